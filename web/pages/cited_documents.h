// The documents that a text cites, each once, with what the text does to it and where.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/record.h"

namespace vankien::web {

struct CitedDocument {
  std::string number;
  std::string type_code = {};
  std::string by = {};  // "Bộ Chính trị, khóa XIII": as the fullest citation says it
  std::string about = {};
  std::optional<analyzers::Date> date = {};
  std::optional<schema::Binding> binding = {};  // nullopt without a collection

  std::vector<analyzers::Relation> relations = {};  // each once, strongest first; never empty
  bool part = false;                                // the strongest concerns a part of it
  std::vector<std::size_t> places = {};             // citations of the record, in order
};

// In the order of first mention. Two citations of one number are one document when they lead to the
// same one, or when no day tells them apart.
std::vector<CitedDocument> cited_documents(const schema::DocumentRecord& record,
                                           std::string_view text);

}  // namespace vankien::web
