#include "searcher/query_chatter.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "analyzers/syllable.h"
#include "searcher/query_chatter_table.h"

namespace vankien::searcher {
namespace {

// Marks are free unless they were typed.
bool is_word(const Unit& unit, std::string_view wanted) {
  const std::string typed = plain_fold(unit);
  if (typed.empty() || typed != analyzers::fold(wanted))
    return false;
  const Word* word = plain_word(unit);
  return !word->marked || word->key == analyzers::accent_key(wanted);
}

// How many units the blank-divided `words` take from `at` on; 0 when they do not stand there.
std::size_t count_at(const Units& units, std::size_t at, std::string_view words) {
  std::size_t count = 0;
  while (!words.empty()) {
    const std::size_t blank = std::min(words.find(' '), words.size());
    if (at + count >= units.size() || !is_word(units[at + count], words.substr(0, blank)))
      return 0;
    words.remove_prefix(std::min(blank + 1, words.size()));
    ++count;
  }
  return count;
}

std::size_t count_words(std::string_view words) {
  return static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ')) + 1;
}

struct FoundChatter {
  const Chatter* chatter = nullptr;
  std::size_t count = 0;  // of units
};

template <class Table>
FoundChatter chatter_at(const Units& units, std::size_t at, const Table& table) {
  for (const Chatter& chatter : table)
    if (const std::size_t count = count_at(units, at, chatter.words))
      return {&chatter, count};
  return {};
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

// Units [begin, begin + found.count) as they were typed, as far as they are words of titles ("văn
// bản quy phạm pháp luật"): they may still rank.
void prefer(const Units& units, std::size_t begin, const FoundChatter& found,
            std::vector<Clause>& optional) {
  if (found.chatter == nullptr || found.chatter->ranks.empty())
    return;
  const std::size_t count = count_words(found.chatter->ranks);
  for (std::size_t at = begin; at + count <= begin + found.count; ++at)
    if (count_at(units, at, found.chatter->ranks) == count) {
      optional.push_back({{Phrase{words_of(units, at, at + count)}}});
      return;
    }
}

void drop_opening(Units& units, std::vector<Clause>& optional) {
  FoundChatter wish = chatter_at(units, 0, wishes);
  FoundChatter documents = chatter_at(units, wish.count, wished_documents);
  if (wish.count == 0 && documents.count == 0) {
    wish = chatter_at(units, 0, wishes_before_documents);
    documents = chatter_at(units, wish.count, wished_documents);
    if (documents.count == 0)
      return;
  }
  const std::size_t begin = wish.count + documents.count;
  const FoundChatter about = begin > 0 ? chatter_at(units, begin, abouts) : FoundChatter();
  const std::size_t end = begin + about.count;
  if (end == 0 || end >= units.size())
    return;
  prefer(units, wish.count, documents, optional);
  prefer(units, begin, about, optional);
  erase(units, 0, end);
}

void drop_ending(Units& units, std::vector<Clause>& optional) {
  for (std::size_t at = 1; at < units.size(); ++at) {
    const FoundChatter ending = chatter_at(units, at, endings);
    if (ending.count == 0 || at + ending.count < units.size())
      continue;
    prefer(units, at, ending, optional);
    erase(units, at, units.size());
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
    const auto begin = count_at(units, end, "ban hành") > 0 ? by_whom(units, end) : std::nullopt;
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
    for (const Chatter& chatter : table) {
      const std::size_t count = count_words(chatter.words);
      if (count > at || count_at(units, at - count, chatter.words) == 0)
        continue;
      erase(units, at - count, at);
      at -= count;
      break;
    }
  }
}

}  // namespace

void drop_chatter(Units& units, std::vector<Clause>& optional) {
  drop_opening(units, optional);
  drop_ending(units, optional);
  read_signer(units, optional);
  drop_issued_by(units);
  drop_before<DateItem>(units, before_date);
  drop_before<NumberItem>(units, before_number);
}

}  // namespace vankien::searcher
