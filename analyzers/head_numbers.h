// The numbers in a document's head: which of them can be its own.
#pragma once

#include <cstddef>
#include <vector>

#include "analyzers/document_number.h"
#include "analyzers/document_type.h"
#include "analyzers/formal_words.h"
#include "analyzers/word_range.h"

namespace vankien::analyzers {

// The complete number that begins at a word, of those found in the words' text; nullptr if none
// does.
const NumberMatch* number_at(const FormalWords& words, std::size_t at,
                             const std::vector<NumberMatch>& numbers);

// Whether the number that takes these words is stated as the document's own, not cited: after
// "Số", or alone on its line. `starts_part`: the words begin a line, a cell or what follows a part
// that was recognised.
bool states_number(const FormalWords& words, WordRange place, const NumberMatch& match,
                   bool starts_part);

// "Số:      /QĐ-BTC": the words of a number that nobody filled in; 0 if none begins here.
std::size_t blank_number_at(const FormalWords& words, std::size_t at);

// The number at the end of a line that begins with a type's name, as pages print it above a
// document: "Luật … kỹ thuật số 70/2025/QH15"; nullptr if the line ends otherwise.
const NumberMatch* titled_number(const FormalWords& words, WordRange line, const DocumentType& type,
                                 const std::vector<NumberMatch>& numbers);

}  // namespace vankien::analyzers
