// The name of an issuing body in running text: where it ends, when nothing but words marks the end.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace vankien::analyzers {

// The end of the body's name that begins at `offset` ("Ban Thường vụ Tỉnh ủy" in "Ban Thường vụ
// Tỉnh ủy về đẩy mạnh …"); `offset` itself if none does. The term ("khóa XII") is not part of it.
// At most 30 words.
std::size_t body_phrase_end(std::string_view text, std::size_t offset);

// The code that the numbers of this body bear, where only one can be meant: "TW" for Bộ Chính trị
// and Ban Bí thư, "TU" for Tỉnh ủy and its Ban Thường vụ; empty for the rest. Source: Hướng dẫn
// 36-HD/VPTW.
std::string_view code_of_body(std::string_view body);

// True for the codes that code_of_body() can give.
bool is_code_of_known_body(std::string_view code);

}  // namespace vankien::analyzers
