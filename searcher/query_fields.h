// The field prefixes of the query language ("loại:NQ", "năm:2019..2023"): names and values, from
// the table of fields.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "searcher/query.h"

namespace vankien::searcher {

// The field whose name or Vietnamese prefix `typed` is, without regard to case and marks; nullptr
// for other words.
const schema::Field* field_named(std::string_view typed);

// The text after the colon.
struct FieldValue {
  std::string_view rest;    // from the value to the end of the query
  std::size_t length = 0;   // of the value: the quoted text, or what stands without a blank
  std::vector<Word> words;  // of the value
  bool quoted = false;
};

// What a value means in its field, and how many bytes of `rest` it took (more than `length` for
// "loại:nghị quyết").
struct FieldMeaning {
  Item item;
  std::size_t length = 0;
};

// nullopt when the value is none of that field ("năm:abc").
std::optional<FieldMeaning> read_field(const schema::Field& field, const FieldValue& value);

}  // namespace vankien::searcher
