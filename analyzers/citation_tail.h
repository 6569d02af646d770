// What follows the number in a citation: ", ngày 26/8/2021 của Ban Thường vụ Tỉnh ủy", "của Bộ
// Chính trị khóa XII", "Hội nghị Trung ương 8 (khóa XI)".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/date.h"

namespace vankien::analyzers {

struct CitationTail {
  std::optional<Date> date;
  std::optional<std::string> issuer;  // as written, white space made single spaces
  std::vector<std::string> terms;
  std::vector<int> plenums;  // of the Central Committee
  std::size_t end = 0;

  [[nodiscard]] bool is_empty() const {
    return !date && !issuer && terms.empty() && plenums.empty();
  }
};

// The tail that begins at `offset`, the end of a number or a name. Only what stands there without
// anything between; the purpose is left out.
CitationTail read_citation_tail(std::string_view text, std::size_t offset);

}  // namespace vankien::analyzers
