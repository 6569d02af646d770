// Marks of Markdown in a document text: the bytes that a reader of running text should not see.
#pragma once

#include <string_view>
#include <vector>

#include "analyzers/span.h"

namespace vankien::analyzers {

// The bytes of `span` that are nothing but marks, ascending, not overlapping: the hashes of a
// heading, '>' of a quotation, pipes and dividing rows of a table, rules, the backslash of an
// escape, and '**' and '*' in pairs that open before a letter and close after one. Pairs are looked
// for in the paragraphs that `span` touches, so that one mark of a pair may lie outside of it.
// Linear in the size of these paragraphs, of which at most 4 KB on each side are read.
std::vector<Span> markdown_marks(std::string_view text, Span span);

}  // namespace vankien::analyzers
