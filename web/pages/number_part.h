// What the card says of a part of a number ("05-NQ") that several numbers may have.
#pragma once

#include <string>
#include <vector>

#include "searcher/search.h"
#include "web/html.h"

namespace vankien::web {

// Whether it is one that documents of the collection bear or cite.
bool knows_of_part(const searcher::NumberAnswer& answer);
void write_number_part(Html& html, const searcher::NumberAnswer& answer);

// The suggestions that no listed bearer carries.
std::vector<std::string> suggestions_beside_bearers(const searcher::NumberAnswer& answer);

}  // namespace vankien::web
