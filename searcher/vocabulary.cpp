#include "searcher/vocabulary.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzers/syllable.h"

namespace vankien::searcher {
namespace {

constexpr std::array<std::string_view, 6> i_forms{"i", "ì", "í", "ỉ", "ĩ", "ị"};
constexpr std::array<std::string_view, 6> y_forms{"y", "ỳ", "ý", "ỷ", "ỹ", "ỵ"};
constexpr std::array<std::string_view, 10> twin_onsets{"h", "k",  "l", "m", "s",
                                                       "t", "qu", "v", "n", "b"};

bool has_twin_onset(std::string_view onset) {
  return std::find(twin_onsets.begin(), twin_onsets.end(), onset) != twin_onsets.end();
}

std::string swapped_ending(const std::string& key, const std::array<std::string_view, 6>& from,
                           const std::array<std::string_view, 6>& to) {
  for (std::size_t tone = 0; tone < from.size(); ++tone) {
    if (!key.ends_with(from[tone]))
      continue;
    const std::string onset = key.substr(0, key.size() - from[tone].size());
    if (has_twin_onset(onset))
      return onset + std::string(to[tone]);
  }
  return {};
}

void add_unique(std::vector<std::string>& out, const std::string& key) {
  if (std::find(out.begin(), out.end(), key) == out.end())
    out.push_back(key);
}

}  // namespace

std::string i_y_twin(const std::string& key) {
  std::string twin = swapped_ending(key, i_forms, y_forms);
  return twin.empty() ? swapped_ending(key, y_forms, i_forms) : twin;
}

std::vector<std::string> folded_forms(const std::vector<std::string>& keys) {
  std::vector<std::string> forms;
  for (const std::string& key : keys)
    add_unique(forms, analyzers::fold(key));
  return forms;
}

std::vector<std::string> folded_forms(const Spellings& spellings) {
  std::vector<std::string> keys = spellings.own;
  keys.insert(keys.end(), spellings.loose.begin(), spellings.loose.end());
  return folded_forms(keys);
}

std::string Vocabulary::repaired(const Word& word) const {
  if (as_typed(word).known())
    return {};
  const std::string repaired = analyzers::accent_key(analyzers::repair_typing(word.key));
  return !repaired.empty() && as_typed(make_word(repaired)).known() ? repaired : std::string();
}

Spellings Vocabulary::spellings(const Word& word, bool literal) const {
  const std::string meant = literal ? std::string() : repaired(word);
  Spellings found = as_typed(meant.empty() ? word : make_word(meant));
  found.near = word.near;
  return found;
}

Spellings Vocabulary::as_typed(const Word& word) const {
  const std::string twin = i_y_twin(word.key);
  std::vector<std::string> variants;
  add_variants(analyzers::fold(word.key), variants);
  if (!twin.empty())
    add_variants(analyzers::fold(twin), variants);
  Spellings result;
  for (std::string& variant : variants) {
    const bool own = !word.marked || variant == word.key || variant == twin;
    (own ? result.own : result.loose).push_back(std::move(variant));
  }
  return result;
}

void Vocabulary::add_variants(const std::string& folded, std::vector<std::string>& out) const {
  if (database_.term_exists(folded))
    add_unique(out, folded);
  for (auto key = database_.synonyms_begin(folded); key != database_.synonyms_end(folded); ++key)
    // A spelling outlives its last document in the synonym table.
    if (database_.term_exists(*key))
      add_unique(out, *key);
}

}  // namespace vankien::searcher
