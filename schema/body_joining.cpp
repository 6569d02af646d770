#include "schema/body_joining.h"

#include <algorithm>
#include <numeric>

#include "analyzers/syllable.h"

namespace vankien::schema {

namespace {

using Index = std::size_t;

bool codes_agree(const BodyNode& a, const BodyNode& b) {
  return a.codes.empty() || b.codes.empty() ||
         std::any_of(a.codes.begin(), a.codes.end(),
                     [&b](const std::string& code) { return b.codes.contains(code); });
}

// Equal names of which one was found with a date line's place.
bool lacks_only_place(const BodyIdentity& a, const BodyIdentity& b) {
  return a.words.size() == b.words.size() && analyzers::fold(a.name) == analyzers::fold(b.name) &&
         a.above == b.above && a.place.empty() && !b.place.empty();
}

// Two names in the administrator's table are two bodies.
bool are_told_apart(const BodyNode& a, const BodyNode& b) {
  return !a.known.empty() && !b.known.empty() && a.identity.words.size() != b.identity.words.size();
}

bool is_shorter(const BodyNode& a, const BodyNode& b) {
  return codes_agree(a, b) && !are_told_apart(a, b) &&
         (is_shorter_name(a.identity, b.identity) || lacks_only_place(a.identity, b.identity));
}

class Joining {
 public:
  Joining(const std::vector<BodyNode>& nodes, std::optional<int> year)
      : nodes_(nodes), year_(year), joined_(nodes.size()), places_(nodes.size()) {
    std::iota(joined_.begin(), joined_.end(), Index{0});
    for (Index i = 0; i < nodes_.size(); ++i)
      by_head_[nodes_[i].identity.head].push_back(i);
  }

  std::vector<Index> run() {
    for (Index i = 0; i < nodes_.size(); ++i)
      if (has_name(i))
        joined_[i] = longer_name(i);
    collect_bearers();
    for (Index i = 0; i < nodes_.size(); ++i)
      if (!has_name(i))
        joined_[i] = bearer(i);
    std::vector<Index> roots(nodes_.size());
    for (Index i = 0; i < nodes_.size(); ++i)
      roots[i] = root(i);
    return roots;
  }

 private:
  [[nodiscard]] bool has_name(Index i) const { return !nodes_[i].identity.name.empty(); }

  [[nodiscard]] Index root(Index i) const {
    while (joined_[i] != i)
      i = joined_[i];
    return i;
  }

  [[nodiscard]] Index longer_name(Index i) {
    std::vector<Index> longer;
    for (const Index other : by_head_[nodes_[i].identity.head])
      if (other != i && nodes_[other].may_issue_in(year_) && is_shorter(nodes_[i], nodes_[other]))
        longer.push_back(other);
    std::vector<Index> longest;
    std::copy_if(longer.begin(), longer.end(), std::back_inserter(longest), [&](Index each) {
      return std::none_of(longer.begin(), longer.end(),
                          [&](Index other) { return is_shorter(nodes_[each], nodes_[other]); });
    });
    return only(i, longest);
  }

  // The bodies whose documents bear a code, each once, in the order of their names.
  void collect_bearers() {
    for (Index i = 0; i < nodes_.size(); ++i) {
      if (!has_name(i))
        continue;
      const Index body = root(i);
      places_[body].insert(nodes_[i].places.begin(), nodes_[i].places.end());
      if (!nodes_[body].may_issue_in(year_))
        continue;
      for (const std::string& code : nodes_[i].codes) {
        std::vector<Index>& bearers = bearers_[code];
        if (std::find(bearers.begin(), bearers.end(), body) == bearers.end())
          bearers.push_back(body);
      }
    }
  }

  [[nodiscard]] Index bearer(Index i) {
    std::vector<Index> fitting;
    for (const Index body : bearers_[nodes_[i].identity.code])
      if (may_lie_at(body, nodes_[i].identity.place))
        fitting.push_back(body);
    return only(i, fitting);
  }

  // Documents without a letterhead are another body's when their date line names a place that
  // neither the body nor any of its documents does.
  [[nodiscard]] bool may_lie_at(Index body, const std::string& place) const {
    const BodyIdentity& identity = nodes_[body].identity;
    const bool known = !identity.territory_place().empty() || !identity.above.empty();
    return place.empty() || !known || lies_at(body, place) || places_[body].contains(place);
  }

  [[nodiscard]] bool lies_at(Index i, const std::string& place) const {
    const BodyIdentity& identity = nodes_[i].identity;
    return identity.territory_place() == place || identity.above == place;
  }

  // The only candidate, or the only one that lies where the node's date line says, else the node
  // itself.
  [[nodiscard]] Index only(Index i, const std::vector<Index>& candidates) const {
    if (candidates.size() == 1)
      return candidates.front();
    const std::string& place = nodes_[i].identity.place;
    if (place.empty())
      return i;
    std::vector<Index> there;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(there),
                 [&](Index each) { return lies_at(each, place); });
    return there.size() == 1 ? there.front() : i;
  }

  const std::vector<BodyNode>& nodes_;
  std::optional<int> year_;
  std::vector<Index> joined_;                  // the node itself: its own body
  std::vector<std::set<std::string>> places_;  // of bodies: those of all that joined them
  std::map<const analyzers::BodyHead*, std::vector<Index>> by_head_;
  std::map<std::string, std::vector<Index>> bearers_;  // of each folded code
};

}  // namespace

std::vector<std::size_t> join_nodes(const std::vector<BodyNode>& nodes, std::optional<int> year) {
  return Joining(nodes, year).run();
}

}  // namespace vankien::schema
