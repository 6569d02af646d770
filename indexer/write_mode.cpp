#include "indexer/write_mode.h"

#include <algorithm>

#include "indexer/disk_space.h"
#include "indexer/limits.h"

namespace vankien::indexer {
namespace {

// Beyond this an update is no small change: in place it would need much memory, and leave an index
// larger and slower than a new one.
constexpr std::uint64_t max_bytes_in_place = 16 * megabyte;
constexpr std::size_t always_few_documents = 8;

}  // namespace

WriteMode write_mode(const schema::IndexDirectory& index, const ChangeSize& change) {
  const std::size_t few = std::max(always_few_documents, change.held / 2);
  const bool small = change.bytes <= max_bytes_in_place && change.documents <= few;
  return index.exists() && small ? WriteMode::in_place : WriteMode::new_generation;
}

void require_space(const schema::IndexDirectory& index, const ChangeSize& change, WriteMode mode) {
  const bool copies = mode == WriteMode::new_generation && index.exists();
  const std::uint64_t copied = copies ? bytes_below(index.current()) : 0;
  // Terms, positions and the text take up to three times the text's size, shards included.
  require_free_space(index.path(), 3 * change.bytes + 2 * copied + 8 * megabyte);
}

}  // namespace vankien::indexer
