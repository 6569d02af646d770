#include "indexer/coverage.h"

#include <algorithm>

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;

// Those that exist, without links and "..", shortest first: a folder must be a root before what
// lies in it is looked for.
std::vector<fs::path> existing(const std::vector<fs::path>& paths, std::vector<Skipped>& missing) {
  std::vector<fs::path> found;
  for (const fs::path& path : paths) {
    std::error_code error;
    fs::path canonical = fs::canonical(path, error);
    if (error)
      missing.push_back({path, because_of_error(error.value())});
    else
      found.push_back(std::move(canonical));
  }
  std::sort(found.begin(), found.end(), [](const fs::path& a, const fs::path& b) {
    return std::pair(a.native().size(), a) < std::pair(b.native().size(), b);
  });
  return found;
}

void relocate(const FileStates& stored, Coverage& coverage) {
  coverage.relocated.emplace();
  for (const auto& [key, state] : stored) {
    FileKey now = coverage.roots.relocated(key);
    if (now != key && state.outcome == FileOutcome::indexed)
      coverage.renamed.insert(state.detail);
    coverage.relocated->emplace(std::move(now), state);
  }
}

}  // namespace

bool Coverage::holds(const FileKey& key) const {
  return std::any_of(scopes.begin(), scopes.end(),
                     [&](const Scope& scope) { return scope.holds(key); });
}

Coverage cover(const std::vector<fs::path>& paths, const IndexMetadata& stored) {
  Coverage coverage;
  coverage.roots = Roots(stored.roots);
  for (const fs::path& path : existing(paths, coverage.missing)) {
    std::error_code error;  // what vanishes meanwhile is looked for as a file, and missed there
    coverage.scopes.push_back(fs::is_directory(path, error) ? coverage.roots.cover_folder(path)
                                                            : coverage.roots.cover_file(path));
  }
  if (coverage.roots.have_absorbed())
    relocate(stored.files, coverage);
  return coverage;
}

}  // namespace vankien::indexer
