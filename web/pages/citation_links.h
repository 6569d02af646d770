// Where the citations of a text lead: what is known of each while the collection is, and which
// bytes of the text are the link.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/record.h"
#include "web/url.h"

namespace vankien::web {

// Anything but held leads to the page of the number, which tells what the collection knows of it.
enum class CitationTarget { held, not_held, ambiguous, incomplete };

struct CitationLink {
  analyzers::Span span;    // bytes of the document text
  std::size_t citation{};  // place in the record's list
  CitationTarget target{};
  Url address;
};

// In the order of the text; none for what names no document by number and for the document itself.
// Members of a list that share their place ("số 71, 72-KH/TU") have a link each.
std::vector<CitationLink> citation_links(const schema::DocumentRecord& record,
                                         std::string_view text);

// nullptr where the record was read without a collection.
const schema::Binding* binding_of(const schema::DocumentRecord& record, std::size_t citation);

// The id under which the page holds a citation's link.
std::string citation_anchor(std::size_t citation);

}  // namespace vankien::web
