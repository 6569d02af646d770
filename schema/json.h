// The record as the JSON of INTERFACE §3: one shape for command line, HTTP and files.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "schema/record.h"

namespace vankien::schema {

// `text` is the document text: offsets are counted in its code points. `collection` is the number
// of documents that the status rests on, 0 for inspect.
nlohmann::ordered_json record_json(const DocumentRecord& record, std::string_view text,
                                   std::size_t collection);
// The fields of a result or a head in a list: id, number, title, type, issuer, date, year,
// text_source, path, root, url.
nlohmann::ordered_json head_json(const RecordHead& head);

// File names are bytes; JSON is UTF-8: ill-formed bytes become U+FFFD.
std::string printable(std::string_view bytes);

}  // namespace vankien::schema
