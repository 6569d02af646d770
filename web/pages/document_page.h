// One document to read: /van-ban/{id}.
#pragma once

#include "searcher/searcher.h"
#include "web/http.h"
#include "web/pages/sought.h"
#include "web/pages/surroundings.h"

namespace vankien::web {

// `collection` is the number of documents that what is known of the document's fate rests on.
Reply document_page(const searcher::Searcher::Document& document, const Surroundings& surroundings,
                    std::size_t collection, const Sought& sought);

}  // namespace vankien::web
