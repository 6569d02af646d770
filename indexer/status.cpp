// What the index knows of itself.
#include <xapian.h>

#include <algorithm>

#include "indexer/disk_space.h"
#include "indexer/index_metadata.h"
#include "indexer/indexer.h"
#include "indexer/settled_bodies.h"
#include "schema/index_directory.h"
#include "schema/xapian_guard.h"

namespace vankien::indexer {
namespace {

Status read_status(const schema::IndexDirectory& index,
                   const std::vector<schema::KnownBody>& known_bodies) {
  const Xapian::Database database(index.current().string());
  const IndexMetadata metadata = read_metadata(database);
  const Roots roots(metadata.roots);
  Status status;
  status.documents = database.get_doccount();
  status.schema = schema::schema_version;  // read_metadata() takes no other
  status.updated = database.get_metadata(std::string(schema::metadata_updated));
  status.bytes_on_disk = bytes_below(index.path());
  status.roots.assign(metadata.roots.begin(), metadata.roots.end());
  for (const auto& [key, state] : metadata.files) {
    status.files += state.outcome == FileOutcome::indexed ? 1 : 0;
    if (state.outcome == FileOutcome::withheld)
      status.withheld.push_back(roots.absolute(key));
    if (state.outcome == FileOutcome::failed)
      status.failed.push_back({roots.absolute(key), Reason::decode(state.detail)});
  }
  std::sort(status.failed.begin(), status.failed.end(),
            [](const Skipped& a, const Skipped& b) { return a.path < b.path; });
  const auto unknown = unknown_codes(database, known_bodies);
  status.unknown_codes.assign(unknown.begin(), unknown.end());
  std::stable_sort(status.unknown_codes.begin(), status.unknown_codes.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return status;
}

}  // namespace

Status status(const std::filesystem::path& index,
              const std::vector<schema::KnownBody>& known_bodies) {
  return schema::guarded([&] { return read_status(schema::IndexDirectory(index), known_bodies); });
}

}  // namespace vankien::indexer
