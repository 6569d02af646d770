// Everything the collection holds and says of one number: /so/{number}.
#pragma once

#include "searcher/search.h"
#include "web/http.h"
#include "web/pages/number_card.h"

namespace vankien::web {

Reply number_page(const searcher::NumberAnswer& answer, const BearerFacts& facts);
// For an address that holds no number: says what one looks like and offers the words as a search.
// 404.
Reply not_a_number_page(const std::string& written);

}  // namespace vankien::web
