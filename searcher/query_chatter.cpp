#include "searcher/query_chatter.h"

#include <array>
#include <optional>
#include <string_view>

namespace vankien::searcher {
namespace {

using Words = std::vector<std::string_view>;

// Openings that only say that documents are sought, longest first; folded.
const std::array<Words, 9>& openings() {
  static const std::array<Words, 9> table{{
      {"tim", "kiem", "cac", "van", "ban"},
      {"tim", "kiem", "van", "ban"},
      {"tim", "cac", "van", "ban"},
      {"tim", "nhung", "van", "ban"},
      {"tim", "van", "ban"},
      {"cac", "van", "ban"},
      {"nhung", "van", "ban"},
      {"toan", "van"},
      {"van", "ban"},
  }};
  return table;
}

// Words that lead to a date or a number and say nothing of the text, longest first; folded.
const std::array<Words, 6>& before_date() {
  static const std::array<Words, 6> table{{
      {"duoc", "ban", "hanh", "ngay"},
      {"ban", "hanh", "vao", "ngay"},
      {"ban", "hanh", "ngay"},
      {"ban", "hanh"},
      {"ky", "ngay"},
      {"ngay"},
  }};
  return table;
}

const std::array<Words, 3>& before_number() {
  static const std::array<Words, 3> table{{{"so", "hieu"}, {"so"}, {"tim"}}};
  return table;
}

bool stands_at(const Units& units, std::size_t at, const Words& words) {
  if (at + words.size() > units.size())
    return false;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (plain_fold(units[at + i]) != words[i])
      return false;
  return true;
}

void erase(Units& units, std::size_t begin, std::size_t end) {
  units.erase(units.begin() + static_cast<std::ptrdiff_t>(begin),
              units.begin() + static_cast<std::ptrdiff_t>(end));
}

std::vector<Word> words_of(const Units& units, std::size_t begin, std::size_t end) {
  std::vector<Word> words;
  for (std::size_t i = begin; i < end; ++i)
    words.push_back(std::get<Phrase>(units[i].item).words.front());
  return words;
}

void drop_opening(Units& units, std::vector<Clause>& optional) {
  for (const Words& words : openings()) {
    if (words.size() >= units.size() || !stands_at(units, 0, words))
      continue;
    // "văn bản" is also a word of titles ("văn bản quy phạm pháp luật"): it may still rank.
    const std::size_t begin = words.size() - 2;
    optional.push_back({{Phrase{words_of(units, begin, words.size())}}});
    erase(units, 0, words.size());
    return;
  }
}

// "do Trần Văn Bồi ký": the name stays as words and is preferred as the signer's.
void read_signer(Units& units, std::vector<Clause>& optional) {
  constexpr std::size_t max_name_words = 6;
  for (std::size_t begin = 0; begin < units.size(); ++begin) {
    if (plain_fold(units[begin]) != "do")
      continue;
    std::size_t end = begin + 1;
    while (end < units.size() && end - begin <= max_name_words + 1 &&
           !plain_fold(units[end]).empty() && plain_fold(units[end]) != "ky")
      ++end;
    if (end == begin + 1 || end >= units.size() || plain_fold(units[end]) != "ky")
      continue;
    optional.push_back(
        {{FieldWords{schema::FieldId::signer, words_of(units, begin + 1, end), true}}});
    erase(units, end, end + 1);
    erase(units, begin, begin + 1);
    return;
  }
}

// The nearest "của" or "do" before `end` with plain words between; none when there is no such.
std::optional<std::size_t> by_whom(const Units& units, std::size_t end) {
  for (std::size_t begin = end; begin-- > 0 && !plain_fold(units[begin]).empty();) {
    const std::string word = plain_fold(units[begin]);
    if (begin + 1 < end && (word == "cua" || word == "do"))
      return begin;
  }
  return std::nullopt;
}

// "của Tỉnh ủy ban hành": the body stays as words.
void drop_issued_by(Units& units) {
  for (std::size_t end = 2; end < units.size(); ++end) {
    const auto begin = stands_at(units, end, {"ban", "hanh"}) ? by_whom(units, end) : std::nullopt;
    if (!begin)
      continue;
    erase(units, end, end + 2);
    erase(units, *begin, *begin + 1);
    return;
  }
}

template <class Kind, class Table>
void drop_before(Units& units, const Table& table) {
  for (std::size_t at = 1; at < units.size(); ++at) {
    if (!std::holds_alternative<Kind>(units[at].item))
      continue;
    for (const Words& words : table) {
      if (words.size() > at || !stands_at(units, at - words.size(), words))
        continue;
      erase(units, at - words.size(), at);
      at -= words.size();
      break;
    }
  }
}

}  // namespace

void drop_chatter(Units& units, std::vector<Clause>& optional) {
  drop_opening(units, optional);
  read_signer(units, optional);
  drop_issued_by(units);
  drop_before<DateItem>(units, before_date());
  drop_before<NumberItem>(units, before_number());
}

}  // namespace vankien::searcher
