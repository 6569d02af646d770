#include "web/search_url.h"

#include <string>

#include "schema/fields.h"
#include "web/facet_parameters.h"
#include "web/parameters.h"

namespace vankien::web {

using schema::field;
using searcher::SearchRequest;

bool has_long_address(const SearchRequest& request) {
  constexpr std::size_t long_address = 280;
  // The text is the same for all: it is the filters that add up.
  SearchRequest filters = request;
  filters.text.clear();
  return results_url(filters).str().size() > long_address;
}

Url search_url(Url url, const SearchRequest& request) {
  const SearchRequest defaults;
  if (!request.text.empty())
    url = url.with("q", request.text);
  for (const auto& facet : facet_parameters) {
    for (const auto& value : request.*facet.values)
      url = url.with(field(facet.field).name, value);
  }
  if (request.from)
    url = url.with("from", request.from->iso());
  if (request.to)
    url = url.with("to", request.to->iso());
  if (request.sort != defaults.sort)
    url = url.with("sort", sort_name(request.sort));
  if (request.limit != defaults.limit)
    url = url.with("limit", std::to_string(request.limit));
  if (request.offset != defaults.offset)
    url = url.with("offset", std::to_string(request.offset));
  return request.literal ? url.with("literal", "1") : url;
}

Url opened_result_url(Url url, SearchRequest request, std::size_t place) {
  if (has_long_address(request)) {
    SearchRequest words;
    words.text = std::move(request.text);
    words.literal = request.literal;
    return search_url(std::move(url), words);
  }
  request.offset = 0;
  return search_url(std::move(url), request).with("place", std::to_string(place));
}

Url results_url(const SearchRequest& request) {
  return search_url(Url("/tim"), request);
}
Url results_json_url(const SearchRequest& request) {
  return search_url(Url("/api/v1/search"), request);
}
Url results_atom_url(const SearchRequest& request) {
  return search_url(Url("/tim.atom"), request);
}
Url results_csv_url(SearchRequest request) {
  const SearchRequest defaults;
  request.limit = defaults.limit;
  request.offset = defaults.offset;
  return search_url(Url("/api/v1/search.csv"), request);
}

}  // namespace vankien::web
