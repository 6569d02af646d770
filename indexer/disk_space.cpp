#include "indexer/disk_space.h"

#include <fmt/format.h>

#include "indexer/limits.h"
#include "schema/error.h"

namespace vankien::indexer {

namespace fs = std::filesystem;

void require_free_space(const fs::path& folder, std::uint64_t bytes) {
  std::error_code error;
  const fs::space_info space = fs::space(folder, error);
  if (error || space.available >= bytes)
    return;
  throw schema::Error(schema::ErrorCode::disk_full,
                      fmt::format("{} has {} MB free, the update may need {} MB", folder.string(),
                                  space.available / megabyte, bytes / megabyte + 1));
}

std::uint64_t bytes_below(const fs::path& folder) {
  std::uint64_t bytes = 0;
  std::error_code error;
  for (auto entry = fs::recursive_directory_iterator(folder, error);
       !error && entry != fs::recursive_directory_iterator(); entry.increment(error))
    // A writer may delete files meanwhile.
    if (std::error_code gone; entry->is_regular_file(gone))
      if (const std::uintmax_t size = entry->file_size(gone); !gone)
        bytes += size;
  return bytes;
}

}  // namespace vankien::indexer
