#include "web/pages/filter_form.h"

#include <fmt/format.h>

#include <algorithm>

#include "web/format.h"
#include "web/pages/filters_in_use.h"
#include "web/parameters.h"
#include "web/texts/filter.h"

namespace vankien::web {
namespace {

using searcher::Facet;
using searcher::FacetValue;
using searcher::SearchRequest;
using searcher::SearchResponse;

constexpr std::size_t values_at_first = 6;

void write_share(Html& html, std::size_t count, std::size_t most) {
  const auto width = most == 0 ? 0 : std::max<std::size_t>(count > 0 ? 1 : 0, count * 46 / most);
  // As short as it can be: a page has a hundred of them.
  html.element("svg", {{"class", "mb"}, {"aria-hidden", "true"}}, [&] {
    html.element("rect", {{"width", width}, {"height", 5}});
  });
}

void write_value(Html& html, const Facet& facet, const FacetValue& value, std::size_t most) {
  html.element("li", [&] {
    html.element("label", [&] {
      html.element("input", {{"type", "checkbox"},
                             {"name", facet.name},
                             {"value", value.value},
                             {"checked", value.selected}});
      html.element("span", {{"class", "fl"}}, value.label);
      write_share(html, value.count, most);
      html.element("span", {{"class", "fc"}}, grouped(value.count));
    });
  });
}

void write_values(Html& html, const Facet& facet, const std::vector<const FacetValue*>& values,
                  std::size_t most) {
  html.element("ul", [&] {
    for (const auto* value : values)
      write_value(html, facet, *value, most);
  });
}

std::size_t most_in(const Facet& facet) {
  std::size_t most = 0;
  for (const auto& value : facet.values)
    most = std::max(most, value.count);
  return most;
}

std::size_t selected_in(const Facet& facet) {
  return static_cast<std::size_t>(
      std::count_if(facet.values.begin(), facet.values.end(),
                    [](const FacetValue& value) { return value.selected; }));
}

// The values shown at once: the first ones, and what is selected wherever it stands.
struct Shown {
  std::vector<const FacetValue*> first;
  std::vector<const FacetValue*> rest;
};
Shown divide(const Facet& facet) {
  Shown shown;
  for (std::size_t i = 0; i < facet.values.size(); ++i) {
    const auto& value = facet.values[i];
    const bool at_first =
        i < values_at_first || value.selected || facet.values.size() <= values_at_first + 2;
    (at_first ? shown.first : shown.rest).push_back(&value);
  }
  return shown;
}

void write_facet(Html& html, const Facet& facet) {
  if (facet.values.empty())
    return;
  const auto shown = divide(facet);
  const auto selected = selected_in(facet);
  html.element("details", {{"class", "facet"}, {"open", true}}, [&] {
    html.element("summary", [&] {
      html.element("span", facet.label);
      if (selected > 0)
        html.element("span", {{"class", "sel"}}, fmt::format(texts::filter::selected, selected));
    });
    html.element("fieldset", [&] {
      html.element("legend", {{"class", "sr"}}, facet.label);
      write_values(html, facet, shown.first, most_in(facet));
      if (shown.rest.empty())
        return;
      html.element("details", {{"class", "rest"}}, [&] {
        html.element("summary", fmt::format(texts::filter::show_all, facet.values.size()));
        write_values(html, facet, shown.rest, most_in(facet));
      });
    });
  });
  html.line();
}

void write_date_field(Html& html, std::string_view name, std::string_view label,
                      const std::optional<analyzers::Date>& date) {
  html.element("label", {{"class", "day"}}, [&] {
    html.element("span", label);
    html.element("input",
                 {{"type", "date"}, {"name", name}, {"value", date ? date->iso() : std::string()}});
  });
}

void write_dates(Html& html, const SearchRequest& request) {
  html.element("details",
               {{"class", "facet"}, {"open", request.from.has_value() || request.to.has_value()}},
               [&] {
                 html.element("summary", [&] { html.element("span", texts::filter::dates); });
                 write_date_field(html, "from", texts::filter::from, request.from);
                 write_date_field(html, "to", texts::filter::to, request.to);
               });
}

void write_hidden(Html& html, std::string_view name, std::string_view value) {
  html.element("input", {{"type", "hidden"}, {"name", name}, {"value", value}});
}

// What the form keeps of the search besides its own fields; a new filter starts on the first page.
void write_kept(Html& html, const SearchRequest& request) {
  if (!request.text.empty())
    write_hidden(html, "q", request.text);
  if (request.sort != searcher::Sort::relevance)
    write_hidden(html, "sort", sort_name(request.sort));
  if (request.literal)
    write_hidden(html, "literal", "1");
}

}  // namespace

void write_filter_form(Html& html, const SearchResponse& response, const SearchRequest& request) {
  if (response.total == 0 && filters_in_use(request) == 0)
    return;
  html.element("form",
               {{"id", "bo-loc"},
                action(Url("/tim")),
                {"method", "get"},
                {"aria-label", texts::filter::heading},
                {"data-search", texts::filter::search},
                {"data-matches", texts::filter::matches}},
               [&] {
                 // Open for readers without script; on a narrow screen the script folds it.
                 html.element("details", {{"class", "filters"}, {"open", true}}, [&] {
                   html.element("summary", [&] {
                     html.text(texts::filter::heading);
                     if (const auto count = filters_in_use(request); count > 0)
                       html.element("span", fmt::format(texts::filter::in_use, count));
                   });
                   write_kept(html, request);
                   for (const auto& facet : response.facets)
                     write_facet(html, facet);
                   write_dates(html, request);
                   html.element("button", {{"class", "btn apply"}, {"type", "submit"}},
                                texts::filter::apply);
                 });
               });
  html.line();
}

}  // namespace vankien::web
