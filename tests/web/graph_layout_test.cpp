// Nothing in the picture of relations covers anything else, time runs to the right, and the picture
// is the same every time.
#include "web/pages/graph_layout.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "tests/catch.h"
#include "tests/web/example_answers.h"
#include "web/pages/time_axis.h"

namespace {

using vankien::tests::day;
using vankien::web::day_number;
using vankien::web::graph_mark;
using vankien::web::graph_row;
using vankien::web::graph_subject;
using vankien::web::graph_width;
using vankien::web::GraphLayout;
using vankien::web::GraphNode;
using vankien::web::GraphSubject;
using vankien::web::lay_out;
using vankien::web::Side;
using Nodes = std::vector<GraphNode>;

struct Box {
  double left, right, top, bottom;
};

Box node_box(const GraphLayout::Node& placed, const GraphNode& node) {
  const double label = graph_mark + node.label_width;
  return {placed.x - (placed.label == Side::left ? label : graph_mark),
          placed.x + (placed.label == Side::right ? label : graph_mark), placed.y - graph_row / 2,
          placed.y + graph_row / 2};
}

Box caption_box(const GraphLayout::Lane& lane, double width) {
  const bool left = lane.caption == Side::left;
  return {left ? lane.x - width : lane.x, left ? lane.x : lane.x + width, lane.y - 8, lane.y + 8};
}

bool overlap(const Box& a, const Box& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

std::vector<Box> boxes_of(const GraphLayout& layout, const GraphSubject& subject,
                          const Nodes& nodes) {
  std::vector<Box> boxes{{layout.x - subject.width / 2, layout.x + subject.width / 2,
                          layout.y - graph_subject / 2, layout.y + graph_subject / 2}};
  for (const auto& placed : layout.nodes)
    boxes.push_back(node_box(placed, nodes[placed.node]));
  for (const auto& lane : layout.lanes)
    boxes.push_back(caption_box(lane, nodes.front().caption_width));
  return boxes;
}

bool any_overlap(const std::vector<Box>& boxes) {
  for (auto one = boxes.begin(); one != boxes.end(); ++one)
    if (std::any_of(one + 1, boxes.end(), [&](const Box& other) { return overlap(*one, other); }))
      return true;
  return false;
}

bool all_inside(const std::vector<Box>& boxes, double height) {
  return std::all_of(boxes.begin(), boxes.end(), [&](const Box& box) {
    return box.left >= 0 && box.right <= graph_width && box.top >= 0 && box.bottom <= height;
  });
}

// Of two with days, the later one never stands further left.
bool in_order_of_time(const GraphLayout& layout, const GraphSubject& subject, const Nodes& nodes) {
  std::vector<std::pair<long, double>> places;
  if (subject.day)
    places.emplace_back(*subject.day, layout.x);
  for (const auto& placed : layout.nodes)
    if (nodes[placed.node].day && nodes[placed.node].day != subject.day)
      places.emplace_back(*nodes[placed.node].day, placed.x);
  std::sort(places.begin(), places.end());
  return std::is_sorted(places.begin(), places.end(),
                        [](const auto& a, const auto& b) { return a.second < b.second - 1e-6; });
}

bool same(const GraphLayout& a, const GraphLayout& b) {
  return a.height == b.height && a.x == b.x && a.nodes.size() == b.nodes.size() &&
         std::equal(a.nodes.begin(), a.nodes.end(), b.nodes.begin(),
                    [](const auto& one, const auto& other) {
                      return one.node == other.node && one.x == other.x && one.y == other.y;
                    });
}

class GraphNodes {
 public:
  explicit GraphNodes(unsigned seed) : random_(seed) {}

  std::optional<long> any_day() {
    // Many share a day, some have none, some are far off.
    const int kind = upto(9);
    if (kind == 0)
      return std::nullopt;
    return kind == 1 ? -10000 + upto(40000) : 18000 + upto(kind < 5 ? 3 : 3000);
  }

  GraphNode any_node() {
    const int lane = 1 + upto(12);
    return {.day = any_day(),
            .lane = upto(1) == 0 ? lane : -lane,
            .label_width = 20.0 + upto(170),
            .caption_width = 150};
  }

  int upto(int most) { return std::uniform_int_distribution<int>(0, most)(random_); }

 private:
  std::mt19937 random_;
};

GraphNode on(const std::string& iso, int lane) {
  return {.day = day_number(day(iso)), .lane = lane, .label_width = 80, .caption_width = 100};
}

TEST_CASE("whatever stands around a document, nothing covers anything") {
  for (unsigned seed = 1; seed <= 400; ++seed) {
    CAPTURE(seed);
    GraphNodes random(seed);
    const GraphSubject subject{random.any_day(), 60.0 + random.upto(180)};
    Nodes nodes(1 + static_cast<std::size_t>(random.upto(23)));
    std::generate(nodes.begin(), nodes.end(), [&] { return random.any_node(); });
    const auto layout = lay_out(subject, nodes);
    const auto boxes = boxes_of(layout, subject, nodes);
    CHECK(layout.nodes.size() == nodes.size());
    CHECK_FALSE(any_overlap(boxes));
    CHECK(all_inside(boxes, layout.height));
    CHECK(in_order_of_time(layout, subject, nodes));
    CHECK(same(layout, lay_out(subject, nodes)));
  }
}

TEST_CASE("what a document cites stands above it, what cites it below; labels point away from it") {
  const GraphSubject subject{day_number(day("2022-10-12")), 100};
  const Nodes nodes{on("2023-02-14", 5), on("2019-09-27", -11), on("2024-07-02", 3)};
  const auto layout = lay_out(subject, nodes);
  REQUIRE(layout.nodes.size() == 3);
  CHECK(layout.nodes[0].node == 1);
  CHECK(layout.nodes[0].y < layout.y);
  CHECK(layout.nodes[0].x < layout.x);
  CHECK(layout.nodes[0].label == Side::left);
  CHECK(layout.nodes[1].node == 2);
  CHECK(layout.nodes[2].node == 0);
  CHECK(layout.nodes[1].y > layout.y);
  CHECK(layout.nodes[2].x > layout.x);
  CHECK(layout.nodes[2].label == Side::right);
  CHECK_FALSE(layout.undated);
  REQUIRE(layout.years.size() == 5);
  CHECK(layout.years.front().year == 2020);
}

TEST_CASE("documents of one day stand beside it, in the order of the input") {
  const GraphSubject subject{day_number(day("2022-10-12")), 100};
  const Nodes nodes{on("2022-10-12", 1), on("2022-10-12", -1), on("2022-10-12", 1)};
  const auto layout = lay_out(subject, nodes);
  CHECK(layout.nodes[0].x < layout.x);
  CHECK(layout.nodes[1].node == 0);
  CHECK(layout.nodes[2].node == 2);
  CHECK(layout.nodes[1].x > layout.x);
  CHECK(layout.nodes[1].x == layout.nodes[2].x);
}

TEST_CASE("documents without a day have a column of their own, left of all days") {
  auto undated = on("2022-01-01", -1);
  undated.day.reset();
  const GraphSubject subject{day_number(day("2022-10-12")), 100};
  const auto layout = lay_out(subject, {undated, on("2001-10-12", -1)});
  REQUIRE(layout.undated);
  CHECK(layout.nodes[0].x == *layout.undated);
  CHECK(layout.nodes[0].x < layout.nodes[1].x);
  const auto without = lay_out({std::nullopt, 100}, {undated});
  CHECK(without.x == without.undated);
  CHECK(without.years.empty());
}

}  // namespace
