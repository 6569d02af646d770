// Where sentences begin and end, in documents whose paragraphs are lists, whose lines are cut by
// page breaks, and whose abbreviations carry points.
#pragma once

#include <cstddef>
#include <string_view>

#include "analyzers/span.h"

namespace vankien::analyzers {

// Sentences longer than this many bytes are cut: a text without any end is no sentence.
inline constexpr std::size_t longest_sentence = 4000;

// True when a sentence ends just before byte `at`: after . ! ?, before the item of a list, between
// paragraphs unless the next goes on in small letters (a page break). Expects canonical text.
bool is_sentence_boundary(std::string_view text, std::size_t at);

// The last boundary in (begin, end]; `begin` if there is none.
std::size_t last_boundary(std::string_view text, Span range);

// The first boundary after `begin`, text.size() at the latest, `longest_sentence` bytes on at most.
std::size_t next_boundary(std::string_view text, std::size_t begin);

}  // namespace vankien::analyzers
