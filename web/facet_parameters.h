// The URL parameters of facets: which part of a search each fills.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "schema/fields.h"
#include "searcher/search.h"

namespace vankien::web {

struct FacetParameter {
  schema::FieldId field;
  std::vector<std::string> searcher::SearchRequest::*values;
};
inline constexpr std::array<FacetParameter, 3> facet_parameters{{
    {schema::FieldId::type, &searcher::SearchRequest::types},
    {schema::FieldId::issuer, &searcher::SearchRequest::issuers},
    {schema::FieldId::year, &searcher::SearchRequest::years},
}};

}  // namespace vankien::web
