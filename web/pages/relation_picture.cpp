#include "web/pages/relation_picture.h"

#include <fmt/format.h>

#include <cstdlib>

#include "web/format.h"
#include "web/pages/label_width.h"
#include "web/pages/record_lines.h"
#include "web/pages/relation_mark.h"
#include "web/pages/relation_names.h"
#include "web/pages/time_axis.h"
#include "web/texts/picture.h"

namespace vankien::web {
namespace {

using schema::Binding;

constexpr std::size_t longest_subject = 24;  // code points
constexpr double base_line = 5;              // of a label, below the middle of its row
constexpr double curve_end = 9;              // how far from a mark's middle its curve ends

std::optional<long> day_of(const std::optional<analyzers::Date>& date) {
  return date ? std::optional(day_number(*date)) : std::nullopt;
}

// Strong ties stand nearest.
int lane_of(const Neighbour& neighbour) {
  const auto rank = static_cast<int>(&names_of(neighbour.relation) - relation_names.data()) + 1;
  return neighbour.direction == Direction::outgoing ? -rank : rank;
}

std::string_view caption_of(int lane) {
  const auto& names = relation_names.at(static_cast<std::size_t>(std::abs(lane)) - 1);
  return lane < 0 ? names.outgoing : names.incoming;
}

// "106-KH/ĐUK: Được thực hiện bởi, 24/04/2023, về …": begins with what is seen, as speech input and
// axe expect.
std::string full_name(const Neighbour& neighbour) {
  std::string name = fmt::format(texts::relation_graph::node, neighbour.label, caption(neighbour));
  const auto add = [&](std::string_view fact) {
    name += fmt::format(texts::relation_graph::fact, fact);
  };
  add(neighbour.date ? shown_date(*neighbour.date) : std::string(texts::relation_graph::undated));
  if (neighbour.state == Binding::State::not_held)
    add(texts::relation_graph::not_held);
  if (neighbour.state == Binding::State::ambiguous)
    add(texts::relation_graph::ambiguous);
  if (!neighbour.title.empty())
    add(neighbour.title);
  return name;
}

}  // namespace

RelationPicture::RelationPicture(Html& html, const schema::RecordHead& subject,
                                 const std::vector<Neighbour>& shown)
    : html_(html),
      head_(subject),
      name_(shortened(subject.number.value_or(std::string(texts::relation_graph::this_document)),
                      longest_subject)),
      shown_(shown) {
  std::vector<GraphNode> nodes;
  nodes.reserve(shown_.size());
  for (const auto& neighbour : shown_)
    nodes.push_back({.day = day_of(neighbour.date),
                     .lane = lane_of(neighbour),
                     .label_width = label_width(neighbour.label),
                     .caption_width = label_width(caption(neighbour))});
  layout_ = lay_out({day_of(subject.date), label_width(name_) + 24}, nodes);
}

void RelationPicture::write() {
  const auto label =
      fmt::format(texts::relation_graph::label, shown_name(head_), grouped(shown_.size()));
  html_.element(
      "svg",
      {{"class", "graph"},
       {"viewBox", fmt::format("0 0 {} {}", graph_width, decimal(layout_.height))},
       {"role", "group"},
       {"aria-label", label},
       {"aria-describedby", "quan-he-mo-ta"}},
      [&] {
        html_.element("desc", {{"id", "quan-he-mo-ta"}}, texts::relation_graph::description);
        write_axis();
        for (const auto& placed : layout_.nodes)
          write_curve(placed);
        for (const auto& lane : layout_.lanes)
          write_caption(lane);
        write_subject();
        for (const auto& placed : layout_.nodes)
          write_node(placed);
      });
  html_.line();
}

void RelationPicture::write_column(double x, std::string_view label) {
  const double foot = layout_.height - 22;
  html_.element("path",
                {{"class", "grid"}, {"d", fmt::format("M{} 0V{}", decimal(x), decimal(foot))}});
  html_.element(
      "text",
      {{"class", "yr"}, {"aria-hidden", "true"}, {"x", decimal(x)}, {"y", decimal(foot + 16)}},
      label);
}

void RelationPicture::write_axis() {
  for (const auto& year : layout_.years)
    write_column(year.x, std::to_string(year.year));
  if (layout_.undated)
    write_column(*layout_.undated, texts::relation_graph::undated);
}

// Leaves the subject upright and comes in level, along the row that is the node's alone.
void RelationPicture::write_curve(const GraphLayout::Node& placed) {
  const auto& neighbour = shown_[placed.node];
  const double begin = layout_.y + (placed.y < layout_.y ? -1 : 1) * graph_subject / 2;
  const double end = placed.x + (placed.label == Side::right ? -1 : 1) * curve_end;
  const auto x = decimal(layout_.x);
  const auto y = decimal(placed.y);
  html_.element("path", {{"class", "edge " + mark_class(neighbour.relation, neighbour.state)},
                         {"d", fmt::format("M{} {}C{} {} {} {} {} {}", x, decimal(begin), x, y, x,
                                           y, decimal(end), y)}});
}

void RelationPicture::write_caption(const GraphLayout::Lane& lane) {
  html_.element("text",
                {{"class", lane.caption == Side::left ? "cap end" : "cap"},
                 {"aria-hidden", "true"},
                 {"x", decimal(lane.x)},
                 {"y", decimal(lane.y + base_line)}},
                caption_of(lane.lane));
}

void RelationPicture::write_subject() {
  const double width = label_width(name_) + 24;
  html_.element("rect", {{"class", "me"},
                         {"x", decimal(layout_.x - width / 2)},
                         {"y", decimal(layout_.y - graph_subject / 2)},
                         {"width", decimal(width)},
                         {"height", decimal(graph_subject)},
                         {"rx", 6}});
  html_.element("text",
                {{"class", "me"}, {"x", decimal(layout_.x)}, {"y", decimal(layout_.y + base_line)}},
                name_);
}

void RelationPicture::write_node(const GraphLayout::Node& placed) {
  const auto& neighbour = shown_[placed.node];
  const auto name = full_name(neighbour);
  const bool right = placed.label == Side::right;
  const double width = label_width(neighbour.label) + 2 * graph_mark;
  html_.element(
      "a", {href(neighbour.address), {"class", right ? "node" : "node left"}, {"aria-label", name}},
      [&] {
        html_.element("title", name);
        html_.element(
            "rect", {{"class", "hit"},
                     {"x", decimal(right ? placed.x - graph_mark : placed.x + graph_mark - width)},
                     {"y", decimal(placed.y - graph_row / 2)},
                     {"width", decimal(width)},
                     {"height", decimal(graph_row)},
                     {"rx", 4}});
        write_mark(html_, neighbour.relation, neighbour.state, {placed.x, placed.y});
        html_.element("text",
                      {{"x", decimal(placed.x + (right ? 1 : -1) * (graph_mark + 2))},
                       {"y", decimal(placed.y + base_line)}},
                      neighbour.label);
      });
  html_.line();
}

}  // namespace vankien::web
