// The letters of a stamp as they were written, spaced or recognised, and how far they are from
// those that were meant.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vankien::analyzers {

struct MarkLetters {
  std::string lower;  // lower case, all but letters and digits dropped, marks of markup too
  std::string folded;
  std::vector<std::size_t> offsets;  // in the text, of each byte of `folded`
  bool capitals = false;             // none is small but l and v, which are read for I and V
  bool capitalised = false;          // the first letter is a capital
};

// Of a piece of canonical text. Signs that are read for an I or a stroke of M ("TỐ|", "|V|ẬT") are
// letters only with `strokes`.
enum class Signs { dropped, strokes };
MarkLetters mark_letters(std::string_view text, Signs signs = Signs::dropped);

// 0 for letters that differ in what looks the same in capitals (0 and O, 7 and T, lV or IVI and M);
// 1 for each letter in the place of one that looks alike, or read as two strokes (TLIYỆT), 2 for
// each that is missing or too many, 3 for any other. Both in folded letters.
int misreading_cost(std::string_view read, std::string_view meant);

}  // namespace vankien::analyzers
