// The picture of the documents around one: what graph_layout placed, as SVG.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/record.h"
#include "web/html.h"
#include "web/pages/graph_layout.h"
#include "web/pages/neighbours.h"

namespace vankien::web {

class RelationPicture {
 public:
  // All that is passed outlives the picture.
  RelationPicture(Html& html, const schema::RecordHead& subject,
                  const std::vector<Neighbour>& shown);

  void write();
  // From top to bottom; their `node` is a place in `shown`.
  [[nodiscard]] const std::vector<GraphLayout::Node>& nodes() const { return layout_.nodes; }

 private:
  void write_column(double x, std::string_view label);
  void write_axis();
  void write_curve(const GraphLayout::Node& placed);
  void write_caption(const GraphLayout::Lane& lane);
  void write_subject();
  void write_node(const GraphLayout::Node& placed);

  Html& html_;
  const schema::RecordHead& head_;
  std::string name_;
  const std::vector<Neighbour>& shown_;
  GraphLayout layout_;
};

}  // namespace vankien::web
