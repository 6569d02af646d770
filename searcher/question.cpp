#include "searcher/question.h"

#include <algorithm>
#include <array>
#include <vector>

#include "analyzers/syllable.h"

namespace vankien::searcher {
namespace {

constexpr std::size_t least_words = 5;

using Asking = std::vector<std::string_view>;

// Words that ask, in their marks; a word typed without marks is compared without them. "đâu" alone
// would then be every "đầu".
const std::array<Asking, 15>& asking_words() {
  static const std::array<Asking, 15> table{{
      {"nào"},
      {"gì"},
      {"ai"},
      {"bao", "nhiêu"},
      {"bao", "lâu"},
      {"thế", "nào"},
      {"ra", "sao"},
      {"vì", "sao"},
      {"tại", "sao"},
      {"ở", "đâu"},
      {"đâu", "là"},
      {"đâu", "không", "phải"},
      {"hay", "không"},
      {"phải", "không"},
      {"đúng", "hay", "sai"},
  }};
  return table;
}

bool is_word(const Unit& unit, std::string_view word) {
  const Word* typed = plain_word(unit);
  const std::string key = analyzers::accent_key(word);
  return typed != nullptr && typed->key == (typed->marked ? key : analyzers::fold(key));
}

bool stand_at(Units::const_iterator unit, const Units& units, const Asking& words) {
  if (static_cast<std::size_t>(units.end() - unit) < words.size())
    return false;
  return std::equal(words.begin(), words.end(), unit,
                    [](std::string_view word, const Unit& at) { return is_word(at, word); });
}

bool asks(const Units& units) {
  for (auto unit = units.begin(); unit != units.end(); ++unit)
    for (const Asking& words : asking_words())
      if (stand_at(unit, units, words))
        return true;
  return false;
}

bool ends_with_question_mark(std::string_view text) {
  const std::size_t last = text.find_last_not_of(' ');
  return last != std::string_view::npos && text[last] == '?';
}

}  // namespace

bool asks_in_words(std::string_view text, const Units& units) {
  return ends_with_question_mark(text) || asks(units);
}

bool may_be_answered_in_part(const Units& units) {
  return units.size() >= least_words &&
         std::all_of(units.begin(), units.end(), [](const Unit& unit) {
           return unit.plain && !unit.excluded && !unit.or_before;
         });
}

}  // namespace vankien::searcher
