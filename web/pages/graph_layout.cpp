#include "web/pages/graph_layout.h"

#include <algorithm>
#include <numeric>

#include "web/pages/time_axis.h"

namespace vankien::web {
namespace {

constexpr double top = 6;
constexpr double caption_row = 22;
constexpr double caption_gap = 14;  // between the middle of the subject and a caption
constexpr double between_lanes = 8;
constexpr double around_subject = 6;  // between it and the lanes
constexpr double axis_row = 30;
constexpr double subject_gap = 28;    // between its middle and what stands nearest to it
constexpr double undated_room = 96;   // between the column of the undated and the first day
constexpr double undated_label = 54;  // half of its width

class Layout {
 public:
  Layout(const GraphSubject& subject, const std::vector<GraphNode>& nodes)
      : subject_(subject), nodes_(nodes), left_(room(Side::left)), right_(room(Side::right)) {
    if (has_undated())
      undated_ = std::max({left_of_undated(), undated_label});
    if (undated_)
      left_ = std::max(left_, *undated_ + undated_room);
  }

  GraphLayout make() {
    const auto axis = this->axis();
    GraphLayout layout;
    layout.undated = undated_;
    layout.x = subject_.day ? place(axis, *subject_.day, Side::left) + subject_gap : *undated_;
    add_rows(layout, axis);
    if (!has_dated())
      return layout;
    for (const auto& year : axis.years())
      layout.years.push_back({year.year, place(axis, year.day, side(year.day, 1))});
    return layout;
  }

 private:
  [[nodiscard]] bool has_undated() const {
    return !subject_.day || std::any_of(nodes_.begin(), nodes_.end(),
                                        [](const GraphNode& node) { return !node.day; });
  }

  [[nodiscard]] bool has_dated() const {
    return subject_.day || std::any_of(nodes_.begin(), nodes_.end(),
                                       [](const GraphNode& node) { return node.day.has_value(); });
  }

  // On which side of the subject what happened that day stands.
  [[nodiscard]] Side side(const std::optional<long>& day, int lane) const {
    if (!subject_.day)
      return Side::right;
    if (!day)
      return Side::left;
    const bool later = *day > *subject_.day || (*day == *subject_.day && lane > 0);
    return later ? Side::right : Side::left;
  }

  // What the labels of dated nodes on that side need between the edge and the axis.
  [[nodiscard]] double room(Side wanted) const {
    double room = subject_.day ? std::max(0.0, subject_.width / 2 - subject_gap) : graph_mark;
    for (const auto& node : nodes_)
      if (node.day && side(node.day, node.lane) == wanted)
        room = std::max(room, node.label_width + graph_mark);
    return room + 2;
  }

  [[nodiscard]] double left_of_undated() const {
    if (!subject_.day)
      return subject_.width / 2 + 2;
    double room = 0;
    for (const auto& node : nodes_)
      if (!node.day)
        room = std::max(room, node.label_width + graph_mark);
    return room + 2;
  }

  // The days of all, with the subject's own given as much room as it covers.
  [[nodiscard]] TimeAxis axis() const {
    std::vector<long> days;
    if (subject_.day)
      days.push_back(*subject_.day);
    for (const auto& node : nodes_)
      if (node.day)
        days.push_back(*node.day);
    if (days.empty())
      days.push_back(0);
    const auto ends = std::minmax_element(days.begin(), days.end());
    const double right = graph_width - right_ - (subject_.day ? 2 * subject_gap : 0);
    return {*ends.first, *ends.second, left_, right};
  }

  [[nodiscard]] double place(const TimeAxis& axis, long day, Side side) const {
    const bool beyond = subject_.day && side == Side::right;
    return axis.place(day) + (beyond ? 2 * subject_gap : 0);
  }

  [[nodiscard]] double node_place(const TimeAxis& axis, const GraphNode& node) const {
    if (node.day)
      return place(axis, *node.day, side(node.day, node.lane));
    return subject_.day ? *undated_ : *undated_ + subject_gap;
  }

  [[nodiscard]] std::vector<std::size_t> from_top() const {
    std::vector<std::size_t> order(nodes_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      if (nodes_[a].lane != nodes_[b].lane)
        return nodes_[a].lane < nodes_[b].lane;
      return nodes_[a].day < nodes_[b].day;
    });
    return order;
  }

  void add_subject(GraphLayout& layout) {
    y_ += around_subject;
    layout.y = y_ + graph_subject / 2;
    y_ += graph_subject + around_subject;
  }

  void add_rows(GraphLayout& layout, const TimeAxis& axis) {
    const auto order = from_top();
    bool subject_stands = false;
    layout.nodes.reserve(nodes_.size());
    for (auto begin = order.begin(); begin != order.end();) {
      const int lane = nodes_[*begin].lane;
      if (lane > 0 && !subject_stands) {
        add_subject(layout);
        subject_stands = true;
      }
      const auto end = std::find_if(begin, order.end(),
                                    [&](std::size_t index) { return nodes_[index].lane != lane; });
      add_lane(layout, axis, {begin, end});
      begin = end;
    }
    if (!subject_stands)
      add_subject(layout);
    layout.height = y_ + axis_row;
  }

  void add_lane(GraphLayout& layout, const TimeAxis& axis, const std::vector<std::size_t>& lane) {
    y_ += between_lanes;
    add_caption(layout, lane);
    for (const auto index : lane) {
      const auto& node = nodes_[index];
      layout.nodes.push_back(
          {index, node_place(axis, node), y_ + graph_row / 2, side(node.day, node.lane)});
      y_ += graph_row;
    }
  }

  // Across the subject from the documents of the lane, if all of them stand on one side and there
  // is room on the other.
  void add_caption(GraphLayout& layout, const std::vector<std::size_t>& lane) {
    const auto& first = nodes_[lane.front()];
    const bool all_right = stand_all(lane, Side::right);
    const Side caption = all_right ? Side::left : Side::right;
    const double room = (all_right ? layout.x : graph_width - layout.x) - caption_gap;
    if ((all_right || stand_all(lane, Side::left)) && first.caption_width <= room) {
      const double x = layout.x + (all_right ? -caption_gap : caption_gap);
      layout.lanes.push_back({first.lane, x, y_ + graph_row / 2, caption});
      return;
    }
    const bool wide_left = layout.x > graph_width / 2;
    layout.lanes.push_back({first.lane, wide_left ? layout.x - caption_gap : layout.x + caption_gap,
                            y_ + caption_row / 2, wide_left ? Side::left : Side::right});
    y_ += caption_row;
  }

  [[nodiscard]] bool stand_all(const std::vector<std::size_t>& lane, Side wanted) const {
    return std::all_of(lane.begin(), lane.end(), [&](std::size_t index) {
      return side(nodes_[index].day, nodes_[index].lane) == wanted;
    });
  }

  const GraphSubject& subject_;
  const std::vector<GraphNode>& nodes_;
  double left_;
  double right_;
  std::optional<double> undated_;
  double y_ = top;
};

}  // namespace

GraphLayout lay_out(const GraphSubject& subject, const std::vector<GraphNode>& nodes) {
  return Layout(subject, nodes).make();
}

}  // namespace vankien::web
