#include "indexer/summary.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace vankien::indexer {
namespace {

using Ids = std::unordered_set<std::string_view>;  // that the plan and the states hold

// Returns the documents that were written.
Ids count_changes(const ChangePlan& plan, const ChangeResults& results, Summary& summary) {
  Ids written;
  for (std::size_t i = 0; i < results.size(); ++i) {
    const DocumentChange& change = plan.changes[i];
    if (results[i].outcome != FileOutcome::indexed) {
      summary.removed += change.known ? 1 : 0;
      continue;
    }
    ++(change.known ? summary.updated : summary.added);
    written.insert(change.id);
  }
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

Summary summarize(const Coverage& coverage, const ChangePlan& plan, const ChangeResults& results,
                  const FileStates& after, std::vector<Skipped> failed) {
  Summary summary;
  summary.failed = std::move(failed);
  summary.removed = plan.removed.size();
  const Ids written = count_changes(plan, results, summary);
  count_files(coverage, after, written, summary);
  std::stable_sort(summary.failed.begin(), summary.failed.end(),
                   [](const Skipped& a, const Skipped& b) { return a.path < b.path; });
  return summary;
}

}  // namespace vankien::indexer
