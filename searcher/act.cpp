#include "searcher/act.h"

#include <algorithm>

#include "analyzers/named_parts.h"
#include "analyzers/outline.h"

namespace vankien::searcher {
namespace {

using analyzers::OutlineEntry;

// The heading of that label, wherever it stands: "Điều 5" may be "Phụ lục 1, Điều 5". nullptr for
// none.
const OutlineEntry* heading(const std::vector<OutlineEntry>& outline, const std::string& label) {
  const auto bears = [&](const OutlineEntry& entry) {
    return entry.label == label || entry.label.ends_with(", " + label);
  };
  const auto found = std::find_if(outline.begin(), outline.end(), bears);
  return label.empty() || found == outline.end() ? nullptr : &*found;
}

void add_parts(const std::vector<OutlineEntry>& outline, const Act& act,
               std::vector<PartAct>& found) {
  for (const auto& part : analyzers::named_parts(act.place)) {
    const OutlineEntry* own = heading(outline, part.label);
    const OutlineEntry* held = own != nullptr ? own : heading(outline, part.within);
    if (held == nullptr)
      continue;
    found.push_back({act.status, held->anchor});
    found.back().status.part = part.clause || own == nullptr;
  }
}

}  // namespace

std::vector<PartAct> acts_on_parts(const std::vector<Act>& acts, std::string_view text) {
  std::vector<PartAct> found;
  if (acts.empty())
    return found;
  const auto outline = analyzers::outline_of(text);
  for (const Act& act : acts)
    add_parts(outline, act, found);
  return found;
}

}  // namespace vankien::searcher
