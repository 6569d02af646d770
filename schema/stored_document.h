// What lies in the document data of the index: record head, the rest of the record, text; each
// readable alone, with a checksum.
#pragma once

#include <string>
#include <string_view>

#include "schema/record.h"

namespace vankien::schema {

struct StoredDocument {
  DocumentRecord record;
  std::string text;  // the document text (analyzers/document_text.h)
};

// The bytes for Xapian's document data: format byte, three sections with their lengths and CRC-32
// each.
std::string encode(const StoredDocument& document);

// All three throw Error(index_damaged) naming the id or offset when the bytes are not what encode()
// wrote.
RecordHead decode_head(std::string_view data);
DocumentRecord decode_record(std::string_view data);
std::string_view decode_text(std::string_view data);  // a view into `data`

}  // namespace vankien::schema
