// One file's text into its record: the analyzers put together. What `inspect` prints and what the
// index holds come from here.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/correction.h"
#include "schema/bodies.h"
#include "schema/record.h"

namespace vankien::indexer {

// Everything but id, files and the collection's view of the issuer (head.issuer is what the
// document's own evidence gives). `file_name` is the last part of the path. `text` is a document
// text. A mail
// has a subject and a day, and no letterhead. What a
// correction says holds instead of what was read, and its basis is "administrator".
schema::DocumentRecord describe(std::string_view text, std::string_view file_name,
                                schema::TextSource source = schema::TextSource::original,
                                const Correction* correction = nullptr,
                                std::string_view media_type = {});

}  // namespace vankien::indexer
