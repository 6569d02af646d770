#include "web/pages/relation_mark.h"

#include <fmt/format.h>

#include <array>

#include "web/format.h"

namespace vankien::web {
namespace {

using analyzers::Relation;
using schema::Binding;

struct Shape {
  std::string_view tie;
  std::string_view path;  // around 0,0
};
constexpr Shape triangle{"act", "M0-8L8.5 7H-8.5z"};
constexpr Shape diamond{"end", "M0-8.5L8.5 0L0 8.5L-8.5 0z"};
constexpr Shape disc{"carry", "M-7 0A7 7 0 1 1 7 0A7 7 0 1 1-7 0z"};
constexpr Shape square{"basis", "M-6.5-6.5H6.5V6.5H-6.5z"};
constexpr Shape dot{"cite", "M-5 0A5 5 0 1 1 5 0A5 5 0 1 1-5 0z"};

const Shape& shape_of(Relation relation) {
  switch (relation) {
    case Relation::amends:
    case Relation::corrects:
      return triangle;
    case Relation::replaces:
    case Relation::repeals:
      return diamond;
    case Relation::implements:
    case Relation::continues:
    case Relation::guides:
    case Relation::reviews:
      return disc;
    case Relation::based_on:
      return square;
    case Relation::announces:
    case Relation::replies:
    case Relation::accompanies:
    case Relation::mentions:
      return dot;
  }
  return dot;
}

std::string_view state_class(Binding::State state) {
  switch (state) {
    case Binding::State::held:
      return "";
    case Binding::State::not_held:
      return " out";
    case Binding::State::ambiguous:
      return " maybe";
  }
  return "";
}

}  // namespace

std::string_view tie_class(Relation relation) {
  return shape_of(relation).tie;
}

std::string mark_class(Relation relation, Binding::State state) {
  return std::string(tie_class(relation)).append(state_class(state));
}

void write_mark(Html& html, Relation relation, Binding::State state, const MarkPlace& place) {
  html.element(
      "path", {{"class", "mk " + mark_class(relation, state)},
               {"d", shape_of(relation).path},
               {"transform", fmt::format("translate({} {})", decimal(place.x), decimal(place.y))}});
}

}  // namespace vankien::web
