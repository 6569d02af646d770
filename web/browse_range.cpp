#include "web/browse_range.h"

#include "web/count_parameter.h"
#include "web/parameters.h"
#include "web/texts/problem.h"

namespace vankien::web {
namespace {

using searcher::BodyOrder;

constexpr std::size_t last_year = 9999;

std::optional<Problem> read_order(const Target& target, BodyOrder& order) {
  const auto value = target.first("sort").value_or("count");
  if (value != "count" && value != "name")
    return wrong_parameter("sort", std::string(texts::problem::body_order));
  order = value == "name" ? BodyOrder::name : BodyOrder::count;
  return {};
}

std::optional<Problem> read_until(const Target& target, std::optional<std::size_t>& until) {
  std::size_t year = 0;
  auto problem = read_count(target, "until", {1, last_year}, year);
  if (year > 0)
    until = year;
  return problem;
}

}  // namespace

std::variant<BrowseRange, Problem> read_browse(const Target& target) {
  BrowseRange range;
  if (auto problem = read_order(target, range.order))
    return *std::move(problem);
  if (auto problem = read_count(target, "offset", {0, max_offset}, range.offset))
    return *std::move(problem);
  if (auto problem = read_until(target, range.until))
    return *std::move(problem);
  return range;
}

Url browse_url(const BrowseRange& range) {
  Url url("/duyet");
  if (range.order == BodyOrder::name)
    url = url.with("sort", "name");
  if (range.offset > 0)
    url = url.with("offset", std::to_string(range.offset));
  return range.until ? url.with("until", std::to_string(*range.until)) : url;
}

}  // namespace vankien::web
