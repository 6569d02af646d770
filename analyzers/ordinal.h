// Ordinals of plenums ("thứ tư", "4") and terms of the Central Committee ("khóa XII", "(khoá 12)").
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

// Without their marks ordinals are everyday words ("sau", "tu"): only "lần thứ" makes them ordinals
// then.
enum class Marks { needed, optional };

// A plenum's ordinal, 1 to 20, in a word or in digits that nothing continues. The cursor moves only
// over one.
std::optional<int> take_ordinal(TextCursor& cursor, Marks marks);

// "khóa XII", "(khoá 12)", "(khóa XI, XII)": the terms in Roman capitals. The cursor moves over
// them, brackets included; empty and unmoved without one.
std::vector<std::string> take_terms(TextCursor& cursor);

// What stands between the members of "XI, XII" and "6, 7", "khóa" before the next included.
bool take_joint(TextCursor& cursor);

}  // namespace vankien::analyzers
