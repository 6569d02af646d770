// Names of document types as text writes them, with the length that document_type.h leaves out.
#pragma once

#include <cstddef>
#include <string_view>

#include "analyzers/document_type.h"

namespace vankien::analyzers {

struct TypeName {
  const DocumentType* type = nullptr;
  std::size_t size = 0;  // bytes of the text that the name takes
};

// The longest name of a type that `text` begins with; white space between its words is free.
TypeName type_name_at_start(std::string_view text);

// By the whole name, folded, single spaces ("nghi quyet"); nullptr if there is none.
const DocumentType* type_by_folded_name(std::string_view folded);

}  // namespace vankien::analyzers
