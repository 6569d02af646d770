#include "web/pages/browse_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "web/format.h"
#include "web/pages/collection_state.h"
#include "web/pages/facet_counts.h"
#include "web/pages/heat_table.h"
#include "web/pages/page.h"
#include "web/texts/browse.h"

namespace vankien::web {
namespace {

using searcher::BodyOrder;
using searcher::Inventory;

struct OrderOption {
  BodyOrder order;
  std::string_view text;
};
constexpr std::array<OrderOption, 2> order_options{{
    {BodyOrder::count, texts::browse::by_count},
    {BodyOrder::name, texts::browse::by_name},
}};

void write_orders(Html& html, const BrowseRange& range) {
  html.element("nav", {{"class", "sorts"}, {"aria-label", texts::browse::order}}, [&] {
    for (const auto& option : order_options) {
      const auto url = browse_url({.order = option.order, .offset = 0, .until = range.until});
      if (option.order == range.order)
        html.element("a", {href(url), {"aria-current", "true"}}, option.text);
      else
        html.element("a", {href(url)}, option.text);
    }
  });
}

// The first body of the page that holds `offset`, or of the last page.
std::size_t page_begin(std::size_t offset, std::size_t bodies) {
  const auto last = (std::max<std::size_t>(bodies, 1) - 1) / heat_rows * heat_rows;
  return std::min(offset / heat_rows * heat_rows, last);
}

// What part of the whole stands in the table; nothing when it is all of it.
void write_part(Html& html, const YearWindow& window, std::size_t begin, std::size_t bodies) {
  const bool some_years = window.older || window.newer;
  if (bodies <= heat_rows && !some_years)
    return;
  html.element("p", {{"class", "meta"}}, [&] {
    if (bodies > heat_rows)
      html.text(fmt::format(texts::browse::shown_bodies, grouped(begin + 1),
                            grouped(std::min(bodies, begin + heat_rows)), grouped(bodies)) +
                " ");
    if (some_years)
      html.text(fmt::format(texts::browse::shown_years, window.first, window.last));
  });
}

class Ways {
 public:
  Ways(Html& html, const BrowseRange& range) : html_(html), range_(range) {}

  void bodies(std::size_t begin, std::size_t count) {
    if (begin > 0)
      write(at(begin - heat_rows, range_.until), texts::browse::previous_bodies);
    if (begin + heat_rows < count)
      write(at(begin + heat_rows, range_.until), texts::browse::next_bodies);
  }

  void years(const YearWindow& window, std::size_t begin) {
    if (window.newer)
      write(at(begin, window.newer), texts::browse::newer);
    if (window.older)
      write(at(begin, window.older), texts::browse::older);
  }

 private:
  [[nodiscard]] BrowseRange at(std::size_t offset, std::optional<std::size_t> until) const {
    return {.order = range_.order, .offset = offset, .until = until};
  }

  void write(const BrowseRange& there, std::string_view text) {
    html_.element("li", [&] { html_.element("a", {href(browse_url(there))}, text); });
  }

  Html& html_;
  const BrowseRange& range_;
};

void write_ways(Html& html, const BrowseRange& range, const YearWindow& window,
                std::size_t bodies) {
  const auto begin = page_begin(range.offset, bodies);
  if (bodies <= heat_rows && !window.older && !window.newer)
    return;
  html.element("nav", {{"aria-label", texts::browse::pages}}, [&] {
    html.element("ul", {{"class", "pager"}}, [&] {
      Ways ways(html, range);
      ways.bodies(begin, bodies);
      ways.years(window, begin);
    });
  });
  html.line();
}

void write_bodies_by_years(Html& html, const Inventory& inventory, const BrowseRange& range) {
  const auto bodies = inventory.facets[1].values.size();
  const auto window = year_window(inventory.facets[2], range.until);
  const auto begin = page_begin(range.offset, bodies);
  html.element("p", {{"class", "lead"}}, texts::browse::lead);
  html.element("div", {{"class", "bar-top"}}, [&] { write_orders(html, range); });
  write_part(html, window, begin, bodies);
  write_heat_table(html, inventory, window, begin);
  write_ways(html, range, window, bodies);
}

void write_collection(Html& html, const Inventory& inventory, const BrowseRange& range) {
  write_bodies_by_years(html, inventory, range);
  html.element("p", [&] {
    html.element("a", {href(Url("/tim"))},
                 fmt::format(texts::browse::everything, grouped(inventory.documents)));
  });
  html.element("div", {{"class", "columns"}}, [&] {
    const auto& types = inventory.facets[0];
    write_facet_counts(html, {types, texts::browse::types, types.values.size()});
    write_collection_state(html, inventory);
  });
}

}  // namespace

Reply browse_page(const Inventory& inventory, const BrowseRange& range) {
  const PageFrame frame{.title = std::string(texts::browse::title), .section = Section::browse};
  return page_reply(frame, [&](Html& html) {
    html.element("div", {{"class", "wrap browse"}}, [&] {
      html.element("h1", texts::browse::title);
      if (inventory.documents == 0)
        html.element("p", {{"class", "lead"}}, texts::browse::empty);
      else
        write_collection(html, inventory, range);
    });
  });
}

}  // namespace vankien::web
