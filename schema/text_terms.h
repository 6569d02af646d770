// The terms of a document's running text.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string_view>

#include "schema/stored_document.h"

namespace vankien::schema {

// How many words after the heading say, with the title, what a document is about.
inline constexpr std::size_t lead_words = 60;

// Adds the words of `text` with their positions, every two that stand side by side in one clause of
// a sentence (in Vietnamese most words are two syllables) and the first words from byte
// `body_begin` on. Pairs and first words are folded: what differs in marks alone differs in its
// words already. The result says where the words stand.
WordStarts add_text_terms(Xapian::Document& posting, std::string_view text, std::size_t body_begin);

}  // namespace vankien::schema
