// Which evidence of a collection means one body: equal names, shorter names of exactly one longer,
// codes of exactly one name.
#include <algorithm>
#include <set>
#include <tuple>

#include "analyzers/body_codes.h"
#include "analyzers/syllable.h"
#include "schema/bodies.h"
#include "schema/body_identity.h"

namespace vankien::schema {

namespace {

using analyzers::IssuerEvidence;

// One name (or one code without a name) with all the evidence that gives it.
struct Node {
  BodyIdentity identity;
  std::set<std::string> codes;        // folded
  std::vector<std::string> evidence;  // ids
  std::string shown;                  // the name to show if nothing fuller is known
  Node* joined = nullptr;             // the node whose body this is, nullptr: its own
};

// Order and contents depend on the evidence alone: the key sorts.
using NodeKey = std::tuple<std::string, std::string, std::string, std::string>;

class Settling {
 public:
  Settling(const std::map<std::string, IssuerEvidence>& evidence,
           const std::vector<KnownBody>& known) {
    for (const KnownBody& body : known)
      add_known(body);
    for (const auto& [id, item] : evidence)
      add(id, item);
    for (auto& [key, node] : nodes_)
      by_head_[node.identity.head].push_back(&node);
  }

  void settle() {
    for (auto& [key, node] : nodes_) {
      if (!node.identity.name.empty())
        join_longer_name(node);
    }
    collect_bearers();
    for (auto& [key, node] : nodes_) {
      if (node.identity.name.empty())
        join_bearer(node);
    }
  }

  // Each body with the nodes that are its own, in a fixed order; bodies of no document are left
  // out.
  [[nodiscard]] std::vector<std::vector<const Node*>> bodies() const {
    std::map<const Node*, std::vector<const Node*>> members;
    for (const auto& [key, node] : nodes_)
      members[root(&node)].push_back(&node);
    std::vector<std::vector<const Node*>> bodies;
    for (const auto& [key, node] : nodes_) {
      const auto found = members.find(&node);
      if (found == members.end())
        continue;
      const bool borne = std::any_of(found->second.begin(), found->second.end(),
                                     [](const Node* member) { return !member->evidence.empty(); });
      if (borne)
        bodies.push_back(found->second);
    }
    return bodies;
  }

 private:
  Node& node_of(const BodyIdentity& identity) {
    // Names that say where they belong need no help from the date line.
    const bool placed = !identity.territory_place().empty();
    const NodeKey key{analyzers::fold(identity.name), identity.above, placed ? "" : identity.place,
                      identity.name.empty() ? identity.code : ""};
    Node& node =
        nodes_
            .try_emplace(key, Node{.identity = identity, .codes = {}, .evidence = {}, .shown = {}})
            .first->second;
    // Equal keys may be spelt differently; the choice must not hang on their order.
    node.identity.name = std::max(node.identity.name, identity.name);
    if (!identity.code.empty())
      node.codes.insert(identity.code);
    return node;
  }

  void add_known(const KnownBody& body) { node_of(identity_of(body)); }

  void add(const std::string& id, const IssuerEvidence& item) {
    if (const auto parent = identity_of_parent(item))
      node_of(*parent);
    const auto identity = identity_of(item);
    if (!identity)
      return;
    Node& node = node_of(*identity);
    node.evidence.push_back(id);
    if (identity->name.empty())
      node.shown = std::max(node.shown, generic_name(item));
  }

  [[nodiscard]] static bool codes_agree(const Node& a, const Node& b) {
    return a.codes.empty() || b.codes.empty() ||
           std::any_of(a.codes.begin(), a.codes.end(),
                       [&b](const std::string& code) { return b.codes.contains(code); });
  }

  [[nodiscard]] static bool is_shorter(const Node& a, const Node& b) {
    return codes_agree(a, b) &&
           (is_shorter_name(a.identity, b.identity) || lacks_only_place(a.identity, b.identity));
  }

  // Equal names of which one was found with a date line's place.
  [[nodiscard]] static bool lacks_only_place(const BodyIdentity& a, const BodyIdentity& b) {
    return a.words.size() == b.words.size() && analyzers::fold(a.name) == analyzers::fold(b.name) &&
           a.above == b.above && a.place.empty() && !b.place.empty();
  }

  void join_longer_name(Node& node) {
    std::vector<Node*> longer;
    for (Node* other : by_head_[node.identity.head]) {
      if (other != &node && is_shorter(node, *other))
        longer.push_back(other);
    }
    std::vector<Node*> longest;
    std::copy_if(
        longer.begin(), longer.end(), std::back_inserter(longest), [&longer](const Node* each) {
          return std::none_of(longer.begin(), longer.end(),
                              [each](const Node* other) { return is_shorter(*each, *other); });
        });
    node.joined = only(node, longest);
  }

  // The bodies whose documents bear a code, each once, in the order of their names.
  void collect_bearers() {
    for (auto& [key, node] : nodes_) {
      if (node.identity.name.empty())
        continue;
      for (const std::string& code : node.codes) {
        std::vector<Node*>& bearers = bearers_[code];
        Node* body = root(&node);
        if (std::find(bearers.begin(), bearers.end(), body) == bearers.end())
          bearers.push_back(body);
      }
    }
  }

  void join_bearer(Node& node) {
    std::vector<Node*> fitting;
    for (Node* body : bearers_[node.identity.code]) {
      if (may_lie_at(body->identity, node.identity.place))
        fitting.push_back(body);
    }
    node.joined = only(node, fitting);
  }

  // The only candidate, or the only one that lies where the node's date line says.
  static Node* only(const Node& node, const std::vector<Node*>& candidates) {
    if (candidates.size() == 1)
      return candidates.front();
    const std::string& place = node.identity.place;
    if (place.empty())
      return nullptr;
    std::vector<Node*> there;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(there),
                 [&place](const Node* each) {
                   return each->identity.territory_place() == place ||
                          each->identity.above == place;
                 });
    return there.size() == 1 ? there.front() : nullptr;
  }

  template <class AnyNode>
  static AnyNode* root(AnyNode* node) {
    while (node->joined != nullptr)
      node = node->joined;
    return node;
  }

  std::map<NodeKey, Node> nodes_;
  std::map<const analyzers::BodyHead*, std::vector<Node*>> by_head_;
  std::map<std::string, std::vector<Node*>> bearers_;  // of each folded code
};

const std::string& name_of(const Node& node) {
  return node.identity.name.empty() ? node.shown : node.identity.name;
}

// The fullest of the members' names.
std::string shown_name(const std::vector<const Node*>& members) {
  const auto longer = [](const Node* a, const Node* b) {
    return std::make_tuple(a->identity.words.size(), name_of(*a)) <
           std::make_tuple(b->identity.words.size(), name_of(*b));
  };
  return name_of(**std::max_element(members.begin(), members.end(), longer));
}

// What does not change when a fuller name becomes known: the code, else the shortest name.
std::string key_stem(const std::vector<const Node*>& members) {
  std::set<std::string> codes;
  std::set<std::tuple<std::size_t, std::string>> names;
  for (const Node* member : members) {
    codes.insert(member->codes.begin(), member->codes.end());
    if (!member->evidence.empty())
      names.emplace(member->identity.words.size(), name_of(*member));
  }
  return slug(codes.empty() ? std::get<1>(*names.begin()) : *codes.begin());
}

}  // namespace

BodyTable BodyTable::settle(const std::map<std::string, IssuerEvidence>& evidence_by_id,
                            const std::vector<KnownBody>& known) {
  Settling settling(evidence_by_id, known);
  settling.settle();
  const auto bodies = settling.bodies();
  std::map<std::string, int> stems;
  for (const auto& members : bodies)
    ++stems[key_stem(members)];
  BodyTable table;
  for (const auto& members : bodies) {
    const std::string name = shown_name(members);
    const std::string stem = key_stem(members);
    std::string key = stems[stem] > 1 ? stem + "-" + slug(name) : stem;
    while (table.by_key_.contains(key))
      key += "-2";
    table.by_key_.emplace(key, Body{key, name});
    for (const Node* member : members) {
      for (const std::string& id : member->evidence)
        table.key_of_evidence_.emplace(id, key);
    }
  }
  return table;
}

}  // namespace vankien::schema
