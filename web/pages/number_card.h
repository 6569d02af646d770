// The answer to a number: held once, held several times, only cited, unknown.
#pragma once

#include <optional>

#include "searcher/search.h"
#include "web/html.h"

namespace vankien::web {

// Above the results of a search that names a number, and on the number's own page. `status` is that
// of the only document held.
void write_number_card(Html& html, const searcher::NumberAnswer& answer,
                       const std::optional<schema::DocumentStatus>& status);

}  // namespace vankien::web
