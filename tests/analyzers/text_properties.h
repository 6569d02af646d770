// What must hold of the text layer for every input. Shared by the property tests and the fuzz
// targets.
#pragma once

#include <string>
#include <string_view>

namespace vankien::analyzers {

// Each answers the first property that `document` or `word` breaks, in words; empty when all hold.

// Of a document text (NFC): canonical text is idempotent and NFC, offsets ascend and stand on
// borders of code points, tokens are those of a naive scan, their spans ascend, their keys are
// short.
std::string broken_by_document(std::string_view document);

// Of any UTF-8: it gives the same tokens in its composed and in its decomposed form.
std::string broken_by_normal_forms(std::string_view utf8);

// Of any UTF-8 taken as one word: keys are idempotent, folding ignores where the tone stands, a
// repaired word is a syllable.
std::string broken_by_word(std::string_view word);

}  // namespace vankien::analyzers
