// The name readers know a document type by, for layers that see no analyzers.
#pragma once

#include <string>
#include <string_view>

namespace vankien::schema {

// "Nghị quyết" for "NQ"; the code itself when the table of types has none.
std::string type_name(std::string_view code);

}  // namespace vankien::schema
