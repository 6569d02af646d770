// The first words of bodies' names and what kind of body they announce; names brought to committee
// level.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "analyzers/formal_words.h"
#include "analyzers/name_words.h"

namespace vankien::analyzers {

enum class BodyFamily {
  committee,    // Đảng ủy, Chi bộ, Tỉnh ủy …
  central,      // Bộ Chính trị, Ban Bí thư, Ban Chấp hành Trung ương
  advisory,     // Ban Tổ chức, Ủy ban Kiểm tra …: serve the body above them
  office,       // Văn phòng
  territorial,  // Ủy ban nhân dân, Hội đồng nhân dân
  ministry,     // Bộ
  department,   // Sở, Phòng …: belong to a territory
  agency,       // Cục, Tổng cục …: belong to a ministry
  independent,  // Chính phủ, Quốc hội, Tòa án nhân dân tối cao …
};

struct BodyHead {
  std::string_view phrase;  // folded
  BodyFamily family;
};

// The longest head that stands at `at`; nullptr when no name of a body begins there.
const BodyHead* body_head_at(const NameWords& words, std::size_t at);
const BodyHead* body_head_at(const FormalWords& words, std::size_t at);

// A name at committee level; no words when the text names no body (an organ alone: "BAN THƯỜNG
// VỤ").
struct ParsedBody {
  NameWords words;
  std::optional<std::string> organ;
  const BodyHead* head = nullptr;
};
ParsedBody parse_body(std::string_view text, const FormalWords& words, std::size_t begin,
                      std::size_t end);

}  // namespace vankien::analyzers
