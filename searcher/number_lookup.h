// What the collection knows of a number: who carries it and who cites it.
#pragma once

#include "analyzers/document_number.h"
#include "searcher/reader.h"
#include "searcher/search.h"

namespace vankien::searcher {

// INTERFACE §4 for one number. Citations without a date join the only dated document of that
// number; else they are an entry of their own. Type, issuer and term of an entry are those that its
// newest 20 citing documents agree on first.
NumberAnswer look_up(const Reader& reader, const analyzers::DocumentNumber& number);

}  // namespace vankien::searcher
