// Marks between words: which draw rules, begin items, open and close brackets, or are Markdown and
// HTML.
#pragma once

#include <cstddef>
#include <string_view>

namespace vankien::analyzers {

bool is_rule_mark(char32_t mark);
bool is_bullet_mark(char32_t mark);
bool is_opening_mark(char32_t mark);
bool is_closing_mark(char32_t mark);
bool is_punctuation(char32_t mark);  // , ; : . )
bool is_markup(char32_t mark);       // of Markdown

// The length of an HTML tag at byte `at`, 0 if none stands there.
std::size_t tag_size(std::string_view text, std::size_t at);

}  // namespace vankien::analyzers
