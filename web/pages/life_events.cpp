#include "web/pages/life_events.h"

#include <fmt/format.h>

#include <algorithm>

#include "web/format.h"
#include "web/pages/record_lines.h"
#include "web/pages/relation_names.h"
#include "web/texts/picture.h"

namespace vankien::web {
namespace {

using analyzers::Relation;
using schema::RecordHead;

constexpr std::size_t most_acts = 8;
constexpr std::size_t most_reviews = 6;
constexpr std::size_t longest_name = 20;  // code points

std::string short_name(const RecordHead& head) {
  return shortened(head.number.value_or(shown_name(head)), longest_name);
}

class Collector {
 public:
  Collector(const schema::DocumentRecord& record, const Surroundings& surroundings)
      : record_(record), surroundings_(surroundings) {}

  LifeEvents collect() {
    found_.events.push_back({.kind = LifeEventKind::issued,
                             .label = std::string(texts::life_line::issued),
                             .date = record_.head.date});
    add_acts();
    if (surroundings_.chain) {
      add_first_child(surroundings_.chain->root);
      add_reviews(surroundings_.chain->root);
    }
    if (const auto& status = record_.status; status && ends(*status))
      found_.ended = status->by.date;
    std::stable_sort(found_.events.begin(), found_.events.end(),
                     [](const LifeEvent& left, const LifeEvent& right) {
                       return left.date && (!right.date || *left.date < *right.date);
                     });
    return std::move(found_);
  }

 private:
  static bool ends(const schema::DocumentStatus& status) {
    return !status.part && (status.act == Relation::replaces || status.act == Relation::repeals);
  }

  // Of those that change it; strongest first, of equal ones the newest, as they are given.
  void add_acts() {
    std::vector<const searcher::CitingGroup*> acts;
    for (const auto& group : surroundings_.cited_by)
      if (names_of(group.relation).act)
        acts.push_back(&group);
    std::sort(acts.begin(), acts.end(), [](const auto* left, const auto* right) {
      return is_stronger(left->relation, right->relation);
    });
    std::size_t room = most_acts;
    for (const auto* group : acts) {
      const auto told = std::min(room, group->newest.size());
      for (std::size_t i = 0; i < told; ++i)
        add_act(group->newest[i], group->relation);
      found_.omitted += group->count - told;
      room -= told;
    }
  }

  void add_act(const RecordHead& by, Relation relation) {
    const auto& status = record_.status;
    const bool part = status && status->part && status->by.id == by.id;
    const auto words = std::string(names_of(relation).verb)
                           .append(part ? texts::life_line::part : std::string_view());
    add(LifeEventKind::act, relation, by,
        fmt::format(texts::life_line::done, short_name(by), words));
  }

  // Children stand oldest first, undated last; a day before the issue is misread.
  void add_first_child(const searcher::ChainNode& root) {
    const auto& issued = record_.head.date;
    const auto child = std::find_if(
        root.children.begin(), root.children.end(), [&](const searcher::ChainNode& node) {
          return node.document.date && (!issued || *node.document.date >= *issued);
        });
    if (child == root.children.end())
      return;
    const auto relation = child->relation.value_or(Relation::implements);
    add(LifeEventKind::carried_out, relation, child->document,
        fmt::format(texts::life_line::first, short_name(child->document), names_of(relation).verb));
  }

  void add_reviews(const searcher::ChainNode& root) {
    const auto count = std::min(root.reviews.size(), most_reviews);
    found_.omitted += root.reviews.size() - count;
    for (std::size_t i = 0; i < count; ++i)
      add_review(root.reviews[i]);
  }

  void add_review(const searcher::Review& review) {
    if (review.done)
      add(LifeEventKind::reviewed, Relation::reviews, *review.done,
          fmt::format(texts::life_line::done, short_name(*review.done), texts::life_line::review));
    else
      found_.events.push_back({.kind = LifeEventKind::review_due,
                               .label = std::string(texts::life_line::due),
                               .date = review.due,
                               .relation = Relation::reviews});
  }

  void add(LifeEventKind kind, Relation relation, const RecordHead& by, std::string label) {
    found_.events.push_back(
        {.kind = kind, .label = std::move(label), .date = by.date, .relation = relation, .by = by});
  }

  const schema::DocumentRecord& record_;
  const Surroundings& surroundings_;
  LifeEvents found_;
};

}  // namespace

LifeEvents life_events(const schema::DocumentRecord& record, const Surroundings& surroundings) {
  return Collector(record, surroundings).collect();
}

}  // namespace vankien::web
