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

std::vector<std::string> anchors_of(const std::vector<OutlineEntry>& outline,
                                    const std::string& place) {
  std::vector<std::string> anchors;
  for (const auto& part : analyzers::named_parts(place)) {
    const OutlineEntry* found = heading(outline, part.label);
    if (found == nullptr)
      found = heading(outline, part.within);
    if (found != nullptr)
      anchors.push_back(found->anchor);
  }
  return anchors;
}

}  // namespace

std::vector<PartAct> acts_on_parts(const std::vector<Act>& acts, std::string_view text) {
  std::vector<PartAct> found;
  if (acts.empty())
    return found;
  const auto outline = analyzers::outline_of(text);
  for (const Act& act : acts)
    if (auto anchors = anchors_of(outline, act.place); !anchors.empty())
      found.push_back({act.status, std::move(anchors)});
  return found;
}

}  // namespace vankien::searcher
