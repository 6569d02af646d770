#include "schema/xapian_guard.h"

#include <string_view>

namespace vankien::schema {
namespace {

ErrorCode code_of(const Xapian::Error& error) {
  struct Entry {
    std::string_view type;
    ErrorCode code;
  };
  static constexpr Entry table[] = {
      {"DatabaseLockError", ErrorCode::index_locked},
      {"DatabaseNotFoundError", ErrorCode::index_missing},
      {"DatabaseVersionError", ErrorCode::other_schema},
  };
  if (error.get_description().find("No space left") != std::string::npos)
    return ErrorCode::disk_full;
  for (const Entry& entry : table)
    if (entry.type == error.get_type())
      return entry.code;
  return ErrorCode::index_damaged;
}

}  // namespace

Error translate(const Xapian::Error& error) {
  return {code_of(error), error.get_description()};
}

}  // namespace vankien::schema
