// Terms and plenums of the Central Committee as texts write them: "khóa XII", "Hội nghị lần thứ tư
// Ban Chấp hành Trung ương Đảng".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/span.h"
#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

// "khóa XII", "(khoá 12)", "(khóa XI, XII)": the terms in Roman capitals. The cursor moves over
// them, brackets included; empty and unmoved without one.
std::vector<std::string> take_terms(TextCursor& cursor);

struct PlenumPhrase {
  std::vector<int> plenums;        // several in "Trung ương 6, 7 khóa XII"
  std::vector<std::string> terms;  // may be empty
  std::size_t end = 0;
};

// The plenum that is named from `offset` on: what follows "Nghị quyết" in "Nghị quyết Hội nghị
// Trung ương 6 khóa XII".
std::optional<PlenumPhrase> plenum_at(std::string_view text, std::size_t offset);

}  // namespace vankien::analyzers
