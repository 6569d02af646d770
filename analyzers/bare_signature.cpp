#include "analyzers/bare_signature.h"

#include <algorithm>
#include <array>

#include "analyzers/personal_name.h"

namespace vankien::analyzers {

namespace {

constexpr std::size_t name_bytes = 300;    // of text that a name is looked for in
constexpr std::size_t longest_line = 200;  // bytes before a mark of signing

constexpr std::array signed_marks = {
    std::string_view{"(Đã ký)"},
    std::string_view{"(đã ký)"},
    std::string_view{"(ĐÃ KÝ)"},
    std::string_view{"(Handwritten signature)"},
};

Signature signed_by(std::string_view text, const FormalWords& words, const PersonalName& name) {
  Signature signature;
  signature.span = {words[name.begin].span.begin, words[name.end - 1].outer.end};
  signature.name = print_name(text, words, name);
  return signature;
}

// The last line of `words` that is a family name and more.
std::optional<Signature> last_line_name(std::string_view text, const FormalWords& words) {
  for (std::size_t at = words.size(); at-- > 0;) {
    if (!starts_line(words, at))
      continue;
    const PersonalName name = personal_name_at(words, at);
    if (name.end == 0 || !begins_with_family_name(words, name))
      return std::nullopt;
    return signed_by(text, words, name);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Signature> name_behind(std::string_view text, Span range) {
  const FormalWords words = formal_words(text, window(text, range, name_bytes));
  std::size_t at = 0;
  while (at < words.size() && signed_mark_at(words, at) > 0)
    at = line_end(words, at);
  if (at >= words.size())
    return std::nullopt;
  const PersonalName name = personal_name_at(words, at);
  if (name.end == 0 || !begins_with_family_name(words, name))
    return std::nullopt;
  return signed_by(text, words, name);
}

std::optional<Signature> name_beside_signed_mark(std::string_view text, Span range) {
  std::size_t mark = range.end;
  for (const std::string_view spelling : signed_marks) {
    mark = std::min(mark, text.find(spelling, range.begin));
  }
  if (mark >= range.end)
    return std::nullopt;
  const std::size_t reach = mark - std::min(mark - range.begin, longest_line);
  const std::size_t line = std::min(text.find('\n', reach), mark);
  const Span before{reach == range.begin ? reach : std::min(line + 1, mark), mark};
  if (auto found = last_line_name(text, formal_words(text, before)))
    return found;
  return name_behind(text, {mark, range.end});
}

}  // namespace vankien::analyzers
