#include "web/pages/nothing_found.h"

#include <fmt/format.h>

#include <algorithm>

#include "web/format.h"
#include "web/pages/filters_in_use.h"
#include "web/search_url.h"
#include "web/texts/results.h"

namespace vankien::web {
namespace {

using searcher::SearchRequest;
using searcher::SearchResponse;
using searcher::WiderSearch;

constexpr std::size_t most_labels = 2;

// "“Kế hoạch”, “Năm 2023” và 3 mục khác".
std::string listed(const std::vector<std::string>& labels) {
  std::string list;
  for (std::size_t i = 0; i < std::min(most_labels, labels.size()); ++i)
    list.append(i == 0 ? "" : ", ").append(fmt::format(texts::wider::quoted, labels[i]));
  return labels.size() <= most_labels
             ? list
             : fmt::format(texts::wider::more_values, list, labels.size() - most_labels);
}

std::string described(const WiderSearch& wider, const SearchRequest& request,
                      const SearchResponse& response) {
  switch (wider.kind) {
    case WiderSearch::Kind::corrected:
      return fmt::format(texts::wider::corrected, wider.request.text);
    case WiderSearch::Kind::without_facet:
      return fmt::format(texts::wider::without_filter,
                         listed(chosen_labels(response, request, wider.left_out)));
    case WiderSearch::Kind::without_period:
      return fmt::format(texts::wider::without_filter, listed(period_labels(request)));
    case WiderSearch::Kind::without_filters:
      return std::string(texts::wider::without_filters);
    case WiderSearch::Kind::without_marks:
      return wider.request.text == request.text
                 ? std::string(texts::wider::as_usual)
                 : fmt::format(texts::wider::without_marks, wider.request.text);
    case WiderSearch::Kind::without_word:
      return fmt::format(texts::wider::without_word, wider.left_out);
  }
  return {};
}

std::string what_is_missing(const SearchRequest& request) {
  if (request.from && request.to && *request.to < *request.from)
    return std::string(texts::results::none_between);
  return request.text.empty() ? std::string(texts::results::none_at_all)
                              : fmt::format(texts::results::none_for, request.text);
}

void write_wider(Html& html, const SearchRequest& request, const SearchResponse& response) {
  html.element("p", texts::results::none_try);
  html.element("ul", [&] {
    for (const auto& wider : response.wider)
      html.element("li", [&] {
        html.element("a", {href(results_url(wider.request))}, described(wider, request, response));
        html.text(fmt::format(texts::wider::finds, grouped(wider.total)));
      });
  });
}

void write_other_ways(Html& html) {
  html.element("p", texts::results::none_nothing_helps);
  html.element("ul", [&] {
    html.element("li",
                 [&] { html.element("a", {href(Url("/duyet"))}, texts::results::none_browse); });
    html.element("li",
                 [&] { html.element("a", {href(Url("/huong-dan"))}, texts::results::none_help); });
  });
}

}  // namespace

void write_nothing_found(Html& html, const SearchRequest& request, const SearchResponse& response) {
  html.element("div", {{"class", "none"}}, [&] {
    html.element("p", {{"class", "lead"}}, what_is_missing(request));
    if (response.wider.empty())
      write_other_ways(html);
    else
      write_wider(html, request, response);
  });
}

}  // namespace vankien::web
