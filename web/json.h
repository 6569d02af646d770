// The searcher's answers as the JSON of INTERFACE §2 and §4: the one shape that HTTP and the
// command line's --json share.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "searcher/searcher.h"

namespace vankien::web {

nlohmann::ordered_json search_json(const searcher::SearchResponse& response);
nlohmann::ordered_json number_json(const searcher::NumberAnswer& answer);
nlohmann::ordered_json known_json(const searcher::KnownNumber& known);
nlohmann::ordered_json heads_json(const std::vector<schema::RecordHead>& heads);
nlohmann::ordered_json missing_json(const searcher::MissingPage& page);
nlohmann::ordered_json suggestions_json(const std::vector<searcher::Suggestion>& suggestions);
// ["typed", ["…"]]: what a browser's address bar understands.
nlohmann::ordered_json completions_json(std::string_view typed,
                                        const std::vector<searcher::Suggestion>& suggestions);
// The record plus cited_by.
nlohmann::ordered_json document_json(const searcher::Searcher::Document& document,
                                     const std::vector<searcher::CitingHead>& cited_by,
                                     std::size_t collection);

}  // namespace vankien::web
