// Which evidence of a collection means one body: equal names, shorter names of exactly one longer,
// codes of exactly one name.
#include <algorithm>
#include <array>
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
  std::set<std::string> codes;   // folded
  std::set<std::string> places;  // folded, of the date lines of its documents and of those below it
  std::map<std::string, int> spellings;  // of the name, or names made for the code
  std::vector<std::string> evidence;     // ids
  Node* joined = nullptr;                // the node whose body this is, nullptr: its own
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
    const bool named = !identity.name.empty();
    const bool placed = named && (!identity.territory_place().empty() || is_complete(identity));
    const NodeKey key{analyzers::fold(identity.name), identity.above, placed ? "" : identity.place,
                      named ? "" : identity.code};
    const auto [at, is_new] = nodes_.try_emplace(key);
    Node& node = at->second;
    if (is_new)
      node.identity = identity;
    if (named)
      ++node.spellings[identity.name];
    if (!identity.code.empty())
      node.codes.insert(identity.code);
    return node;
  }

  void add_known(const KnownBody& body) { node_of(identity_of(body)); }

  void add(const std::string& id, const IssuerEvidence& item) {
    const auto identity = identity_of(item);
    if (const auto parent = identity_of_parent(item))
      node_of(*parent).places.insert(identity ? identity->place : "");
    if (!identity)
      return;
    Node& node = node_of(*identity);
    node.evidence.push_back(id);
    node.places.insert(identity->place);
    if (identity->name.empty())
      ++node.spellings[generic_name(item)];
  }

  // Documents without a letterhead are another body's when their date line names a place that
  // neither the body nor any of its documents does.
  [[nodiscard]] static bool may_lie_at(const Node& body, const std::string& place) {
    const BodyIdentity& identity = body.identity;
    const bool known = !identity.territory_place().empty() || !identity.above.empty();
    return place.empty() || !known || identity.territory_place() == place ||
           identity.above == place || body.places.contains(place);
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
        body->places.insert(node.places.begin(), node.places.end());
        if (std::find(bearers.begin(), bearers.end(), body) == bearers.end())
          bearers.push_back(body);
      }
    }
  }

  void join_bearer(Node& node) {
    std::vector<Node*> fitting;
    for (Node* body : bearers_[node.identity.code]) {
      if (may_lie_at(*body, node.identity.place))
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

// The spelling that most evidence gives; spellings differ in case and misread marks.
const std::string& name_of(const Node& node) {
  const auto rarer = [](const auto& a, const auto& b) {
    return std::make_tuple(a.second, a.first.size()) < std::make_tuple(b.second, b.first.size());
  };
  return std::max_element(node.spellings.begin(), node.spellings.end(), rarer)->first;
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

// Codes that most collections hold several bodies of: their keys name the place from the start.
constexpr std::array shared_codes = {std::string_view{"hu"},  std::string_view{"qu"},
                                     std::string_view{"txu"}, std::string_view{"du"},
                                     std::string_view{"cb"},  std::string_view{"ubnd"},
                                     std::string_view{"hdnd"}};

// Keys from short to long; each body takes the first that it shares with no other.
std::vector<std::string> key_choices(const std::vector<const Node*>& members) {
  const std::string stem = key_stem(members);
  const std::string name = shown_name(members);
  const auto territory = analyzers::territory_of(analyzers::name_words(name));
  const std::string placed = territory ? stem + "-" + slug(territory->print()) : stem;
  const bool shared =
      std::find(shared_codes.begin(), shared_codes.end(), stem) != shared_codes.end();
  std::string above;
  for (const Node* member : members)
    above = std::max(above, member->identity.above);
  const std::string named = stem + "-" + slug(name);
  return {shared ? placed : stem, placed, named, named + "-" + slug(above)};
}

std::vector<std::string> keys_of(const std::vector<std::vector<const Node*>>& bodies) {
  std::vector<std::vector<std::string>> choices;
  std::transform(bodies.begin(), bodies.end(), std::back_inserter(choices), key_choices);
  std::vector<std::size_t> chosen(bodies.size(), 0);
  for (std::size_t round = 0; round < 3; ++round) {
    std::map<std::string, int> bearers;
    for (std::size_t i = 0; i < bodies.size(); ++i)
      ++bearers[choices[i][chosen[i]]];
    for (std::size_t i = 0; i < bodies.size(); ++i) {
      if (bearers[choices[i][chosen[i]]] > 1)
        ++chosen[i];
    }
  }
  std::vector<std::string> keys;
  for (std::size_t i = 0; i < bodies.size(); ++i)
    keys.push_back(choices[i][chosen[i]]);
  return keys;
}

}  // namespace

BodyTable BodyTable::settle(const std::map<std::string, IssuerEvidence>& evidence_by_id,
                            const std::vector<KnownBody>& known) {
  Settling settling(evidence_by_id, known);
  settling.settle();
  const auto bodies = settling.bodies();
  const std::vector<std::string> keys = keys_of(bodies);
  BodyTable table;
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    std::string key = keys[i];
    // Two bodies that differ in the date line's place alone.
    for (int number = 2; table.by_key_.contains(key); ++number)
      key = keys[i] + "-" + std::to_string(number);
    table.by_key_.emplace(key, Body{key, shown_name(bodies[i])});
    for (const Node* member : bodies[i]) {
      for (const std::string& id : member->evidence)
        table.key_of_evidence_.emplace(id, key);
    }
  }
  return table;
}

}  // namespace vankien::schema
