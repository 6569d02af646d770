// The bodies that a letterhead's lines name: the issuing body and the one above it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "analyzers/body_heads.h"
#include "analyzers/head_reader.h"

namespace vankien::analyzers {

struct LetterheadBodies {
  std::optional<ParsedBody> own;
  std::optional<ParsedBody> parent;
};

// Of joint documents ("BỘ TÀI CHÍNH - BỘ CÔNG THƯƠNG") the leading body is the own one.
LetterheadBodies letterhead_bodies(std::string_view text, const Head& head);

// True at a word that is no part of a body's name any more: "về", "năm", "khóa", "nhiệm kỳ", "tại".
bool ends_body_name(const FormalWords& words, std::size_t at);

}  // namespace vankien::analyzers
