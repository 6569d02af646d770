// What is typed so far, read as the beginning of a document number.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vankien::searcher {

struct NumberBeginning {
  std::string type;    // folded code ("ct") of the type word or code before the digits, or empty
  std::string digits;  // as typed: "05"
  bool digits_end = true;  // something follows them: the sequence goes on no further
  // What follows the sequence in DocumentNumber::key(), the last part perhaps a beginning: "ct",
  // "t".
  std::vector<std::string> parts;

  // Whether a number whose sequence is printed so ("05", "0130") goes on from the digits, with and
  // without leading zeros.
  [[nodiscard]] bool fits(std::string_view sequence) const;
};

// Of canonical text in any written form ("05", "05-c", "chi thi 0", "kh106/d", "5 ct"); nullopt
// when it is none.
std::optional<NumberBeginning> number_beginning(std::string_view typed);

}  // namespace vankien::searcher
