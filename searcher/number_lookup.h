// What the collection knows of a number: who carries it and who cites it.
#pragma once

#include "analyzers/document_number.h"
#include "searcher/reader.h"
#include "searcher/search.h"

namespace vankien::searcher {

// INTERFACE §4 for one number.
NumberAnswer look_up(const Reader& reader, const analyzers::DocumentNumber& number);

}  // namespace vankien::searcher
