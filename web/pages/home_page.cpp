#include "web/pages/home_page.h"

#include <fmt/format.h>

#include <algorithm>

#include "schema/fields.h"
#include "schema/type_name.h"
#include "web/format.h"
#include "web/pages/facet_counts.h"
#include "web/pages/histogram.h"
#include "web/pages/page.h"
#include "web/pages/record_lines.h"
#include "web/search_url.h"
#include "web/texts/frame.h"
#include "web/texts/home.h"

namespace vankien::web {
namespace {

using searcher::SearchRequest;
using searcher::SearchResponse;

constexpr std::size_t most_examples = 3;
constexpr std::size_t most_values = 12;
constexpr std::size_t most_documents = 5;

// The first words of a title, enough to find the document again.
std::string opening_words(std::string_view title, std::size_t words) {
  std::size_t end = 0;
  for (; words > 0 && end != std::string_view::npos; --words)
    end = title.find(' ', end + 1);
  return std::string(title.substr(0, end));
}

// Queries that find something in this index: a number, the words of a title, a type with a year.
std::vector<std::string> examples(const SearchResponse& newest) {
  std::vector<std::string> queries;
  for (const auto& hit : newest.hits) {
    const auto& head = hit.head;
    if (queries.empty() && head.number)
      queries.push_back(*head.number);
    else if (queries.size() == 1 && head.title)
      queries.push_back(opening_words(*head.title, 6));
    else if (queries.size() == 2 && head.type_code && head.year)
      queries.push_back(fmt::format("{}:{} {}:{}", schema::field(schema::FieldId::type).query_name,
                                    *head.type_code,
                                    schema::field(schema::FieldId::year).query_name, *head.year));
    if (queries.size() == most_examples)
      break;
  }
  return queries;
}

void write_examples(Html& html, const SearchResponse& newest) {
  const auto queries = examples(newest);
  if (queries.empty())
    return;
  html.element("p", {{"class", "under"}}, [&] {
    html.text(texts::home::examples);
    for (const auto& query : queries) {
      SearchRequest request;
      request.text = query;
      html.text(" ");
      html.element("a", {{"class", "example"}, href(results_url(request))}, query);
    }
  });
}

void write_newest(Html& html, const SearchResponse& newest) {
  html.element("section", {{"class", "wide"}}, [&] {
    html.element("h2", texts::home::newest);
    html.element("ul", {{"class", "rows"}}, [&] {
      for (std::size_t i = 0; i < std::min(most_documents, newest.hits.size()); ++i)
        html.element("li", [&] { write_row(html, newest.hits[i].head); });
    });
  });
  html.line();
}

void write_collection(Html& html, const SearchResponse& newest) {
  for (const auto& facet : newest.facets) {
    if (facet.name == schema::field(schema::FieldId::year).name)
      write_histogram(html, facet, {});
  }
  html.element("div", {{"class", "columns"}}, [&] {
    for (const auto& facet : newest.facets) {
      if (facet.name == schema::field(schema::FieldId::type).name)
        write_facet_counts(html, {facet, texts::home::by_type, most_values});
      if (facet.name == schema::field(schema::FieldId::issuer).name)
        write_facet_counts(html, {facet, texts::home::by_issuer, most_values});
    }
    write_newest(html, newest);
  });
}

void write_empty(Html& html) {
  html.element("p", {{"class", "lead"}}, texts::home::empty);
  html.element("pre", [&] { html.element("code", texts::home::empty_command); });
}

void write_state(Html& html, const searcher::Searcher::State& state) {
  html.element(
      "p", {{"class", "fresh"}},
      fmt::format(texts::home::state, grouped(state.documents), shown_time(state.updated)));
  html.element("p", {{"class", "fresh"}}, [&] {
    html.element("a", {href(Url("/con-thieu"))}, texts::home::missing);
    html.text(" · ");
    html.element("a", {href(Url("/kiem-tra"))}, texts::home::draft);
  });
}

}  // namespace

Reply home_page(const SearchResponse& newest, const searcher::Searcher::State& state) {
  const PageFrame frame{
      .title = std::string(texts::home::title), .section = Section::search, .search_band = false};
  return page_reply(frame, [&](Html& html) {
    html.element(
        "div", {{"class", "hero"}, {"role", "search"}, {"aria-label", texts::frame::search_label}},
        [&] {
          html.element("div", {{"class", "wrap"}}, [&] {
            html.element("h1", texts::home::title);
            write_search_form(html, "", true);
            write_examples(html, newest);
            if (state.documents > 0)
              write_state(html, state);
          });
        });
    html.element("div", {{"class", "wrap home"}}, [&] {
      if (state.documents == 0)
        write_empty(html);
      else
        write_collection(html, newest);
    });
  });
}

}  // namespace vankien::web
