// The table of document types. Sources: Quy định 399-QĐ/TW and 66-QĐ/TW (party), Nghị định
// 30/2020/NĐ-CP annex III (state).
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace vankien::analyzers {

struct DocumentType {
  std::string_view
      code;  // unique: "NQ"; QĐ is quyết định, QyĐ quy định; TT thông tư, TTri thông tri
  std::string_view number_code;  // what stands in numbers: "QĐ" for both; empty when numbers carry
                                 // none (công văn of the state)
  std::string_view name;         // "Nghị quyết"
};

// Words that a name of the table may have.
inline constexpr std::size_t longest_type_name = 8;

// The built-in types, then those that the office added.
std::span<const DocumentType> document_types();
// By the unique code, exactly as printed in the table; nullptr if there is none.
const DocumentType* type_by_code(std::string_view code);
// By its Vietnamese name, without regard to case and marks ("nghi quyet", "QUY ĐỊNH"): the longest
// name that `text` begins with, followed by no further letter; nullptr if none.
const DocumentType* type_at_start(std::string_view text);
// The type that a number's code names when only one can be meant ("NQ"); nullptr for "QĐ", "TT" and
// unknown codes.
const DocumentType* type_by_number_code(std::string_view number_code);

}  // namespace vankien::analyzers
