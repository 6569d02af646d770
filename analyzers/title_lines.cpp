#include "analyzers/title_lines.h"

#include <algorithm>
#include <array>

#include "analyzers/body_heads.h"
#include "analyzers/letterhead_lines.h"

namespace vankien::analyzers {

namespace {

using std::string_view;

constexpr std::size_t longest_body_line = 20;  // words

constexpr std::array qualifiers = {
    string_view{"hanh dong"}, string_view{"cong tac"}, string_view{"chinh tri"},
    string_view{"lam viec"},  string_view{"phoi hop"}, string_view{"hoat dong"},
    string_view{"kiem tra"},  string_view{"giam sat"},
};

// The words of "(KHÓA XVIII)", "NĂM 2023", "LẦN THỨ MƯỜI HAI", "nhiệm kỳ 2020 - 2025".
constexpr std::array term_words = {
    string_view{"nam"},   string_view{"khoa"}, string_view{"lan"},  string_view{"thu"},
    string_view{"nhiem"}, string_view{"ky"},   string_view{"nhat"}, string_view{"hai"},
    string_view{"ba"},    string_view{"tu"},   string_view{"bon"},  string_view{"sau"},
    string_view{"bay"},   string_view{"tam"},  string_view{"chin"}, string_view{"muoi"},
    string_view{"mot"},
};

bool is_term_word(const FormalWord& word) {
  return word.key.find_first_not_of("0123456789ivx-") == std::string::npos ||
         std::find(term_words.begin(), term_words.end(), word.key) != term_words.end();
}

std::size_t skip_term(const FormalWords& words, WordRange line) {
  std::size_t at = line.begin;
  while (at < line.end && is_term_word(words[at]))
    ++at;
  return at;
}

}  // namespace

std::size_t body_name_begin(const FormalWords& words, WordRange line) {
  if (words[line.begin].key == "cua")
    return line.begin + 1;
  const std::size_t meeting = phrase_at(words, line.begin, "hoi nghi");
  return meeting == 0 ? line.end : skip_term(words, {line.begin + meeting, line.end});
}

bool only_names_body(string_view text, const FormalWords& words, WordRange line) {
  const std::size_t begin = body_name_begin(words, line);
  if (begin >= line.end || line.size() > longest_body_line)
    return false;
  std::size_t end = begin;
  while (end < line.end && !ends_body_name(words, end))
    ++end;
  if (parse_body(text, words, begin, end).words.empty())
    return false;
  return skip_term(words, {end, line.end}) == line.end;
}

std::size_t type_qualifier_at(const FormalWords& words, std::size_t at) {
  const std::size_t count = any_phrase_at(words, at, qualifiers);
  const bool ends_line =
      at + count == words.size() || (at + count < words.size() && starts_line(words, at + count));
  return count > 0 && ends_line && !starts_line(words, at) ? count : 0;
}

}  // namespace vankien::analyzers
