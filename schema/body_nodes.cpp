#include "schema/body_nodes.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "analyzers/syllable.h"

namespace vankien::schema {

namespace {

using analyzers::IssuerEvidence;

// Order and contents depend on the evidence alone: the key sorts.
using NodeKey = std::tuple<std::string, std::string, std::string, std::string>;

class Collecting {
 public:
  void add(const KnownBody& body) {
    const BodyIdentity identity = identity_of(body);
    node_of(identity);
    known_.push_back({analyzers::fold(identity.name), identity.above, body});
  }

  void add(const std::string& id, const IssuerEvidence& item) {
    const auto identity = identity_of(item);
    if (const auto parent = identity_of_parent(item))
      node_of(*parent).places.insert(identity ? identity->place : "");
    if (!identity)
      return;
    BodyNode& node = node_of(*identity);
    node.evidence.push_back(id);
    node.places.insert(identity->place);
    if (identity->name.empty())
      ++node.spellings[generic_name(item)];
  }

  std::vector<BodyNode> take() {
    std::vector<BodyNode> nodes;
    for (auto& [key, node] : nodes_) {
      node.known = known_as(std::get<0>(key), node.identity.above);
      nodes.push_back(std::move(node));
    }
    return nodes;
  }

 private:
  struct KnownName {
    std::string folded;
    std::string above;
    KnownBody body;
  };

  // Also for nodes that know more than the table of where the body lies.
  [[nodiscard]] std::vector<KnownBody> known_as(const std::string& folded,
                                                const std::string& above) const {
    std::vector<KnownBody> bodies;
    for (const KnownName& known : known_) {
      const bool elsewhere = !above.empty() && !known.above.empty() && above != known.above;
      if (known.folded == folded && !elsewhere)
        bodies.push_back(known.body);
    }
    return bodies;
  }

  BodyNode& node_of(const BodyIdentity& identity) {
    // Names that say where they belong need no help from the date line.
    const bool named = !identity.name.empty();
    const bool placed = named && (!identity.territory_place().empty() || is_complete(identity));
    const NodeKey key{analyzers::fold(identity.name), identity.above, placed ? "" : identity.place,
                      named ? "" : identity.code};
    const auto [at, is_new] = nodes_.try_emplace(key);
    BodyNode& node = at->second;
    if (is_new)
      node.identity = identity;
    if (named)
      ++node.spellings[identity.name];
    if (!identity.code.empty())
      node.codes.insert(identity.code);
    return node;
  }

  std::map<NodeKey, BodyNode> nodes_;
  std::vector<KnownName> known_;
};

}  // namespace

bool BodyNode::may_issue_in(std::optional<int> year) const {
  return !year || known.empty() ||
         std::any_of(known.begin(), known.end(), [year](const KnownBody& body) {
           return body.from_year.value_or(*year) <= *year && *year <= body.to_year.value_or(*year);
         });
}

std::vector<BodyNode> collect_nodes(const std::map<std::string, IssuerEvidence>& evidence_by_id,
                                    const std::vector<KnownBody>& known) {
  Collecting collecting;
  for (const KnownBody& body : known)
    collecting.add(body);
  for (const auto& [id, item] : evidence_by_id)
    collecting.add(id, item);
  return collecting.take();
}

}  // namespace vankien::schema
