#include "schema/type_name.h"

#include "analyzers/document_type.h"

namespace vankien::schema {

std::string type_name(std::string_view code) {
  const analyzers::DocumentType* type = analyzers::type_by_code(code);
  return std::string(type != nullptr ? type->name : code);
}

}  // namespace vankien::schema
