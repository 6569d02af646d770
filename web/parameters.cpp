// One reader for each parameter; the first that is wrong decides the answer.
#include "web/parameters.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "schema/fields.h"
#include "searcher/related.h"
#include "web/count_parameter.h"
#include "web/facet_parameters.h"
#include "web/format.h"
#include "web/texts/problem.h"

namespace vankien::web {
namespace {

using schema::field;
using searcher::SearchRequest;
using searcher::Sort;

struct SortName {
  Sort sort;
  std::string_view name;
};
constexpr std::array<SortName, 3> sort_names{{
    {Sort::relevance, "relevance"},
    {Sort::newest, "newest"},
    {Sort::oldest, "oldest"},
}};

// Each reader fills its part of the request or says what is wrong with it.
using Outcome = std::optional<Problem>;

Outcome read_query(const Target& target, SearchRequest& request) {
  request.text = target.first("q").value_or("");
  if (request.text.size() > searcher::max_query_bytes)
    return wrong_parameter("q",
                           fmt::format(texts::problem::query_long, grouped(request.text.size()),
                                       grouped(searcher::max_query_bytes)));
  return {};
}

bool is_all_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

// Each value once, in the order of first mention.
std::vector<std::string> distinct(std::vector<std::string> values) {
  std::set<std::string> seen;
  std::erase_if(values, [&](const std::string& value) { return !seen.insert(value).second; });
  return values;
}

Outcome read_facets(const Target& target, SearchRequest& request) {
  for (const auto& facet : facet_parameters) {
    const auto name = field(facet.field).name;
    auto values = distinct(target.all(name));
    if (values.size() > max_facet_values)
      return wrong_parameter(name,
                             fmt::format(texts::problem::many_values, name, max_facet_values));
    request.*facet.values = std::move(values);
  }
  return {};
}

// A real day before or after all that documents have ("0001-01-01", "9999-12-31") stands for the
// first or last that they may have.
std::optional<analyzers::Date> parse_bound(std::string_view value) {
  constexpr std::size_t year_size = 4;
  const auto date = analyzers::parse_iso_date(value);
  const auto year = value.substr(0, year_size);
  if (date || value.size() <= year_size || !is_all_digits(year))
    return date;
  const bool early = year < "1900";
  if (!early && year <= "2100")
    return std::nullopt;
  // The same day of a year that every calendar knows; of leap years 2000 stands for all.
  if (!analyzers::parse_iso_date("2000" + std::string(value.substr(year_size))))
    return std::nullopt;
  return early ? analyzers::Date{1900, 1, 1} : analyzers::Date{2100, 12, 31};
}

Outcome read_date(const Target& target, std::string_view name,
                  std::optional<analyzers::Date>& date) {
  const auto value = target.first(name);
  if (!value)
    return {};
  date = parse_bound(*value);
  return date ? Outcome() : wrong_parameter(name, fmt::format(texts::problem::date, name));
}

Outcome read_from(const Target& target, SearchRequest& request) {
  return read_date(target, "from", request.from);
}
Outcome read_to(const Target& target, SearchRequest& request) {
  return read_date(target, "to", request.to);
}

Outcome read_sort(const Target& target, SearchRequest& request) {
  const auto value = target.first("sort");
  if (!value)
    return {};
  const auto sort = sort_named(*value);
  if (!sort)
    return wrong_parameter("sort", std::string(texts::problem::sort));
  request.sort = *sort;
  return {};
}

Outcome read_limit(const Target& target, SearchRequest& request) {
  return read_count(target, "limit", {1, max_limit}, request.limit);
}
Outcome read_offset(const Target& target, SearchRequest& request) {
  return read_count(target, "offset", {0, max_offset}, request.offset);
}

Outcome read_literal(const Target& target, SearchRequest& request) {
  const auto value = target.first("literal").value_or("0");
  if (value != "0" && value != "1")
    return wrong_parameter("literal", std::string(texts::problem::literal));
  request.literal = value == "1";
  return {};
}

using Reader = Outcome(const Target&, SearchRequest&);
constexpr std::array<Reader*, 6> set_readers{read_query, read_facets, read_from,
                                             read_to,    read_sort,   read_literal};
constexpr std::array<Reader*, 2> page_readers{read_limit, read_offset};

Outcome read_all(std::span<Reader* const> readers, const Target& target, SearchRequest& request) {
  for (const auto& read : readers) {
    if (auto problem = read(target, request))
      return problem;
  }
  return {};
}

}  // namespace

std::variant<SearchRequest, Problem> read_search(const Target& target) {
  SearchRequest request;
  if (auto problem = read_all(set_readers, target, request))
    return *std::move(problem);
  if (auto problem = read_all(page_readers, target, request))
    return *std::move(problem);
  return request;
}

std::variant<SearchRequest, Problem> read_whole_search(const Target& target) {
  SearchRequest request;
  if (auto problem = read_all(set_readers, target, request))
    return *std::move(problem);
  return request;
}

std::variant<OpenedResult, Problem> read_opened_result(const Target& target) {
  auto search = read_search(target);
  if (auto* problem = std::get_if<Problem>(&search))
    return std::move(*problem);
  OpenedResult opened{std::get<SearchRequest>(std::move(search))};
  if (auto problem = read_count(target, "place", {1, max_offset + max_limit}, opened.place))
    return *std::move(problem);
  auto& request = opened.request;
  if (opened.place > 0)
    request.offset = (opened.place - 1) / request.limit * request.limit;
  return opened;
}

std::variant<std::string, Problem> read_query_text(const Target& target) {
  SearchRequest request;
  if (auto problem = read_query(target, request))
    return *std::move(problem);
  return std::move(request.text);
}

std::variant<std::size_t, Problem> read_related_limit(const Target& target) {
  std::size_t limit = searcher::default_related;
  if (auto problem = read_count(target, "limit", {1, max_limit}, limit))
    return *std::move(problem);
  return limit;
}

std::variant<PageRange, Problem> read_page(const Target& target, std::size_t usual_limit) {
  PageRange page{usual_limit, 0};
  if (auto problem = read_count(target, "limit", {1, max_limit}, page.limit))
    return *std::move(problem);
  if (auto problem = read_count(target, "offset", {0, max_offset}, page.offset))
    return *std::move(problem);
  return page;
}

std::string_view sort_name(Sort sort) {
  return std::find_if(sort_names.begin(), sort_names.end(),
                      [&](const SortName& entry) { return entry.sort == sort; })
      ->name;
}

std::optional<Sort> sort_named(std::string_view name) {
  const auto* known = std::find_if(sort_names.begin(), sort_names.end(),
                                   [&](const SortName& entry) { return entry.name == name; });
  return known == sort_names.end() ? std::nullopt : std::optional(known->sort);
}

std::vector<std::string>* selection(SearchRequest& request, std::string_view facet) {
  const auto found =
      std::find_if(facet_parameters.begin(), facet_parameters.end(),
                   [&](const FacetParameter& entry) { return field(entry.field).name == facet; });
  return found == facet_parameters.end() ? nullptr : &(request.*(found->values));
}

}  // namespace vankien::web
