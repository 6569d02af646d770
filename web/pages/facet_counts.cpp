#include "web/pages/facet_counts.h"

#include <fmt/format.h>

#include <algorithm>

#include "web/format.h"
#include "web/parameters.h"
#include "web/search_url.h"
#include "web/texts/home.h"

namespace vankien::web {

Url value_url(std::string_view facet, const std::string& value) {
  searcher::SearchRequest request;
  *selection(request, facet) = {value};
  return results_url(request);
}

void write_facet_counts(Html& html, const FacetCounts& counts) {
  const auto& values = counts.facet.values;
  if (values.empty())
    return;
  html.element("section", {{"class", "wide"}}, [&] {
    html.element("h2", counts.heading);
    html.element("ul", {{"class", "counts"}}, [&] {
      for (std::size_t i = 0; i < std::min(counts.most, values.size()); ++i)
        html.element("li", [&] {
          html.element("a", {href(value_url(counts.facet.name, values[i].value))}, values[i].label);
          html.element("span", {{"class", "fc"}}, grouped(values[i].count));
        });
    });
    if (values.size() > counts.most)
      html.element("p", {{"class", "more"}}, [&] {
        html.element("a", {href(Url("/duyet"))},
                     fmt::format(texts::home::all_values, grouped(values.size())));
      });
  });
  html.line();
}

}  // namespace vankien::web
