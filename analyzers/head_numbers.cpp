#include "analyzers/head_numbers.h"

#include <algorithm>

#include "analyzers/head_words.h"

namespace vankien::analyzers {

namespace {

template <typename Condition>
const NumberMatch* find(const std::vector<NumberMatch>& numbers, Condition condition) {
  const auto found = std::find_if(
      numbers.begin(), numbers.end(),
      [&condition](const NumberMatch& match) { return match.number && condition(match); });
  return found == numbers.end() ? nullptr : &*found;
}

// "Luật số: 58/2014/QH13", the number line of laws.
bool is_law_number(const FormalWords& words, std::size_t at) {
  return at + 1 < words.size() && words[at].key == "luat" && words[at + 1].key == "so" &&
         words[at + 1].after == ':';
}

// Laws' numbers carry no type, and a law's name may hold another's; other numbers must be of the
// line's own type, and of no document that is named beside them.
bool may_carry(const DocumentType& type, const NumberMatch& match) {
  if (type.number_code.empty())
    return match.number->type_code().empty();
  return !match.type_word && type.number_code == match.number->type_code();
}

// "/QĐ. BQL-VP" behind the gap for the figures.
std::size_t codes_at(const FormalWords& words, std::size_t at) {
  constexpr std::size_t most = 3;
  std::size_t end = at;
  while (end < words.size() && end - at < most && !(end > at && starts_line(words, end)) &&
         words[end].letters == Letters::upper)
    ++end;
  return end - at;
}

}  // namespace

const NumberMatch* number_at(const FormalWords& words, std::size_t at,
                             const std::vector<NumberMatch>& numbers) {
  const FormalWord& word = words[at];
  return find(numbers, [&word](const NumberMatch& match) {
    return match.span.begin >= word.outer.begin && match.span.begin < word.span.end;
  });
}

bool states_number(const FormalWords& words, WordRange place, const NumberMatch& match,
                   bool starts_part) {
  const FormalWord& first = words[place.begin];
  const bool whole_line =
      starts_line(words, place.begin) && line_end(words, place.begin) == place.end;
  if (match.type_word)
    return whole_line || is_law_number(words, place.begin);
  if (first.key == "so")
    return first.letters != Letters::lower || starts_part;
  return whole_line;
}

std::size_t blank_number_at(const FormalWords& words, std::size_t at) {
  if (words[at].key != "so")
    return 0;
  const std::size_t next = at + 1;
  if (next >= words.size() || starts_line(words, next))
    return words[at].after == ':' ? 1 : 0;
  if (words[at].after == ':')
    return 1 + codes_at(words, next);
  return words[next].key.find_first_of("/-") == std::string::npos ? 0 : 2;
}

const NumberMatch* titled_number(const FormalWords& words, WordRange line, const DocumentType& type,
                                 const std::vector<NumberMatch>& numbers) {
  const std::size_t line_end = words[line.end - 1].span.end;
  return find(numbers, [&](const NumberMatch& match) {
    return match.span.end == line_end && match.span.begin > words[line.begin].span.begin &&
           may_carry(type, match);
  });
}

}  // namespace vankien::analyzers
