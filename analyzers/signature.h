// The signature block: by what authority, under which office and by whom a document is signed.
// Sources: Hướng dẫn 36-HD/VPTW (T/M, K/T, T/L), Nghị định 30/2020/NĐ-CP annex I (TM. KT. TL. TUQ.
// Q.).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "analyzers/body_heads.h"
#include "analyzers/span.h"

namespace vankien::analyzers {

struct Signature {
  Span span;                            // bytes of the text read, from the authority to the name
  std::optional<std::string> name;      // "Trần Văn Bồi"
  std::optional<std::string> position;  // "Bí thư"
  ParsedBody on_behalf_of;  // of "T/M BAN THƯỜNG VỤ", "TM. ỦY BAN NHÂN DÂN TỈNH X"; empty without
                            // such a line
};

// The first signature block in `range`. Running text and blank forms ("(Ký, ghi rõ họ tên)") hold
// none.
std::optional<Signature> find_signature(std::string_view text, Span range);

}  // namespace vankien::analyzers
