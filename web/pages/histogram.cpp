#include "web/pages/histogram.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>

#include "web/format.h"
#include "web/search_url.h"
#include "web/texts/filter.h"

namespace vankien::web {
namespace {

constexpr double width = 640;
constexpr double base = 98;  // where the bars stand
constexpr double tallest = 78;
constexpr double label_width = 40;
constexpr double widest_bar = 44;
constexpr std::size_t few_bars = 12;  // as many show their counts
constexpr std::size_t thumb_width =
    24;  // of a bar on a narrow screen, CSS pixels (WCAG 2.2, 2.5.8)
constexpr std::size_t narrow_width = 320;
constexpr int most_bars = 32;  // older years are in the list of the facet

struct Bar {
  int year = 0;
  std::size_t count = 0;
  bool selected = false;
};

// One bar a year without gaps, the newest `most_bars`.
std::vector<Bar> bars_of(const searcher::Facet& years) {
  std::map<int, Bar> known;
  for (const auto& value : years.values) {
    int year = 0;
    const auto [end, error] =
        std::from_chars(value.value.data(), value.value.data() + value.value.size(), year);
    if (error == std::errc() && end == value.value.data() + value.value.size())
      known[year] = {year, value.count, value.selected};
  }
  std::vector<Bar> bars;
  if (known.size() < 2)
    return bars;
  const int last = known.rbegin()->first;
  for (int year = std::max(known.begin()->first, last - most_bars + 1); year <= last; ++year)
    bars.push_back(known.contains(year) ? known[year] : Bar{.year = year});
  return bars;
}

class Histogram {
 public:
  Histogram(Html& html, std::vector<Bar> bars, const searcher::SearchRequest& request)
      : html_(html),
        bars_(std::move(bars)),
        request_(request),
        linked_(!has_long_address(request)),
        step_(width / static_cast<double>(bars_.size())) {
    request_.offset = 0;
  }

  void write() {
    const auto& top = most();
    const auto label = fmt::format(texts::histogram::label, bars_.front().year, bars_.back().year,
                                   top.year, grouped(top.count));
    html_.element("svg",
                  {{"class", is_few() ? "hist few" : "hist"},
                   {"viewBox", "0 0 640 120"},
                   {"width", thumb_width * bars_.size()},
                   {"role", "group"},
                   {"aria-label", label}},
                  [&] {
                    html_.element("path", {{"class", "ax"}, {"d", "M0 98.5H640"}});
                    for (std::size_t i = 0; i < bars_.size(); ++i)
                      write_bar(i);
                  });
  }

 private:
  [[nodiscard]] const Bar& most() const {
    return *std::max_element(bars_.begin(), bars_.end(),
                             [](const Bar& a, const Bar& b) { return a.count < b.count; });
  }

  // All of them fit beside each other on a narrow screen.
  [[nodiscard]] bool is_few() const { return thumb_width * bars_.size() <= narrow_width; }

  void write_bar(std::size_t index) {
    const Bar& bar = bars_[index];
    const double left = static_cast<double>(index) * step_;
    if (bar.count > 0 || bar.selected)
      write_column(bar, left);
    if (labelled(index))
      html_.element("text",
                    {{"class", label_class(index)},
                     {"aria-hidden", "true"},
                     {"x", decimal(label_place(index))},
                     {"y", "114"}},
                    std::to_string(bar.year));
  }

  void write_column(const Bar& bar, double left) {
    const double height =
        std::max(2.0, tallest * static_cast<double>(bar.count) /
                          static_cast<double>(std::max<std::size_t>(1, most().count)));
    searcher::SearchRequest only = request_;
    only.years = bar.selected && request_.years.size() == 1 ? std::vector<std::string>{}
                                                            : std::vector{std::to_string(bar.year)};
    const auto label = fmt::format(texts::histogram::bar, bar.year, grouped(bar.count));
    const std::string_view css_class = bar.selected ? "bar on" : "bar";
    const auto write = [&] { write_shape(label, left, height); };
    if (linked_)
      html_.element("a", {href(results_url(only)), {"class", css_class}, {"aria-label", label}},
                    write);
    else
      html_.element("g", {{"class", css_class}}, write);
    if (bar.selected || bars_.size() <= few_bars)
      html_.element("text",
                    {{"class", bar.selected ? "v on" : "v"},
                     {"aria-hidden", "true"},
                     {"x", decimal(left + step_ / 2)},
                     {"y", decimal(base - height - 5)}},
                    grouped(bar.count));
  }

  void write_shape(const std::string& label, double left, double height) {
    html_.element("title", label);
    html_.element("rect", {{"class", "hit"},
                           {"x", decimal(left)},
                           {"y", 4},
                           {"width", decimal(step_)},
                           {"height", 94}});
    html_.element("rect", {{"class", "b"},
                           {"x", decimal(left + (step_ - thickness()) / 2)},
                           {"y", decimal(base - height)},
                           {"width", decimal(thickness())},
                           {"height", decimal(height)},
                           {"rx", 2}});
  }

  [[nodiscard]] double thickness() const { return std::min(step_ * 0.86, widest_bar); }

  // Thin bars leave their labels no room at the edges: the first begins and the last ends there.
  [[nodiscard]] bool crowded() const { return step_ < 1.5 * label_width; }
  [[nodiscard]] bool is_first(std::size_t index) const { return index == 0; }
  [[nodiscard]] bool is_last(std::size_t index) const { return index + 1 == bars_.size(); }

  [[nodiscard]] double label_place(std::size_t index) const {
    if (crowded() && is_first(index))
      return 0;
    return crowded() && is_last(index) ? width : (static_cast<double>(index) + 0.5) * step_;
  }

  // On a narrow screen only the ends and what is selected are labelled.
  [[nodiscard]] std::string label_class(std::size_t index) const {
    std::string classes = "t";
    if (bars_[index].selected)
      classes += " on";
    if (is_first(index))
      classes += crowded() ? " end first" : " end";
    else if (is_last(index))
      classes += crowded() ? " end last" : " end";
    return classes;
  }

  // As many years as stand beside each other readably, the first and the last always.
  [[nodiscard]] bool labelled(std::size_t index) const {
    const auto every = static_cast<std::size_t>(label_width / step_) + 1;
    const auto from_end = bars_.size() - 1 - index;
    return index == 0 || (from_end % every == 0 && index >= every);
  }

  Html& html_;
  std::vector<Bar> bars_;
  searcher::SearchRequest request_;
  bool linked_;
  double step_;
};

}  // namespace

void write_histogram(Html& html, const searcher::Facet& years,
                     const searcher::SearchRequest& request) {
  auto bars = bars_of(years);
  if (bars.empty())
    return;
  html.element("div", {{"class", "plot"}}, [&] {
    html.element("p", {{"class", "cap"}}, [&] {
      html.element("b", texts::histogram::heading);
      if (!has_long_address(request))
        html.element("span", texts::histogram::hint);
    });
    html.element("div", {{"class", "scroll"}},
                 [&] { Histogram(html, std::move(bars), request).write(); });
  });
  html.line();
}

}  // namespace vankien::web
