// Everything the collection holds and says of one number: /so/{number}.
#pragma once

#include <optional>

#include "searcher/search.h"
#include "web/http.h"

namespace vankien::web {

// `status` is that of the only document held.
Reply number_page(const searcher::NumberAnswer& answer,
                  const std::optional<schema::DocumentStatus>& status);
// For an address that holds no number: says what one looks like and offers the words as a search.
// 404.
Reply not_a_number_page(const std::string& written);

}  // namespace vankien::web
