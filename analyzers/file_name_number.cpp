#include "analyzers/file_name_number.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

#include "analyzers/document_type.h"
#include "analyzers/syllable.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {

namespace {

// How the file came about, folded; no code of a body is among them.
constexpr std::array<std::string_view, 16> habit_words{
    "signed", "sign", "scan", "scanned", "quet", "final",  "copy", "draft",
    "ocr",    "kyso", "daky", "duthao",  "saoy", "bansao", "ban",  "img"};

bool is_separator(char c) {
  return c == ' ' || c == '-' || c == '_' || c == '.' || c == '(' || c == ')';
}

bool is_habit(std::string_view word) {
  return std::find(habit_words.begin(), habit_words.end(), fold(word)) != habit_words.end();
}

// Without such words before the number, and without all from the first one after it.
std::string without_habits(const std::string& name) {
  std::size_t begin = 0;
  bool number_seen = false;
  for (std::size_t at = 0; at < name.size();) {
    const auto end = static_cast<std::size_t>(
        std::find_if(name.begin() + static_cast<std::ptrdiff_t>(at), name.end(), is_separator) -
        name.begin());
    const std::string_view word = std::string_view(name).substr(at, end - at);
    const std::size_t next = end + 1;
    if (is_habit(word) && number_seen)
      return name.substr(begin, at - begin);
    if (is_habit(word) && at == begin)
      begin = std::min(next, name.size());
    number_seen = number_seen || word.find_first_of("0123456789") != std::string_view::npos;
    at = next;
  }
  return name.substr(begin);
}

// Separators of names as blanks; the extension goes.
std::string spaced(std::string_view file_name) {
  std::string name = nfc(valid_utf8(file_name));
  if (const std::size_t dot = name.rfind('.'); dot != std::string::npos && name.size() - dot <= 6)
    name.resize(dot);
  name = without_habits(name);
  std::replace(name.begin(), name.end(), '_', ' ');
  return name;
}

// The number with which the name begins.
std::optional<NumberMatch> first_match(std::string_view name) {
  const std::size_t begin = std::min(name.find_first_not_of(" ("), name.size());
  const auto matches = find_query_numbers(name);
  if (matches.empty() || matches.front().span.begin != begin)
    return std::nullopt;
  return matches.front();
}

// Portals join all words: "nghi-quyet-so-115-nq-cp-469452".
std::optional<NumberMatch> match_of_file_name(std::string_view file_name) {
  std::string name = spaced(file_name);
  auto match = first_match(name);
  if (match && match->number)
    return match;
  std::replace(name.begin(), name.end(), '-', ' ');
  const auto loose = first_match(name);
  return loose && (loose->number || !match) ? loose : match;
}

bool is_year(int number) {
  return number >= 1930 && number < 2100;
}

// "NQ25_2022", "KH 12-2023": a year after the number, of four figures.
std::optional<int> year_after(std::string_view rest) {
  constexpr std::size_t figures = 4;
  const std::size_t begin = std::min(rest.find_first_not_of(" -_/."), rest.size());
  const std::size_t end = std::min(rest.find_first_not_of("0123456789", begin), rest.size());
  if (begin == 0 || end - begin != figures)
    return std::nullopt;
  const int year = std::stoi(std::string(rest.substr(begin, figures)));
  return is_year(year) ? std::optional(year) : std::nullopt;
}

// "2004-A40", "2004-Thongbao" are shelf marks, not numbers.
bool reads_as_number(const DocumentNumber& number) {
  const std::string& type = number.type_code();
  if (type.find_first_of("0123456789") != std::string::npos)
    return false;
  return number.year() || type_by_code(type) != nullptr ||
         !is_year(std::atoi(number.sequence().c_str()));
}

}  // namespace

std::optional<DocumentNumber> number_of_file_name(std::string_view file_name) {
  const auto match = match_of_file_name(file_name);
  return match && match->number && reads_as_number(*match->number) ? match->number : std::nullopt;
}

std::optional<PartialNumber> partial_number_of_file_name(std::string_view file_name) {
  const auto match = match_of_file_name(file_name);
  if (!match || !match->partial || !match->partial->type_code)
    return std::nullopt;
  PartialNumber number = *match->partial;
  if (!number.year)
    number.year = year_after(std::string_view(spaced(file_name)).substr(match->span.end));
  return number;
}

}  // namespace vankien::analyzers
