// The end of a number whose code is left out: "Chỉ thị 05", "Nghị định 04/2015".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "analyzers/number_lead.h"
#include "analyzers/span.h"

namespace vankien::analyzers {

struct PartialTail {
  std::optional<int> year;
  std::size_t end = 0;
};

// What a number without its code may end with: nothing, or "/2015" of the state. Digits that go on
// otherwise, or count something, are none.
std::optional<PartialTail> read_partial_tail(std::string_view text, Span sequence,
                                             const NumberLead& lead);

}  // namespace vankien::analyzers
