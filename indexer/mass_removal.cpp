#include "indexer/mass_removal.h"

#include <algorithm>

namespace vankien::indexer {
namespace {

constexpr std::size_t fewest_documents = 20;

std::set<std::string> documents_in(const Scope& scope, const FileStates& known) {
  std::set<std::string> ids;
  for (const auto& [key, state] : known)
    if (state.outcome == FileOutcome::indexed && scope.holds(key))
      ids.insert(state.detail);
  return ids;
}

}  // namespace

std::vector<MassRemoval> find_mass_removals(const std::vector<Scope>& scopes,
                                            const FileStates& known, const ChangePlan& plan) {
  std::vector<MassRemoval> found;
  if (plan.removed.size() * 2 <= fewest_documents)
    return found;
  for (const Scope& scope : scopes) {
    const std::set<std::string> documents = documents_in(scope, known);
    const auto removed = static_cast<std::size_t>(
        std::count_if(plan.removed.begin(), plan.removed.end(),
                      [&](const std::string& id) { return documents.contains(id); }));
    if (documents.size() >= fewest_documents && removed * 2 > documents.size())
      found.push_back({scope, removed, documents.size()});
  }
  return found;
}

Reason describe(const MassRemoval& removal) {
  return because(ReasonCode::mass_removal, removal.removed, removal.documents);
}

}  // namespace vankien::indexer
