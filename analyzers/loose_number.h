// One number as people type it: separators of any kind or none, small letters, no marks, the type
// before the digits.
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/number_builder.h"
#include "analyzers/span.h"

namespace vankien::analyzers {

// How much of the number stood there: everything from `sequence` on may be missing.
struct LooseNumber {
  NumberParts parts;
  Span span;            // from the type's code before the digits, or the digits, to the last letter
  bool joined = false;  // a dash or slash stands between the digits and what follows
  bool code_before = false;  // "KH 112 TU": the type's code came first

  // A number that needs nothing more.
  [[nodiscard]] bool is_complete() const;
};

// What a code after a blank must look like to be one.
enum class CodeAfterBlank { looks_like_code, any };

// The number whose digits begin at `digits`; nullopt if these digits begin none (they belong to a
// word, a range, a fraction, an amount).
std::optional<LooseNumber> read_loose_number(std::string_view text, std::size_t digits,
                                             CodeAfterBlank body);

}  // namespace vankien::analyzers
