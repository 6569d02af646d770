#include "indexer/file_report.h"

#include <sys/stat.h>
#include <xapian.h>

#include <algorithm>

#include "analyzers/file_name_number.h"
#include "indexer/index_metadata.h"
#include "schema/index_directory.h"
#include "schema/xapian_guard.h"

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;

IndexMetadata metadata_of(const fs::path& index) {
  return read_metadata(Xapian::Database(schema::IndexDirectory(index).current().string()));
}

FileFate fate_of(FileOutcome outcome) {
  switch (outcome) {
    case FileOutcome::indexed:
      return FileFate::indexed;
    case FileOutcome::failed:
      return FileFate::failed;
    case FileOutcome::withheld:
      return FileFate::withheld;
    case FileOutcome::opened:
      return FileFate::opened;
  }
  return FileFate::not_seen;
}

// A member has the times of the file that holds it.
bool has_changed(const fs::path& file, const FileStamp& known, bool is_member) {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0)
    return true;
  FileStamp now = stamp_of(status);
  if (is_member)
    now.size = known.size;
  return now != known;
}

FileReport report_of(const Roots& roots, const FileKey& key, const FileState& state) {
  const auto container = key.container();
  const fs::path file = roots.absolute(container.value_or(key));
  const bool changed = has_changed(file, state.stamp, container.has_value());
  FileReport report{roots.absolute(key), fate_of(state.outcome), {}, "", changed};
  if (state.outcome == FileOutcome::failed)
    report.reason = Reason::decode(state.detail);
  if (state.outcome == FileOutcome::indexed)
    report.id = state.detail;
  return report;
}

bool lies_in(const fs::path& file, const fs::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first ==
         folder.end();
}

FileReport find_file(const IndexMetadata& metadata, const fs::path& file) {
  const fs::path path = fs::absolute(file).lexically_normal();
  const Roots roots(metadata.roots);
  for (const auto& [key, state] : metadata.files)
    if (roots.absolute(key).lexically_normal() == path)  // one slash for the two of a member
      return report_of(roots, key, state);
  const bool covered = std::any_of(metadata.roots.begin(), metadata.roots.end(),
                                   [&](const auto& root) { return lies_in(path, root.second); });
  return {path, covered ? FileFate::not_seen : FileFate::outside, {}, "", false};
}

std::vector<FileReport> find_named(const IndexMetadata& metadata,
                                   const analyzers::DocumentNumber& number) {
  const Roots roots(metadata.roots);
  std::vector<FileReport> reports;
  for (const auto& [key, state] : metadata.files) {
    const auto named = analyzers::number_of_file_name(key.file_name());
    if (named && *named == number)
      reports.push_back(report_of(roots, key, state));
  }
  return reports;
}

}  // namespace

FileReport report_file(const fs::path& index, const fs::path& file) {
  return schema::guarded([&] { return find_file(metadata_of(index), file); });
}

std::vector<FileReport> files_named(const fs::path& index,
                                    const analyzers::DocumentNumber& number) {
  return schema::guarded([&] { return find_named(metadata_of(index), number); });
}

}  // namespace vankien::indexer
