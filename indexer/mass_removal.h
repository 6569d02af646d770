// The guard against a folder that is empty because a disk is not mounted.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "indexer/change_plan.h"
#include "indexer/file_state.h"
#include "indexer/reason.h"
#include "indexer/roots.h"

namespace vankien::indexer {

// A scope in which more than half of at least 20 documents would vanish.
struct MassRemoval {
  Scope scope;
  std::size_t removed = 0;
  std::size_t documents = 0;
};

std::vector<MassRemoval> find_mass_removals(const std::vector<Scope>& scopes,
                                            const FileStates& known, const ChangePlan& plan);

Reason describe(const MassRemoval& removal);

}  // namespace vankien::indexer
