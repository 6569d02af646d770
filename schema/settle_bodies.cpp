// One table out of the evidence of a collection: names and codes are joined for each time in which
// the administrator's table says the same, then each body gets its key and name.
#include <algorithm>
#include <set>

#include "analyzers/syllable.h"
#include "schema/bodies.h"
#include "schema/body_joining.h"
#include "schema/body_keys.h"
#include "schema/body_nodes.h"

namespace vankien::schema {

namespace {

using Year = std::optional<int>;
using Index = std::size_t;

// Between two years in which no known body begins or ends, all years are alike.
class Eras {
 public:
  explicit Eras(const std::vector<KnownBody>& known) {
    for (const KnownBody& body : known) {
      if (body.from_year)
        starts_.insert(*body.from_year);
      if (body.to_year)
        starts_.insert(*body.to_year + 1);
    }
  }

  // One year for all that are like `year`.
  [[nodiscard]] Year era_of(Year year) const {
    if (!year || starts_.empty())
      return std::nullopt;
    const auto next = starts_.upper_bound(*year);
    return next == starts_.begin() ? *next - 1 : *std::prev(next);
  }

 private:
  std::set<int> starts_;
};

// The body of each piece of evidence, by the index of the node that it is named after.
class Settling {
 public:
  Settling(const std::map<std::string, analyzers::IssuerEvidence>& evidence,
           const std::vector<KnownBody>& known)
      : nodes_(collect_nodes(evidence, known)), eras_(known) {
    for (const auto& [id, item] : evidence)
      roots_.try_emplace(eras_.era_of(year_of(id)));
    for (auto& [era, roots] : roots_)
      roots = join_nodes(nodes_, era);
    for (Index i = 0; i < nodes_.size(); ++i)
      settle(i);
    add_silent();
  }

  // In the order of the nodes that they are named after; bodies of no document are left out.
  [[nodiscard]] std::vector<BodyMembers> bodies() const {
    std::vector<BodyMembers> bodies;
    for (const auto& [root, members] : members_) {
      bodies.emplace_back();
      for (const Index member : members)
        bodies.back().push_back(&nodes_[member]);
    }
    return bodies;
  }

  // For each piece of evidence that names a body: its place in bodies().
  [[nodiscard]] std::map<std::string, Index> body_of_evidence() const {
    std::map<std::string, Index> result;
    for (const auto& [id, root] : root_of_)
      result[id] = static_cast<Index>(std::distance(members_.begin(), members_.find(root)));
    return result;
  }

 private:
  void settle(Index i) {
    for (const std::string& id : nodes_[i].evidence) {
      const Index root = roots_.at(eras_.era_of(year_of(id)))[i];
      members_[root].insert({i, root});
      root_of_[id] = root;
    }
  }

  // Names that no document bears still tell codes and fuller spellings.
  void add_silent() {
    for (const auto& [era, roots] : roots_)
      for (Index i = 0; i < nodes_.size(); ++i)
        if (const auto body = members_.find(roots[i]);
            nodes_[i].evidence.empty() && body != members_.end())
          body->second.insert(i);
  }

  std::vector<BodyNode> nodes_;
  Eras eras_;
  std::map<Year, std::vector<Index>> roots_;  // of each node, in each era that occurs
  std::map<Index, std::set<Index>> members_;  // of each body that some document is by
  std::map<std::string, Index> root_of_;      // of each piece of evidence
};

// All names under which the members of bodies are known, folded.
std::map<std::string, std::string> keys_by_name(const std::vector<BodyMembers>& bodies,
                                                const std::vector<std::string>& keys) {
  std::map<std::string, std::string> key_of_name;
  for (Index i = 0; i < bodies.size(); ++i) {
    key_of_name.emplace(analyzers::fold(shown_name(bodies[i])), keys[i]);
    for (const BodyNode* member : bodies[i])
      if (!member->identity.name.empty())
        key_of_name.emplace(analyzers::fold(member->identity.name), keys[i]);
  }
  return key_of_name;
}

}  // namespace

BodyTable BodyTable::settle(const std::map<std::string, analyzers::IssuerEvidence>& evidence_by_id,
                            const std::vector<KnownBody>& known) {
  const Settling settling(evidence_by_id, known);
  const auto bodies = settling.bodies();
  const std::vector<std::string> keys = keys_of(bodies);
  BodyTable table;
  for (Index i = 0; i < bodies.size(); ++i)
    table.by_key_.emplace(keys[i], Body{keys[i], shown_name(bodies[i])});
  for (const auto& [id, body] : settling.body_of_evidence())
    table.key_of_evidence_.emplace(id, keys[body]);
  table.forget_needless_years();
  table.add_successors(known, keys_by_name(bodies, keys));
  return table;
}

}  // namespace vankien::schema
