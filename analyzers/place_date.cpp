#include "analyzers/place_date.h"

#include <algorithm>

#include "analyzers/head_words.h"
#include "analyzers/name_words.h"

namespace vankien::analyzers {

namespace {

constexpr std::size_t longest_place = 8;       // words: "Thành phố Bà Rịa - Vũng Tàu"
constexpr std::size_t half_capital_words = 2;  // "Hà nội"
constexpr std::size_t longest_blank = 10;      // words of "ngày … tháng … năm …"

// "Trà Vinh ngày 24 tháng 4 năm 2023": a line of few words; in titles the like dates what is cited.
bool is_line_without_comma(const FormalWords& words, std::size_t at, std::size_t date) {
  constexpr std::size_t longest_line = 12;
  return starts_line(words, at) && date - at <= 4 && line_end(words, at) > date &&
         line_end(words, at) - at <= longest_line;
}

bool can_name_a_place(const FormalWord& word) {
  const bool capital = word.letters == Letters::capitalised || word.letters == Letters::upper;
  return capital && word.key.find_first_of("0123456789/") == std::string::npos;
}

// "Hà nội, ngày 2 tháng 4 năm 2004" alone on its line, as typists of one key for capitals wrote it.
bool is_half_capital_place(const FormalWords& words, std::size_t at) {
  return at + half_capital_words < words.size() && starts_line(words, at) &&
         words[at].letters == Letters::capitalised && words[at + 1].letters == Letters::lower &&
         words[at + 1].before == Break::none && words[at + 1].after == ',' &&
         words[at + half_capital_words].key == "ngay" && phrase_at(words, at, "hom nay") == 0;
}

// Where the words of the date begin: after a place and its comma, or at once.
std::optional<std::size_t> date_begin(const FormalWords& words, std::size_t at) {
  for (std::size_t i = at; i < words.size() && i - at <= longest_place; ++i) {
    if (words[i].key == "ngay" && (i == at || is_line_without_comma(words, at, i)))
      return i;
    const bool apart = i > at && words[i].before != Break::none && words[i].before != Break::line;
    if (apart || !can_name_a_place(words[i]) || motto_at(words, i) > 0)
      return std::nullopt;
    const char after = words[i].after;
    if (after == ',')
      return i + 1;
    if (after != '\0' && after != '.')
      return std::nullopt;
  }
  return std::nullopt;
}

std::size_t words_until(const FormalWords& words, std::size_t from, std::size_t offset) {
  while (from < words.size() && words[from].span.begin < offset)
    ++from;
  return from;
}

// "ngày     tháng     năm 2026" that nobody filled in, or by hand so that nobody can read it.
struct BlankForm {
  std::size_t end = 0;      // of its words
  std::optional<int> year;  // that was printed
};

std::optional<int> year_of(const FormalWord& word) {
  const bool year =
      word.key.size() == 4 && (word.key.starts_with("19") || word.key.starts_with("20"));
  const bool digits = word.key.find_first_not_of("0123456789") == std::string::npos;
  return year && digits ? std::optional(std::stoi(word.key)) : std::nullopt;
}

std::optional<BlankForm> blank_form(const FormalWords& words, std::size_t at) {
  if (words[at].key != "ngay")
    return std::nullopt;
  const std::size_t end = std::min({line_end(words, at), words.size(), at + longest_blank});
  bool month = false;
  for (std::size_t i = at + 1; i < end; ++i) {
    month = month || words[i].key == "thang";
    if (!month || words[i].key != "nam")
      continue;
    if (i + 1 < end && words[i + 1].letters == Letters::none)
      return BlankForm{i + 2, year_of(words[i + 1])};
    return BlankForm{i + 1, std::nullopt};
  }
  return std::nullopt;
}

std::optional<std::string> place_name(std::string_view text, const FormalWords& words,
                                      std::size_t begin, std::size_t end) {
  if (begin == end)
    return std::nullopt;
  NameWords place = name_words(text, words, begin, end);
  if (all_upper(words, begin, end) || is_half_capital_place(words, begin)) {
    for (NameWord& word : place)
      word.capital = true;
  }
  place.back().comma = false;
  return print(place);
}

}  // namespace

std::optional<PlaceDate> place_date_at(std::string_view text, const FormalWords& words,
                                       std::size_t at) {
  const auto begin = is_half_capital_place(words, at) ? std::optional(at + half_capital_words)
                                                      : date_begin(words, at);
  if (!begin || *begin >= words.size())
    return std::nullopt;
  if (*begin == at && !starts_line(words, at))
    return std::nullopt;
  PlaceDate found{.words = 0,
                  .place = place_name(text, words, at, *begin),
                  .date = std::nullopt,
                  .year = std::nullopt};
  if (const auto match = date_at(text, words[*begin].span.begin)) {
    found.date = match->date;
    found.words = words_until(words, *begin, match->span.end) - at;
    return found;
  }
  const auto blank = blank_form(words, *begin);
  if (!blank)
    return std::nullopt;
  found.words = blank->end - at;
  found.year = blank->year;
  return found;
}

}  // namespace vankien::analyzers
