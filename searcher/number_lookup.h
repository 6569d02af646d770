// What the collection knows of a number: who carries it and who cites it.
#pragma once

#include <optional>
#include <string>

#include "analyzers/document_number.h"
#include "searcher/reader.h"
#include "searcher/search.h"

namespace vankien::searcher {

// INTERFACE §4 for one number.
NumberAnswer look_up(const Reader& reader, const analyzers::DocumentNumber& number);

// For a part of a number, which several may have: the newest 10 of those who bear such a number,
// and 10 numbers that it fits. `type_word`: the code of the type named before it; such bearers come
// first, for numbers of quyết định and quy định have one code.
NumberAnswer look_up_part(const Reader& reader, const analyzers::PartialNumber& partial,
                          const std::optional<std::string>& type_word);

}  // namespace vankien::searcher
