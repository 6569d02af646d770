#include "searcher/query_numerals.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "analyzers/syllable.h"
#include "analyzers/unicode.h"

namespace vankien::searcher {
namespace {

using namespace std::string_view_literals;

// The forms of 1, 2, …; a word stands only where "thứ" stands before it.
struct Numeral {
  std::string_view roman;
  std::string_view word = {};
};
constexpr std::array numerals = {
    Numeral{"i", "nhất"},
    Numeral{"ii", "hai"},
    Numeral{"iii", "ba"},
    Numeral{"iv", "tư"},
    Numeral{"v", "năm"},
    Numeral{"vi", "sáu"},
    Numeral{"vii", "bảy"},
    Numeral{"viii", "tám"},
    Numeral{"ix", "chín"},
    Numeral{"x", "mười"},
    Numeral{"xi", "mười một"},
    Numeral{"xii", "mười hai"},
    Numeral{"xiii", "mười ba"},
    Numeral{"xiv", "mười bốn"},
    Numeral{"xv", "mười lăm"},
    Numeral{"xvi", "mười sáu"},
    Numeral{"xvii", "mười bảy"},
    Numeral{"xviii", "mười tám"},
    Numeral{"xix", "mười chín"},
    Numeral{"xx", "hai mươi"},
    Numeral{"xxi"},
    Numeral{"xxii"},
    Numeral{"xxiii"},
    Numeral{"xxiv"},
    Numeral{"xxv"},
    Numeral{"xxvi"},
    Numeral{"xxvii"},
    Numeral{"xxviii"},
    Numeral{"xxix"},
    Numeral{"xxx"},
};

// Folded; the word right before a numeral.
constexpr std::array counters = {"khoa"sv, "thu"sv, "lan"sv, "uong"sv,   "tw"sv,
                                 "hoi"sv,  "quy"sv, "muc"sv, "chuong"sv, "phan"sv};
// Of these the word before tells what they are: "trung ương 4", "đại hội 13", "lần thứ 4".
struct CounterStart {
  std::string_view counter;
  std::string_view start;
};
constexpr std::array starts = {CounterStart{"uong", "trung"}, CounterStart{"hoi", "dai"},
                               CounterStart{"thu", "lan"}};

struct FoundNumeral {
  std::size_t value = 0;  // 1 is the first of the table
  std::size_t words = 1;
};

std::optional<FoundNumeral> in_digits_or_roman(const std::string& key) {
  for (std::size_t i = 0; i < numerals.size(); ++i)
    if (key == std::to_string(i + 1) || key == "0" + std::to_string(i + 1) ||
        key == numerals[i].roman)
      return FoundNumeral{i + 1, 1};
  return std::nullopt;
}

std::string joined_folds(const Units& units, std::size_t at, std::size_t count) {
  std::string text;
  for (std::size_t i = at; i < at + count; ++i)
    text += (i > at ? " " : "") + plain_fold(units[i]);
  return text;
}

// The longest: "mười hai" before "mười".
std::optional<FoundNumeral> in_words(const Units& units, std::size_t at) {
  for (std::size_t count = std::min(plain_run(units, at), std::size_t{2}); count > 0; --count) {
    const std::string typed = joined_folds(units, at, count);
    for (std::size_t i = 0; i < numerals.size(); ++i)
      if (!numerals[i].word.empty() && typed == analyzers::fold(numerals[i].word))
        return FoundNumeral{i + 1, count};
  }
  return std::nullopt;
}

bool counts(const Units& units, std::size_t at) {
  const std::string counter = plain_fold(units[at]);
  if (std::find(counters.begin(), counters.end(), counter) == counters.end())
    return false;
  const auto start = std::find_if(starts.begin(), starts.end(), [&](const CounterStart& entry) {
    return entry.counter == counter;
  });
  return start == starts.end() || (at > 0 && plain_fold(units[at - 1]) == start->start);
}

Phrase phrase_of(std::string_view text) {
  Phrase phrase;
  const std::size_t blank = text.find(' ');
  phrase.words.push_back(make_word(analyzers::accent_key(text.substr(0, blank))));
  if (blank != text.npos)
    phrase.words.push_back(make_word(analyzers::accent_key(text.substr(blank + 1))));
  return phrase;
}

void add_forms(Units& units, std::size_t at, const FoundNumeral& found, bool after_thu) {
  const Numeral& numeral = numerals[found.value - 1];
  const std::string digits = std::to_string(found.value);
  const std::string typed = joined_folds(units, at, found.words);
  const auto add = [&](std::string_view form, const std::string& shown) {
    if (!form.empty() && analyzers::fold(form) != typed)
      add_meaning(units, at, found.words, phrase_of(form), shown);
  };
  std::string capitals(numeral.roman);
  std::transform(capitals.begin(), capitals.end(), capitals.begin(),
                 [](char letter) { return static_cast<char>(letter - 'a' + 'A'); });
  add(digits, digits);
  add(numeral.roman, capitals);
  if (after_thu)
    add(numeral.word, std::string(numeral.word));
}

}  // namespace

void read_numerals(Units& units) {
  for (std::size_t at = 1; at < units.size(); ++at) {
    if (plain_run(units, at - 1) < 2 || !counts(units, at - 1))
      continue;
    const bool after_thu = plain_fold(units[at - 1]) == "thu";
    auto found = in_digits_or_roman(plain_word(units[at])->key);
    if (!found && after_thu)
      found = in_words(units, at);
    if (found)
      // "Hội nghị lần 4" and "Hội nghị lần thứ tư" are one.
      add_forms(units, at, *found, after_thu || plain_fold(units[at - 1]) == "lan");
  }
}

}  // namespace vankien::searcher
