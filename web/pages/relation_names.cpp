#include "web/pages/relation_names.h"

#include <algorithm>

namespace vankien::web {

const RelationNames& names_of(analyzers::Relation relation) {
  const auto* const found =
      std::find_if(relation_names.begin(), relation_names.end(),
                   [relation](const RelationNames& names) { return names.relation == relation; });
  return found == relation_names.end() ? relation_names.back() : *found;
}

bool is_stronger(analyzers::Relation left, analyzers::Relation right) {
  return &names_of(left) < &names_of(right);
}

}  // namespace vankien::web
