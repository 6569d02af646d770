// Numbers as the collection writes them, where a reader wrote them otherwise or in part.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "analyzers/document_number.h"
#include "searcher/reader.h"

namespace vankien::searcher {

// The number as the collection writes it ("106-KH/ĐUK" for "106 kh duk"); nullopt when no document
// carries or cites it.
std::optional<analyzers::DocumentNumber> as_written(const Reader& reader,
                                                    const analyzers::DocumentNumber& number);
// The same for its key.
std::optional<analyzers::DocumentNumber> as_written(const Reader& reader, const std::string& key);

// Whether the value of a number's term is the key of a whole number: neither dated nor one of the
// partial keys, which end in '|' or name a body alone (schema/terms.h).
bool is_whole_key(std::string_view key);

// The one number of the collection, carried or cited, that a partial number can mean; nullopt for
// none or several.
std::optional<analyzers::DocumentNumber> complete(const Reader& reader,
                                                  const analyzers::PartialNumber& partial);

}  // namespace vankien::searcher
