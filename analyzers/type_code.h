// The letters in a document's number that name its type: "CT", "NQ", "CTr". Sources: Hướng dẫn
// 36-HD/VPTW and 05-HD/VPTW (party), Nghị định 30/2020/NĐ-CP annex III (state).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vankien::analyzers {

// The official letters of a type code in any case, with or without marks: "ctr" gives "CTr", "qd"
// gives "QĐ"; nullopt for no type.
std::optional<std::string> official_type_code(std::string_view written);

}  // namespace vankien::analyzers
