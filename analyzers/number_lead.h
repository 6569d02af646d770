// What stands before a number: "số", the name of its type, or words that make it no document's
// number ("mẫu số").
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "analyzers/span.h"

namespace vankien::analyzers {

struct NumberLead {
  std::optional<std::string> type;  // code of the type whose name stands before the number
  bool marked = false;              // "số" or "No" stands directly before the digits
  bool foreign = false;             // "mẫu số 05": the number of a form, a table, a house
  std::size_t begin = 0;            // of the type's name, of "số", or of the digits

  // True when the words say that a document's number follows.
  [[nodiscard]] bool announces() const { return !foreign && (marked || type); }
};

// `digits` is the number's first byte. Looks a few words back, over line ends but not over
// punctuation. `own_type` is the official type code in the number itself, empty if unknown: it
// tells which of several names is meant
// ("Thông báo kết luận số 12-TB/TW"), and lets a qualifier stand between ("Kế hoạch thanh tra số
// 1505/KH-TTCP").
NumberLead read_number_lead(std::string_view text, std::size_t digits, std::string_view own_type);

// The law whose name ends before `begin` ("Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ" before
// "số 55/2024/QH15").
NumberLead read_law_lead(std::string_view text, NumberLead lead);

}  // namespace vankien::analyzers
