#include "analyzers/file_name_words.h"

#include "analyzers/canonical_text.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

enum class Kind { none, digit, small, capital };

Kind kind_of(char32_t value) {
  if (!is_word_character(value))
    return Kind::none;
  if (value >= U'0' && value <= U'9')
    return Kind::digit;
  return upper(value) == value && lower(value) != value ? Kind::capital : Kind::small;
}

// The last capital before small letters begins their word: "KH|Mat".
bool begins_word(Kind previous, Kind kind, Kind next) {
  if (previous == Kind::none)
    return true;
  if ((previous == Kind::digit) != (kind == Kind::digit))
    return true;
  return kind == Kind::capital &&
         (previous == Kind::small || (previous == Kind::capital && next == Kind::small));
}

}  // namespace

std::vector<FileNameWord> file_name_words(std::string_view file_name) {
  const std::size_t dot = file_name.rfind('.');
  const CanonicalText stem(nfc(valid_utf8(dot == 0 ? file_name : file_name.substr(0, dot))));
  const std::string_view name = stem.text();
  std::vector<FileNameWord> words;
  std::string separator;
  Kind previous = Kind::none;
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint point = decode(name, at);
    const std::string_view bytes = name.substr(at, point.bytes);
    at += point.bytes;
    const Kind kind = kind_of(point.value);
    const Kind next = at < name.size() ? kind_of(decode(name, at).value) : Kind::none;
    if (kind == Kind::none) {
      separator += bytes;
    } else if (words.empty() || begins_word(previous, kind, next)) {
      words.push_back({std::string(bytes), separator});
      separator.clear();
    } else {
      words.back().text += bytes;
    }
    previous = kind;
  }
  return words;
}

}  // namespace vankien::analyzers
