#include "searcher/number_beginning.h"

#include <algorithm>
#include <span>

#include "analyzers/document_type.h"
#include "analyzers/syllable.h"

namespace vankien::searcher {
namespace {

constexpr std::size_t most_digits = 6;
constexpr std::size_t most_parts = 6;

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

bool is_letter(char byte) {
  return byte >= 'a' && byte <= 'z';
}

bool is_year(const std::string& part) {
  return part.size() == 4 && std::all_of(part.begin(), part.end(), is_digit);
}

std::string_view without_zeros(std::string_view digits) {
  const std::size_t first = digits.find_first_not_of('0');
  return first == std::string_view::npos ? std::string_view() : digits.substr(first);
}

// Runs of digits and runs of letters; other bytes part them.
std::vector<std::string> pieces(std::string_view folded) {
  std::vector<std::string> found;
  char before = ' ';
  for (const char byte : folded) {
    const bool digit = is_digit(byte);
    if (digit || is_letter(byte)) {
      const bool goes_on = digit ? is_digit(before) : is_letter(before);
      if (!goes_on)
        found.emplace_back();
      found.back() += byte;
    }
    before = byte;
  }
  return found;
}

std::string joined(std::span<const std::string> words) {
  std::string text;
  for (const std::string& word : words)
    text += (text.empty() ? "" : " ") + word;
  return text;
}

// The code of the type that the words name, by its name or its code; empty for none, nullopt for
// other words.
std::optional<std::string> type_named(std::span<const std::string> words) {
  if (!words.empty() && words.back() == "so")
    words = words.first(words.size() - 1);
  if (words.empty())
    return std::string();
  const std::string text = joined(words);
  for (const analyzers::DocumentType& type : analyzers::document_types()) {
    const std::string code = analyzers::fold(type.number_code);
    if (text == analyzers::fold(type.name) || (!code.empty() && text == code))
      return code;
  }
  return std::nullopt;
}

// The type stands behind the year in a key, unless the number repeats it.
void place_type(NumberBeginning& number) {
  const bool dated = !number.parts.empty() && is_year(number.parts.front());
  const std::size_t place = dated ? 1 : 0;
  const bool said = number.parts.size() > place && number.type.starts_with(number.parts[place]) &&
                    !number.parts[place].empty();
  if (number.type.empty() || said)
    return;
  number.parts.insert(number.parts.begin() + static_cast<std::ptrdiff_t>(place), number.type);
  // It is no beginning of another code (CT of CTr).
  if (number.parts.size() == place + 1)
    number.parts.emplace_back();
}

}  // namespace

bool NumberBeginning::fits(std::string_view sequence) const {
  if (digits_end)
    return without_zeros(sequence) == without_zeros(digits);
  return sequence.starts_with(digits) || without_zeros(sequence).starts_with(digits);
}

std::optional<NumberBeginning> number_beginning(std::string_view typed) {
  const std::string folded = analyzers::fold(typed);
  const std::vector<std::string> all = pieces(folded);
  const auto digits = std::find_if(
      all.begin(), all.end(), [](const std::string& piece) { return is_digit(piece.front()); });
  if (digits == all.end() || digits->size() > most_digits)
    return std::nullopt;
  const auto type = type_named({all.begin(), digits});
  if (!type)
    return std::nullopt;
  NumberBeginning number{*type, *digits, true, {digits + 1, all.end()}};
  if (number.parts.size() > most_parts)
    return std::nullopt;
  const bool ended = !is_digit(folded.back()) && !is_letter(folded.back());
  number.digits_end = !number.parts.empty() || ended;
  // An empty beginning: the part before it is whole.
  if (ended && !number.parts.empty())
    number.parts.emplace_back();
  place_type(number);
  return number;
}

}  // namespace vankien::searcher
