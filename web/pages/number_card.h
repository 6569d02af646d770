// The answer to a number: held once, held several times, only cited, unknown; or to a part of one.
#pragma once

#include <optional>

#include "searcher/search.h"
#include "web/html.h"
#include "web/pages/original_links.h"

namespace vankien::web {

// Of the only document held that bears a number.
struct BearerFacts {
  std::optional<schema::DocumentStatus> status = {};
  std::optional<OriginalFacts> original = {};
};

// Above the results of a search that names a number, and on the number's own page.
void write_number_card(Html& html, const searcher::NumberAnswer& answer, const BearerFacts& facts);

}  // namespace vankien::web
