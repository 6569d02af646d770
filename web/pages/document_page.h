// One document to read: /van-ban/{id}.
#pragma once

#include "searcher/searcher.h"
#include "web/http.h"

namespace vankien::web {

Reply document_page(const searcher::Searcher::Document& document,
                    const std::vector<searcher::CitingHead>& cited_by);

}  // namespace vankien::web
