// A search read from URL parameters, with every wrong value named. search_url.h writes them.
#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include "searcher/search.h"
#include "web/http.h"
#include "web/problem.h"

namespace vankien::web {

inline constexpr std::size_t max_limit = 100;
inline constexpr std::size_t max_offset = 10'000'000;
// Of one facet, and different: every link of a page repeats them.
inline constexpr std::size_t max_facet_values = 50;

// Parameters it does not know are ignored (links from elsewhere carry their own); of a
// single-valued one the first counts; empty is absent, and so is a facet's value given before. The
// bytes of q are passed on as they are: the searcher says what it could not understand.
std::variant<searcher::SearchRequest, Problem> read_search(const Target& target);

// The same without limit and offset, which are ignored: for what holds all pages.
std::variant<searcher::SearchRequest, Problem> read_whole_search(const Target& target);

// "q" alone, by the same rules.
std::variant<std::string, Problem> read_query_text(const Target& target);

// What a document's address tells of the list it was opened from.
struct OpenedResult {
  searcher::SearchRequest request;  // of the page that the result stands on
  std::size_t place = 0;            // of the result in the whole list, from 1; 0: not told
};
// By the same rules.
std::variant<OpenedResult, Problem> read_opened_result(const Target& target);

// "limit" of related documents, by the same rules.
std::variant<std::size_t, Problem> read_related_limit(const Target& target);

// A stretch of a list.
struct PageRange {
  std::size_t limit = 10;
  std::size_t offset = 0;
};
// limit and offset alone, by the same rules.
std::variant<PageRange, Problem> read_page(const Target& target, std::size_t usual_limit = 10);

// "relevance", "newest", "oldest".
std::string_view sort_name(searcher::Sort sort);
std::optional<searcher::Sort> sort_named(std::string_view name);

// The values of a facet that a request selects, by the facet's name; nullptr for an unknown name.
std::vector<std::string>* selection(searcher::SearchRequest& request, std::string_view facet);

}  // namespace vankien::web
