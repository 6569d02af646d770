// Stored documents by their number in the index, with the issuer as the collection names it.
#pragma once

#include <xapian.h>

#include <optional>
#include <string_view>

#include "schema/record.h"
#include "searcher/columns.h"
#include "searcher/reader.h"

namespace vankien::searcher {

// The bytes of schema/stored_document.h.
std::string stored_data(const Reader& reader, Xapian::docid id);

schema::RecordHead read_head(const Reader& reader, Xapian::docid id);
// From bytes that are already read.
schema::RecordHead read_head(const Reader& reader, Xapian::docid id, std::string_view data);
schema::DocumentRecord read_record(const Reader& reader, Xapian::docid id, std::string_view data);

// The document with this public id.
std::optional<Xapian::docid> find_id(const Reader& reader, std::string_view id);

}  // namespace vankien::searcher
