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

// Where the words at positions 1, 1 + word_stride, 1 + 2 * word_stride … begin, in bytes of the
// text: the way from a position in the index to its place without reading the whole text.
using WordStarts = std::vector<std::uint32_t>;
inline constexpr std::uint32_t word_stride = 64;

// The bytes for Xapian's document data: format byte, four sections with their lengths and CRC-32
// each.
std::string encode(const StoredDocument& document, const WordStarts& word_starts);

// All throw Error(index_damaged) naming the id or offset when the bytes are not what encode()
// wrote.
RecordHead decode_head(std::string_view data);
DocumentRecord decode_record(std::string_view data);
std::string_view decode_text(std::string_view data);  // a view into `data`
WordStarts decode_word_starts(std::string_view data);

}  // namespace vankien::schema
