// The mark of a document in a picture: shape and colour tell what ties it, its outline whether the
// collection holds it.
#pragma once

#include <string>

#include "schema/record.h"
#include "web/html.h"

namespace vankien::web {

// "act", "end", "carry", "basis" or "cite": the class that gives marks and curves their colour.
std::string_view tie_class(analyzers::Relation relation);
// With what is not held ("out") or not certain ("maybe") said as well.
std::string mark_class(analyzers::Relation relation, schema::Binding::State state);

struct MarkPlace {
  double x = 0;  // its middle
  double y = 0;
};
// At most 18 px wide and high.
void write_mark(Html& html, analyzers::Relation relation, schema::Binding::State state,
                const MarkPlace& place);

}  // namespace vankien::web
