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

}  // namespace vankien::analyzers
