// Known-item queries: what a reader who half remembers a document might type, made from the
// document itself by seeded chance.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/searcher.h"

namespace vankien::tests {

enum class ItemKind { unmarked, words_missing, typing_fault, lead_words };

inline constexpr std::array<std::string_view, 4> item_kind_names{
    "title without marks", "title, two words missing", "title, one typing fault",
    "five words of the lead"};

struct KnownItem {
  ItemKind kind = ItemKind::unmarked;
  std::string document;  // id
  std::string query;
};

// One query a kind where the document allows it, none for a document without a title:
//   - the title without its marks;
//   - the title of five words and more without two of them;
//   - the title with two neighbouring letters exchanged, or one doubled or dropped, in one word of
//     four letters and more;
//   - five different words out of the first 60 after the title, drawn evenly: common words are as
//     likely as telling ones.
std::vector<KnownItem> known_items(const searcher::Searcher::Document& document, unsigned seed);

// The keys of its words: equal for copies of one text.
std::vector<std::string> word_keys(std::string_view text);

}  // namespace vankien::tests
