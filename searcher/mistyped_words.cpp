#include "searcher/mistyped_words.h"

#include <algorithm>

#include "analyzers/syllable.h"
#include "searcher/common_word.h"
#include "searcher/letter_edits.h"

namespace vankien::searcher {
namespace {

constexpr std::size_t most_mistyped = 4;  // words of one query: each costs hundreds of look-ups
constexpr std::size_t most_meant = 3;
constexpr std::size_t shortest = 2;  // letters
constexpr std::size_t longest = 12;

bool can_be_mistyped(const RunWord& word) {
  return word.folded.size() >= shortest && word.folded.size() <= longest &&
         word.folded.find_first_of("0123456789") == std::string::npos;
}

// Few, and none far behind the best.
void keep_best(std::vector<Meant>& meant) {
  constexpr Xapian::doccount far_behind = 4;
  std::stable_sort(meant.begin(), meant.end(),
                   [](const Meant& a, const Meant& b) { return b.support < a.support; });
  if (meant.empty())
    return;
  const Support best = meant.front().support;
  std::erase_if(meant, [&](const Meant& one) {
    return one.support.sides < best.sides || one.support.documents * far_behind < best.documents;
  });
  if (meant.size() > most_meant)
    meant.resize(most_meant);
}

// What is enough to doubt a common word: a stranger on both sides, where what was meant is at home.
void keep_sure(Mistyped& mistyped) {
  constexpr Xapian::doccount more_than_chance = 2;
  std::erase_if(mistyped.meant, [&](const Meant& meant) {
    return mistyped.sides > 0 || meant.support.least < more_than_chance;
  });
}

}  // namespace

Neighbours neighbours(const Run& run, std::size_t place) {
  Neighbours beside;
  if (place > 0)
    beside.left = run[place - 1].forms;
  if (place + 1 < run.size())
    beside.right = run[place + 1].forms;
  return beside;
}

std::vector<Mistyped> MistypedWords::find(const Run& run, bool unknown_only) const {
  std::vector<Mistyped> found = unknown_only ? unknown(run) : out_of_place(run);
  std::stable_sort(found.begin(), found.end(), [](const Mistyped& a, const Mistyped& b) {
    return b.meant.front().support < a.meant.front().support;
  });
  return found;
}

std::vector<Mistyped> MistypedWords::unknown(const Run& run) const {
  std::vector<Mistyped> found;
  for (std::size_t place = 0; place < run.size(); ++place)
    if (can_be_mistyped(run[place]) && !run[place].found.known())
      add(run, place, found);
  return found;
}

// Words in no order of a text stand beside each other nowhere, and none of them is wrong: a known
// word is mistyped only if that explains all that is odd in its run.
std::vector<Mistyped> MistypedWords::out_of_place(const Run& run) const {
  std::vector<std::size_t> odd;
  for (std::size_t place = 0; place < run.size(); ++place)
    if (is_odd(run, place))
      odd.push_back(place);
  if (odd.empty())
    return half_odd(run);
  std::vector<Mistyped> found;
  for (const std::size_t place : odd) {
    const bool explains = odd.front() + 1 >= place && odd.back() <= place + 1;
    if (explains || !run[place].found.known())
      add(run, place, found);
  }
  // The first and the last word have one neighbour to be judged by: only a sure guess counts.
  std::erase_if(found, [&](const Mistyped& mistyped) {
    return run[mistyped.place].found.known() && neighbours(run, mistyped.place).sides() == 1 &&
           mistyped.meant.size() > 1;
  });
  return found;
}

Support MistypedWords::as_typed(const Run& run, std::size_t place) const {
  const Neighbours beside = neighbours(run, place);
  Support most;
  for (const std::string& form : run[place].forms)
    most = std::max(most, support(database_, form, beside));
  return most;
}

int MistypedWords::sides(const Run& run, std::size_t place) const {
  return as_typed(run, place).sides;
}

std::vector<std::string> MistypedWords::syllables(const std::string& folded) const {
  std::vector<std::string> keys = vocabulary_.spellings(make_word(folded), true).own;
  std::erase_if(keys, [](const std::string& key) { return !analyzers::is_syllable(key); });
  return keys;
}

bool MistypedWords::is_odd(const Run& run, std::size_t place) const {
  if (!can_be_mistyped(run[place]))
    return false;
  return !run[place].found.known() ||
         (neighbours(run, place).sides() > 0 && sides(run, place) == 0);
}

void MistypedWords::add(const Run& run, std::size_t place, std::vector<Mistyped>& found) const {
  if (found.size() == most_mistyped)
    return;
  Mistyped mistyped{place, sides(run, place), meant(run, place)};
  if (is_common(database_, run[place].found.own))
    keep_sure(mistyped);
  if (!mistyped.meant.empty())
    found.push_back(std::move(mistyped));
}

// A fault may leave a word that stands beside one neighbour by chance: "và hương" of "và hương
// trình". Then what was meant must be a habit, for commas part neighbours too, and more of one than
// what was typed: "chỉ thị" of "chỉ thị năm" is no "chi phí".
std::vector<Mistyped> MistypedWords::half_odd(const Run& run) const {
  constexpr Xapian::doccount habit = 4;
  constexpr Xapian::doccount more_of_one = 2;
  std::vector<Mistyped> found;
  for (std::size_t place = 1; place + 1 < run.size(); ++place)
    if (can_be_mistyped(run[place]) && sides(run, place) < neighbours(run, place).sides())
      add(run, place, found);
  std::erase_if(found, [&](const Mistyped& mistyped) {
    const Xapian::doccount typed = as_typed(run, mistyped.place).documents;
    return mistyped.meant.front().support.documents < std::max(habit, more_of_one * typed);
  });
  return found;
}

std::vector<Meant> MistypedWords::meant(const Run& run, std::size_t place) const {
  const Neighbours beside = neighbours(run, place);
  const int needed = run[place].found.known() ? beside.sides() : 1;
  std::vector<Meant> found;
  for (const std::string& folded : single_edits(run[place].folded)) {
    const Support held = run.size() == 1 ? alone(folded) : support(database_, folded, beside);
    if (held.sides >= needed && !syllables(folded).empty())
      found.push_back({folded, held});
  }
  keep_best(found);
  return found;
}

Support MistypedWords::alone(const std::string& folded) const {
  Support held;
  for (const std::string& key : syllables(folded))
    held.documents += database_.get_termfreq(key);
  held.sides = held.documents > 0 ? 1 : 0;
  return held;
}

}  // namespace vankien::searcher
