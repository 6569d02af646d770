#include "web/pages/heat_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "web/format.h"
#include "web/pages/facet_counts.h"
#include "web/search_url.h"
#include "web/texts/browse.h"

namespace vankien::web {
namespace {

using searcher::Facet;
using searcher::FacetValue;
using searcher::Inventory;

constexpr std::string_view unknown = "unknown";
constexpr std::array<std::string_view, 5> step_classes{"s1", "s2", "s3", "s4", "s5"};

std::optional<std::size_t> year_of(const FacetValue& value) {
  std::size_t year = 0;
  const char* end = value.value.data() + value.value.size();
  const auto [read, error] = std::from_chars(value.value.data(), end, year);
  return error == std::errc() && read == end ? std::optional(year) : std::nullopt;
}

// Shades double from one to the next: the last is for more than half of the most.
class Shades {
 public:
  explicit Shades(const Inventory& inventory) {
    for (const auto& row : inventory.issued)
      for (const auto& cell : row)
        most_ = std::max(most_, cell.count);
  }

  // The most that the step holds; the last has no end.
  [[nodiscard]] std::size_t end_of(std::size_t step) const {
    return most_ >> (step_classes.size() - 1 - step);
  }

  [[nodiscard]] std::string_view of(std::size_t count) const {
    std::size_t step = 0;
    while (step + 1 < step_classes.size() && count > end_of(step))
      ++step;
    return step_classes[step];
  }

 private:
  std::size_t most_ = 16;  // fewer would leave steps without a count
};

void write_legend(Html& html, const Shades& shades) {
  html.element("p", {{"class", "heat-legend"}}, [&] {
    html.text(texts::browse::legend);
    std::size_t begin = 1;
    for (std::size_t step = 0; step < step_classes.size(); ++step) {
      const auto end = shades.end_of(step);
      const bool last = step + 1 == step_classes.size();
      html.text(" ");
      html.element("span", {{"class", step_classes[step]}},
                   last ? fmt::format(texts::browse::step_above, grouped(begin - 1))
                   : begin == end
                       ? grouped(end)
                       : fmt::format(texts::browse::step_range, grouped(begin), grouped(end)));
      begin = end + 1;
    }
  });
}

class HeatTable {
 public:
  HeatTable(Html& html, const Inventory& inventory, const YearWindow& window)
      : html_(html),
        inventory_(inventory),
        bodies_(inventory.facets[1]),
        years_(inventory.facets[2]),
        shades_(inventory) {
    for (std::size_t place = 0; place < years_.values.size(); ++place) {
      const auto year = year_of(years_.values[place]);
      if (year && *year >= window.first && *year <= window.last)
        place_of_[*year] = place;
      else if (!year)
        unknown_place_ = place;
    }
    for (auto year = window.last; year >= window.first && year > 0; --year)
      shown_.push_back(year);
  }

  void write(std::size_t offset) {
    const auto end = std::min(bodies_.values.size(), offset + heat_rows);
    html_.element("section",
                  {{"class", "heat-box"}, {"aria-label", texts::browse::table}, {"tabindex", 0}},
                  [&] {
                    html_.element("table", {{"class", "heat"}}, [&] {
                      html_.element("thead", [&] { write_head(); });
                      html_.element("tbody", [&] {
                        for (auto body = offset; body < end; ++body)
                          write_row(body);
                      });
                      html_.element("tfoot", [&] { write_sums(); });
                    });
                  });
    html_.line();
    write_legend(html_, shades_);
  }

 private:
  void write_column_head(const Url& url, std::string_view label) {
    html_.element("th", {{"scope", "col"}}, [&] { html_.element("a", {href(url)}, label); });
  }

  void write_head() {
    html_.element("tr", [&] {
      html_.element("th", {{"scope", "col"}}, texts::browse::body);
      html_.element("th", {{"scope", "col"}}, texts::browse::total);
      for (const auto year : shown_)
        if (place_of_.contains(year))
          write_column_head(value_url(years_.name, std::to_string(year)), std::to_string(year));
        else
          html_.element("th", {{"scope", "col"}}, std::to_string(year));
      if (unknown_place_)
        write_column_head(value_url(years_.name, std::string(unknown)),
                          texts::browse::unknown_year);
    });
    html_.line();
  }

  void write_cell(const FacetValue& body, std::size_t year, std::size_t count) {
    if (count == 0) {
      html_.element("td", {});
      return;
    }
    searcher::SearchRequest request;
    request.issuers = {body.value};
    request.years = {years_.values[year].value};
    html_.element("td", {{"class", shades_.of(count)}},
                  [&] { html_.element("a", {href(results_url(request))}, grouped(count)); });
  }

  void write_row(std::size_t place) {
    const FacetValue& body = bodies_.values[place];
    std::map<std::size_t, std::size_t> counts;  // by the place of the year
    for (const auto& cell : inventory_.issued[place])
      counts[cell.year] = cell.count;
    html_.element("tr", [&] {
      html_.element("th", {{"scope", "row"}}, [&] {
        html_.element(
            "a", {href(value_url(bodies_.name, body.value))},
            body.value == unknown ? texts::browse::unknown_body : std::string_view(body.label));
      });
      html_.element("td", {{"class", "sum"}}, grouped(body.count));
      for (const auto year : shown_) {
        const auto known = place_of_.find(year);
        const auto column = known == place_of_.end() ? 0 : known->second;
        write_cell(body, column, known == place_of_.end() ? 0 : counts[column]);
      }
      if (unknown_place_)
        write_cell(body, *unknown_place_, counts[*unknown_place_]);
    });
    html_.line();
  }

  void write_sum(std::size_t count) {
    html_.element("td", {{"class", "sum"}}, count > 0 ? grouped(count) : std::string());
  }

  void write_sums() {
    html_.element("tr", [&] {
      html_.element("th", {{"scope", "row"}}, texts::browse::all_bodies);
      write_sum(inventory_.documents);
      for (const auto year : shown_) {
        const auto known = place_of_.find(year);
        write_sum(known == place_of_.end() ? 0 : years_.values[known->second].count);
      }
      if (unknown_place_)
        write_sum(years_.values[*unknown_place_].count);
    });
  }

  Html& html_;
  const Inventory& inventory_;
  const Facet& bodies_;
  const Facet& years_;
  Shades shades_;
  std::vector<std::size_t> shown_;               // newest first
  std::map<std::size_t, std::size_t> place_of_;  // of the years shown, in their facet
  std::optional<std::size_t> unknown_place_;
};

}  // namespace

YearWindow year_window(const Facet& years, std::optional<std::size_t> until) {
  std::vector<std::size_t> known;
  known.reserve(years.values.size());
  for (const auto& value : years.values)
    if (const auto year = year_of(value))
      known.push_back(*year);
  if (known.empty())
    return {.first = 1, .last = 0};
  std::sort(known.begin(), known.end());
  YearWindow window;
  window.last = std::clamp(until.value_or(known.back()), known.front(), known.back());
  window.first = std::max(known.front(), window.last - std::min(window.last, heat_columns - 1));
  const auto first = std::lower_bound(known.begin(), known.end(), window.first);
  if (first != known.begin())
    window.older = *(first - 1);
  const auto next = std::upper_bound(known.begin(), known.end(), window.last);
  if (next != known.end())
    window.newer = std::min(known.back(), std::max(*next, window.last + heat_columns));
  return window;
}

void write_heat_table(Html& html, const Inventory& inventory, const YearWindow& window,
                      std::size_t offset) {
  HeatTable(html, inventory, window).write(offset);
}

}  // namespace vankien::web
