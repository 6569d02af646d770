// A name of a body as words, and the case in which running text writes it.
// Source of the capitals: Nghị định 30/2020/NĐ-CP, annex II (names of bodies, units of
// administration).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/formal_words.h"

namespace vankien::analyzers {

struct NameWord {
  std::string text;      // lower case with the tone at its usual place; abbreviations as written
  std::string key;       // folded
  bool capital = false;  // as the source writes it, or as usual_case() decided
  bool dash = false;     // " - " stands before it
  bool comma = false;    // a comma follows
};
using NameWords = std::vector<NameWord>;

// The words [begin, end), abbreviations of letterheads written out (UBND, CQ, DN, TP). A name all
// in capitals, or without any, gets its capitals from usual_case().
NameWords name_words(std::string_view text, const FormalWords& words, std::size_t begin,
                     std::size_t end);
// The same for a text that is nothing but a name.
NameWords name_words(std::string_view name);

// A name from a table, each word with the capital that it has there.
NameWords spelled_name(std::string_view name);

// How many words from `at` on spell `folded_phrase`, else 0.
std::size_t phrase_at(const NameWords& words, std::size_t at, std::string_view folded_phrase);

// Decides the capitals: "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh", "Bộ Giáo dục và
// Đào tạo".
void usual_case(NameWords& words);

// The words on one line.
std::string print(const NameWords& words);

}  // namespace vankien::analyzers
