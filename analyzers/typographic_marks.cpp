#include "analyzers/typographic_marks.h"

namespace vankien::analyzers {

bool is_rule_mark(char32_t mark) {
  return mark == '-' || mark == '_' || mark == '=' || mark == '*' || mark == '~' ||
         (mark >= U'\u2012' && mark <= U'\u2015') || mark == U'\u2500' || mark == U'\u2501';
}

bool is_bullet_mark(char32_t mark) {
  return mark == '-' || mark == '+' || mark == '*' || (mark >= U'\u2010' && mark <= U'\u2015') ||
         mark == U'\u2022' || mark == U'\u2212' || mark == U'\u25CF' || mark == U'\uF0B7';
}

bool is_opening_mark(char32_t mark) {
  return mark == '(' || mark == '[' || mark == '"' || mark == U'\u201C' || mark == U'\u2018' ||
         mark == U'\u00AB';
}

bool is_closing_mark(char32_t mark) {
  return mark == ')' || mark == ']' || mark == '"' || mark == U'\u201D' || mark == U'\u2019' ||
         mark == U'\u00BB';
}

bool is_punctuation(char32_t mark) {
  return mark == ',' || mark == ';' || mark == ':' || mark == '.' || mark == ')';
}

bool is_markup(char32_t mark) {
  return mark == '*' || mark == '_' || mark == '`' || mark == '#' || mark == '\\';
}

std::size_t tag_size(std::string_view text, std::size_t at) {
  constexpr std::size_t longest_tag = 40;
  if (text[at] != '<' || at + 1 >= text.size())
    return 0;
  const char next = text[at + 1];
  if (next != '/' && (next < 'a' || next > 'z') && (next < 'A' || next > 'Z'))
    return 0;
  const std::size_t end = text.substr(0, at + longest_tag).find('>', at);
  return end == std::string_view::npos ? 0 : end + 1 - at;
}

}  // namespace vankien::analyzers
