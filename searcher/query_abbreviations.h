// The remains of typing and the abbreviations among a query's words.
#pragma once

#include "searcher/known_words.h"
#include "searcher/query_units.h"

namespace vankien::searcher {

// Words that no document holds and that are the remains of Telex or VNI typing become what was
// meant.
void repair_typing(Units& units, const KnownWords& known);

// Abbreviations also mean what they stand for, and words that an abbreviation stands for also mean
// it: by the table of the analyzers and by what documents define. One that is a syllable (TU, CB)
// is read only in capitals beside words that are not.
void read_abbreviations(Units& units, const KnownWords& known);

}  // namespace vankien::searcher
