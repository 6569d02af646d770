// The media types of originals: what they are sent as and how people call them.
#pragma once

#include <string_view>

namespace vankien::web {

struct OriginalType {
  std::string_view media_type;  // that is sent
  std::string_view label;       // "PDF"; empty for what is none of the table's
};

// Every type that is not in the table goes out as application/octet-stream.
OriginalType original_type(std::string_view media_type);

}  // namespace vankien::web
