// The offices that people hold and sign under: "BÍ THƯ", "PHÓ THỦ TƯỚNG", "Q. GIÁM ĐỐC".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "analyzers/formal_words.h"

namespace vankien::analyzers {

// How many words from `at` on name an office, deputies and acting holders included ("PHÓ BÍ THƯ
// THƯỜNG TRỰC"); 0 if none.
std::size_t office_at(const FormalWords& words, std::size_t at);

// The office that [begin, end) names, with what follows it, in the case of running text: "Phó Thủ
// tướng", "Chủ tịch Quốc hội".
std::string office_name(std::string_view text, const FormalWords& words, std::size_t begin,
                        std::size_t end);

}  // namespace vankien::analyzers
