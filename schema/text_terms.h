// The terms of a document's running text.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string_view>

#include "schema/stored_document.h"
#include "schema/terms.h"

namespace vankien::schema {

// The first words of a document: those of its heading, and so many of the text after it.
inline constexpr std::size_t most_head_words = 150;
inline constexpr std::size_t lead_words = 60;

// Adds a word of the zone, in its marks and folded.
void add_zone_word(Xapian::Document& posting, Zone zone, std::string_view word,
                   std::string_view folded);

// Adds the words of `text` with their positions, every two that stand side by side in one clause of
// a sentence (in Vietnamese most words are two syllables), the first words and those of headings;
// the text proper begins at byte `body_begin`. Pairs are folded: what differs in marks alone
// differs in its words already. The result says where the words stand.
WordStarts add_text_terms(Xapian::Document& posting, std::string_view text, std::size_t body_begin);

}  // namespace vankien::schema
