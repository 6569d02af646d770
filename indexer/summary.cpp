#include "indexer/summary.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace vankien::indexer {
namespace {

using Ids = std::unordered_set<std::string_view>;  // that the plan and the states hold

// Returns the documents that were written and stayed.
Ids count_changes(const Work& work, Summary& summary) {
  const Ids joined(work.joining.removed.begin(), work.joining.removed.end());
  Ids written;
  for (std::size_t i = 0; i < work.results.size(); ++i) {
    const DocumentChange& change = work.plan.changes[i];
    if (work.results[i].outcome != FileOutcome::indexed) {
      summary.removed += change.known ? 1 : 0;
    } else if (!joined.contains(change.id)) {
      ++(change.known ? summary.updated : summary.added);
      written.insert(change.id);
    }
  }
  for (const DocumentChange& change : work.joining.changes)
    summary.updated += written.insert(change.id).second ? 1 : 0;
  return written;
}

void count_files(const Coverage& coverage, const FileStates& after, const Ids& written,
                 Summary& summary) {
  Ids unchanged;
  for (const auto& [key, state] : after) {
    if (!coverage.holds(key))
      continue;
    if (state.outcome == FileOutcome::failed)
      summary.failed.push_back({coverage.roots.absolute(key), Reason::decode(state.detail)});
    else if (state.outcome == FileOutcome::withheld)
      ++summary.withheld;
    else if (state.outcome == FileOutcome::indexed && !written.contains(state.detail))
      unchanged.insert(state.detail);
  }
  summary.unchanged = unchanged.size();
}

}  // namespace

Summary summarize(const Coverage& coverage, const Work& work, const FileStates& after,
                  std::vector<Skipped> failed) {
  Summary summary;
  summary.failed = std::move(failed);
  summary.removed = work.plan.removed.size();
  const Ids written = count_changes(work, summary);
  count_files(coverage, after, written, summary);
  std::stable_sort(summary.failed.begin(), summary.failed.end(),
                   [](const Skipped& a, const Skipped& b) { return a.path < b.path; });
  return summary;
}

}  // namespace vankien::indexer
