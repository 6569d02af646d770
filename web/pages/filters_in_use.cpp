#include "web/pages/filters_in_use.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "schema/fields.h"
#include "web/format.h"
#include "web/parameters.h"
#include "web/search_url.h"
#include "web/texts/filter.h"

namespace vankien::web {
namespace {

using searcher::Facet;
using searcher::FacetValue;
using searcher::SearchRequest;
using searcher::SearchResponse;

// How a value reads on its own, away from the heading of its facet.
std::string standalone_label(const Facet& facet, const FacetValue& value) {
  if (value.value == "unknown")
    return facet.label + ": " + value.label;
  const bool is_year = facet.name == schema::field(schema::FieldId::year).name;
  return is_year ? fmt::format(texts::filter::year, value.label) : value.label;
}

std::string chip_label(const SearchResponse& response, std::string_view facet_name,
                       const std::string& value) {
  for (const auto& facet : response.facets) {
    for (const auto& known : facet.values) {
      if (facet.name == facet_name && known.value == value)
        return standalone_label(facet, known);
    }
  }
  return value;
}

// Chips repeat the address of the search, so of very many filters only some get one: those that
// fit into this room. The form holds them all.
constexpr std::size_t room_for_chips = 4000;  // bytes

class Chips {
 public:
  explicit Chips(Html& html) : html_(html), end_(html.size() + room_for_chips) {}

  void write(const std::string& label, const SearchRequest& without) {
    if (html_.size() >= end_) {
      ++left_out_;
      return;
    }
    html_.element("li", [&] {
      html_.element("a", {href(results_url(without))}, [&] {
        html_.element("span", {{"class", "sr"}}, texts::filter::remove);
        html_.text(label);
        html_.element("span", {{"class", "x"}, {"aria-hidden", "true"}}, "×");
      });
    });
  }

  void write_rest() {
    if (left_out_ > 0)
      html_.element("li", fmt::format(texts::filter::more_chips, grouped(left_out_)));
  }

 private:
  Html& html_;
  std::size_t end_;
  std::size_t left_out_ = 0;
};

void write_facet_chips(Chips& chips, const SearchResponse& response, const SearchRequest& request) {
  for (const auto& facet : response.facets) {
    SearchRequest copy = request;
    const auto* values = selection(copy, facet.name);
    if (values == nullptr)
      continue;
    for (const auto& value : std::vector<std::string>(*values)) {
      SearchRequest without = request;
      auto* left = selection(without, facet.name);
      left->erase(std::remove(left->begin(), left->end(), value), left->end());
      chips.write(chip_label(response, facet.name, value), without);
    }
  }
}

// What a chosen body was before may be chosen with it.
void write_predecessors(Html& html, const Facet& facet, const SearchRequest& request) {
  std::set<std::string> offered;
  for (const FacetValue& value : facet.values)
    if (value.selected)
      offered.insert(value.predecessors.begin(), value.predecessors.end());
  for (const FacetValue& value : facet.values) {
    if (value.selected || !offered.contains(value.value))
      continue;
    SearchRequest with = request;
    selection(with, facet.name)->push_back(value.value);
    html.element("li", [&] {
      html.element("a", {{"class", "add"}, href(results_url(with))},
                   fmt::format(texts::filter::add_predecessor, value.label, grouped(value.count)));
    });
  }
}

std::string from_label(const SearchRequest& request) {
  return fmt::format(texts::filter::chip_from, shown_date(*request.from));
}

std::string to_label(const SearchRequest& request) {
  return fmt::format(texts::filter::chip_to, shown_date(*request.to));
}

void write_date_chips(Chips& chips, const SearchRequest& request) {
  SearchRequest without = request;
  if (request.from) {
    without.from.reset();
    chips.write(from_label(request), without);
    without.from = request.from;
  }
  if (request.to) {
    without.to.reset();
    chips.write(to_label(request), without);
  }
}

}  // namespace

std::vector<std::string> chosen_labels(const SearchResponse& response, const SearchRequest& request,
                                       std::string_view facet) {
  SearchRequest copy = request;
  std::vector<std::string> labels;
  const auto* values = selection(copy, facet);
  if (values == nullptr)
    return labels;
  labels.reserve(values->size());
  for (const auto& value : *values)
    labels.push_back(chip_label(response, facet, value));
  return labels;
}

std::vector<std::string> period_labels(const SearchRequest& request) {
  std::vector<std::string> labels;
  if (request.from)
    labels.push_back(from_label(request));
  if (request.to)
    labels.push_back(to_label(request));
  return labels;
}

std::size_t filters_in_use(const SearchRequest& request) {
  return request.types.size() + request.issuers.size() + request.years.size() +
         (request.from ? 1U : 0U) + (request.to ? 1U : 0U);
}

SearchRequest without_filters(SearchRequest request) {
  request.types.clear();
  request.issuers.clear();
  request.years.clear();
  request.from.reset();
  request.to.reset();
  request.offset = 0;
  return request;
}

void write_chips(Html& html, const SearchResponse& response, const SearchRequest& request) {
  if (filters_in_use(request) == 0)
    return;
  SearchRequest first_page = request;
  first_page.offset = 0;
  html.element("ul", {{"class", "chips"}, {"aria-label", texts::filter::applied}}, [&] {
    Chips chips(html);
    write_date_chips(chips, first_page);
    write_facet_chips(chips, response, first_page);
    chips.write_rest();
    if (!has_long_address(request))
      for (const auto& facet : response.facets)
        write_predecessors(html, facet, first_page);
    html.element("li", [&] {
      html.element("a", {{"class", "clr"}, href(results_url(without_filters(request)))},
                   texts::filter::clear);
    });
  });
  html.line();
}

}  // namespace vankien::web
