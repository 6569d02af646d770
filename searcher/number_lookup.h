// What the collection knows of a number: who carries it, who cites it, and which numbers a misread
// one may mean.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/document_number.h"
#include "searcher/reader.h"
#include "searcher/search.h"

namespace vankien::searcher {

// INTERFACE §4 for one number. Citations without a date join the only dated document of that
// number; else they are an entry of their own. Type, issuer and term of an entry are those that its
// newest 20 citing documents agree on first.
NumberAnswer look_up(const Reader& reader, const analyzers::DocumentNumber& number);

// The one number of the collection, carried or cited, that a partial number can mean; nullopt for
// none or several.
std::optional<analyzers::DocumentNumber> complete(const Reader& reader,
                                                  const analyzers::PartialNumber& partial);

// The numbers of the collection that `written` becomes when letters are read as the digits they
// look like (O5-CT/TW, l2-NQ/TU).
std::vector<analyzers::DocumentNumber> misread_numbers(const Reader& reader,
                                                       std::string_view written);

// The number as the collection writes it ("106-KH/ĐUK" for "106 kh duk"); nullopt when no document
// carries or cites it.
std::optional<analyzers::DocumentNumber> as_written(const Reader& reader,
                                                    const analyzers::DocumentNumber& number);

}  // namespace vankien::searcher
