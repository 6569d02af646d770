// The letters in document numbers: which runs of letters are codes at all, and how those of bodies
// are officially written. Sources: Hướng dẫn 36-HD/VPTW and 05-HD/VPTW (party), Nghị định
// 30/2020/NĐ-CP annex III (state).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "analyzers/span.h"
#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

// A body code in its normal form: no blanks, plain hyphens, capitals, but mixed case as printed
// ("TTg", "BSGBTr"). The body codes are an open class: marks that were not written cannot be
// restored ("duk" gives "DUK").
std::string official_body_code(std::string_view written);

// One run of letters (and digits after them: QH14, QLDN3; parts joined by "&") that can stand in a
// code. The cursor moves only when there is one.
std::optional<Span> take_code_segment(TextCursor& cursor);

// Written as codes are: two capitals, or one and digits.
bool is_capital_code(std::string_view segment);

// True for a folded word that no Vietnamese word folds to ("duk", "ubnd", "tw"), and for the body
// codes that look like words ("tu").
bool looks_like_body_code(std::string_view folded);

// Bodies of the state: their numbers join the parts in the state's order ("553/QĐ-UBND").
bool is_state_body(std::string_view folded);

}  // namespace vankien::analyzers
