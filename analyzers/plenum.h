// Plenums of the Central Committee as texts write them: "Hội nghị lần thứ tư Ban Chấp hành Trung
// ương Đảng khóa XII".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/span.h"

namespace vankien::analyzers {

struct PlenumPhrase {
  std::vector<int> plenums;        // several in "Trung ương 6, 7 khóa XII"
  std::vector<std::string> terms;  // may be empty
  std::size_t end = 0;
};

// The plenum that is named from `offset` on: what follows "Nghị quyết" in "Nghị quyết Hội nghị
// Trung ương 6 khóa XII".
std::optional<PlenumPhrase> plenum_at(std::string_view text, std::size_t offset);

}  // namespace vankien::analyzers
