#include "searcher/cited_purposes.h"

#include <algorithm>

namespace vankien::searcher {
namespace {

Xapian::doccount most_given(const PurposeCounts& purposes) {
  Xapian::doccount most = 0;
  for (const auto& [purpose, documents] : purposes)
    most = std::max(most, documents);
  return most;
}

}  // namespace

bool are_about_the_same(const PurposeCounts& left, const PurposeCounts& right) {
  const Xapian::doccount most_left = most_given(left);
  const Xapian::doccount most_right = most_given(right);
  return std::any_of(left.begin(), left.end(), [&](const auto& purpose) {
    const auto other = right.find(purpose.first);
    return other != right.end() && purpose.second == most_left && other->second == most_right;
  });
}

}  // namespace vankien::searcher
