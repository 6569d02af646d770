// The documents around one, on both sides of its citations, as pictures and their lists name them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/record.h"
#include "web/pages/cited_documents.h"
#include "web/pages/surroundings.h"
#include "web/url.h"

namespace vankien::web {

enum class Direction { outgoing, incoming };  // cited by the document; citing it

struct Neighbour {
  std::string label;  // its number, or the beginning of what names it
  std::string title;  // what it is about, as far as is known
  std::optional<analyzers::Date> date;
  analyzers::Relation relation = analyzers::Relation::mentions;  // of the one that cites
  Direction direction = Direction::outgoing;
  schema::Binding::State state = schema::Binding::State::held;
  Url address;
};

// "Căn cứ", "Được thực hiện bởi": what ties it to the document.
std::string_view caption(const Neighbour& neighbour);

struct Neighbours {
  // What changes a document first, then what it rests on or is carried out by, then the rest; in
  // each both directions by turns, of one direction the strongest and newest first, undated last.
  std::vector<Neighbour> strongest;
  std::size_t omitted = 0;  // beyond the limit
};

// `limit`: at most most_citing_rows, so that none stands in for one that the surroundings leave
// out.
Neighbours neighbours(const std::vector<CitedDocument>& cited, const Surroundings& surroundings,
                      std::size_t limit);

}  // namespace vankien::web
