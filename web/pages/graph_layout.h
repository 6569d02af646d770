// Where the documents around one stand in a picture: from left to right by their days, from top to
// bottom by lanes. Every document has a row of its own, so that nothing covers anything; the
// caption of a lane stands across the subject from its documents, or in a row of its own where that
// is taken. The same input always gives the same picture.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace vankien::web {

// All lengths are in units of the picture, px of a wide screen.
inline constexpr double graph_width = 860;
inline constexpr double graph_row = 26;      // height
inline constexpr double graph_mark = 10;     // half of the width of a document's mark, with its gap
inline constexpr double graph_subject = 30;  // height of the box in the middle

struct GraphSubject {
  std::optional<long> day;  // nullopt: it stands in the column of the undated
  double width = 0;         // of its box
};

struct GraphNode {
  std::optional<long> day;
  int lane = 0;  // negative ones stand above the subject, positive ones below; the nearest is ±1
  double label_width = 0;
  double caption_width = 0;  // of what its lane is called
};

enum class Side { left, right };

struct GraphLayout {
  struct Node {
    std::size_t node = 0;  // place in the input
    double x = 0;          // of its mark
    double y = 0;
    Side label = Side::right;  // away from the subject
  };
  struct Lane {
    int lane = 0;
    double x = 0;  // where its caption ends when it stands left of the subject, else begins
    double y = 0;
    Side caption = Side::left;
  };
  struct Year {
    int year = 0;
    double x = 0;
  };

  double height = 0;
  double x = 0;  // the middle of the subject
  double y = 0;
  std::vector<Node> nodes;  // from top to bottom; in a lane the undated, then by day
  std::vector<Lane> lanes;
  std::vector<Year> years;
  std::optional<double> undated;  // the column of those without a day, if there are any
};

// Nodes with one lane and day stand in the order of the input.
GraphLayout lay_out(const GraphSubject& subject, const std::vector<GraphNode>& nodes);

}  // namespace vankien::web
