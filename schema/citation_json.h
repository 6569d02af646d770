// The citations of a record as JSON (INTERFACE §3).
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "schema/record.h"

namespace vankien::schema {

// A stretch of a document text as people read it: no marks of emphasis, white space single.
std::string reading(std::string_view text, analyzers::Span span);

// `text` is the document text: offsets are counted in its code points. Where the record holds no
// bindings, nothing is said of what a citation leads to.
nlohmann::ordered_json citations_json(const DocumentRecord& record, std::string_view text);

}  // namespace vankien::schema
