// The answer to a number: held once, held several times, only cited, unknown.
#pragma once

#include "searcher/search.h"
#include "web/html.h"

namespace vankien::web {

// Above the results of a search that names a number.
void write_number_card(Html& html, const searcher::NumberAnswer& answer);

// "Kết luận của Bộ Chính trị, khóa XII": what citing documents call it; empty when they say
// nothing.
std::string cited_as(const searcher::KnownNumber& known);

}  // namespace vankien::web
