#include "web/pages/results_page.h"

#include <fmt/format.h>

#include <array>

#include "schema/fields.h"
#include "web/format.h"
#include "web/pages/filter_form.h"
#include "web/pages/filters_in_use.h"
#include "web/pages/histogram.h"
#include "web/pages/nothing_found.h"
#include "web/pages/page.h"
#include "web/pages/result_list.h"
#include "web/search_url.h"
#include "web/texts/results.h"

namespace vankien::web {
namespace {

using searcher::SearchRequest;
using searcher::SearchResponse;
using searcher::Sort;

SearchRequest on_first_page(SearchRequest request) {
  request.offset = 0;
  return request;
}

// How the query was understood, with the way to have it taken literally and back.
void write_understood(Html& html, const SearchRequest& request, const SearchResponse& response) {
  if (request.text.empty() || (response.query.understood.empty() && !request.literal))
    return;
  SearchRequest other = on_first_page(request);
  other.literal = !request.literal;
  html.element("p", {{"class", "under"}}, [&] {
    html.text(request.literal ? texts::results::literal_on : texts::results::understood);
    if (!request.literal) {
      html.element("span", {{"class", "what"}}, response.query.understood);
      html.text(". ");
    }
    html.element("a", {href(results_url(other))},
                 request.literal ? texts::results::literal_off : texts::results::literal);
  });
  html.line();
}

void write_correction(Html& html, const SearchRequest& request, const SearchResponse& response) {
  if (!response.query.corrected)
    return;
  SearchRequest corrected = on_first_page(request);
  corrected.text = *response.query.corrected;
  html.element("p", {{"class", "under"}}, [&] {
    html.text(texts::results::corrected);
    html.element("a", {href(results_url(corrected))}, [&] { html.element("b", corrected.text); });
    html.text(texts::results::corrected_end);
  });
}

void write_notes(Html& html, const std::vector<std::string>& notes) {
  if (notes.empty())
    return;
  html.element("ul", {{"class", "notice"}, {"aria-label", texts::results::notes}}, [&] {
    for (const auto& note : notes)
      html.element("li", note);
  });
}

struct SortOption {
  Sort sort;
  std::string_view text;
};
constexpr std::array<SortOption, 3> sort_options{{
    {Sort::relevance, texts::results::sort_relevance},
    {Sort::newest, texts::results::sort_newest},
    {Sort::oldest, texts::results::sort_oldest},
}};

// Without words nothing is more relevant than the rest: the newest come first.
Sort sort_in_use(const SearchRequest& request) {
  return request.text.empty() && request.sort == Sort::relevance ? Sort::newest : request.sort;
}

void write_sorts(Html& html, const SearchRequest& request) {
  html.element("nav", {{"class", "sorts"}, {"aria-label", texts::results::sort}}, [&] {
    for (const auto& option : sort_options) {
      if (request.text.empty() && option.sort == Sort::relevance)
        continue;
      SearchRequest sorted = on_first_page(request);
      sorted.sort = option.sort;
      if (option.sort == sort_in_use(request))
        html.element("a", {href(results_url(sorted)), {"aria-current", "true"}}, option.text);
      else
        html.element("a", {href(results_url(sorted))}, option.text);
    }
  });
}

void write_count(Html& html, const SearchRequest& request, std::size_t total) {
  const auto pages = page_count(request, total);
  const auto status = total == 0 ? std::string(texts::results::no_document)
                                 : fmt::format(texts::results::page, grouped(total),
                                               grouped(page_number(request)), grouped(pages));
  html.element("div", {{"class", "bar-top"}}, [&] {
    html.element("h1", [&] {
      html.text(fmt::format(texts::results::count, grouped(total)));
      if (!request.text.empty())
        html.element("span", {{"class", "on-paper"}},
                     fmt::format(texts::results::count_for, request.text));
      if (pages > 1)
        html.element("small", fmt::format(texts::results::page_heading,
                                          grouped(page_number(request)), grouped(pages)));
    });
    html.element("p", {{"class", "sr"}, {"role", "status"}}, status);
    if (total > 1)
      write_sorts(html, request);
  });
  html.line();
}

void write_past_the_end(Html& html, const SearchRequest& request) {
  html.element("p", {{"class", "lead"}}, [&] {
    html.text(texts::results::past_the_end);
    html.text(" ");
    html.element("a", {href(results_url(on_first_page(request)))}, texts::results::first_page);
  });
}

void write_other_forms(Html& html, const SearchRequest& request) {
  html.element("p", {{"class", "foot-tools"}}, [&] {
    html.element("a", {href(results_csv_url(request))}, texts::results::as_table);
    html.text(" · ");
    html.element("a", {href(results_atom_url(on_first_page(request)))}, texts::results::as_feed);
    html.text(" · ");
    html.element("a", {href(results_json_url(request))}, texts::results::as_json);
  });
}

void write_results(Html& html, const SearchRequest& request, const SearchResponse& response,
                   const BearerFacts& facts) {
  if (response.lookup)
    write_number_card(html, *response.lookup, facts);
  write_count(html, request, response.total);
  write_chips(html, response, request);
  for (const auto& facet : response.facets) {
    if (facet.name == schema::field(schema::FieldId::year).name)
      write_histogram(html, facet, request);
  }
  if (response.total == 0 && (!response.lookup || !response.wider.empty()))
    write_nothing_found(html, request, response);
  else if (response.total > 0 && response.hits.empty())
    write_past_the_end(html, request);
  else
    write_hits(html, request, response.hits);
  write_pager(html, request, response.total);
  if (response.total > 0)
    write_other_forms(html, request);
}

}  // namespace

Reply results_page(const SearchRequest& request, const SearchResponse& response,
                   const BearerFacts& facts) {
  const PageFrame frame{
      .title = request.text.empty() ? std::string(texts::results::title_all) : request.text,
      .section = request.text.empty() ? Section::browse : Section::search,
      .query = request.text,
      .below_box = [&](Html& html) {
        write_understood(html, request, response);
        write_correction(html, request, response);
        write_notes(html, response.query.notes);
      }};
  return page_reply(frame, [&](Html& html) {
    html.element("div", {{"class", "wrap grid"}, {"id", "ket-qua"}}, [&] {
      write_filter_form(html, response, request);
      html.element("div", {{"class", "found"}},
                   [&] { write_results(html, request, response, facts); });
    });
  });
}

}  // namespace vankien::web
