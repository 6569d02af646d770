#include "analyzers/issue_date.h"

#include <algorithm>
#include <array>

#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

namespace {

constexpr std::size_t closing_bytes = 700;  // before a signature that are searched

constexpr std::array adopted = {std::string_view{"thông qua ngày"},
                                std::string_view{"thông qua, ngày"}};

// The byte from which the closing before `signature` is read; begins a line where it can.
std::size_t closing_begin(std::string_view text, std::size_t signature) {
  if (signature <= closing_bytes)
    return 0;
  const std::size_t line = text.find('\n', signature - closing_bytes);
  return std::min(line, signature);
}

}  // namespace

std::optional<PlaceDate> place_date_above(std::string_view text, std::size_t signature) {
  const Span closing{closing_begin(text, signature), signature};
  const FormalWords words = formal_words(text, closing);
  for (std::size_t at = words.size(); at-- > 0;) {
    if (!starts_line(words, at))
      continue;
    auto found = place_date_at(text, words, at);
    if (found && found->place && line_end(words, at) == at + found->words)
      return found;
  }
  return std::nullopt;
}

std::optional<Date> adoption_date(std::string_view text, std::size_t signature) {
  const std::size_t begin = closing_begin(text, signature);
  const std::string_view closing = text.substr(begin, signature - begin);
  for (const std::string_view phrase : adopted) {
    const std::size_t at = closing.rfind(phrase);
    if (at == std::string_view::npos)
      continue;
    const std::size_t sentence = closing.find_last_of("\n.;", at) + 1;  // 0 when none is found
    const std::string_view before = closing.substr(sentence, at - sentence);
    const std::size_t day = begin + closing.find("ngày", at);
    const auto match = date_at(text, day);
    if (match && before.find(" này ") < before.find("được"))
      return match->date;
  }
  return std::nullopt;
}

}  // namespace vankien::analyzers
