#include "web/pages/life_line.h"

#include <fmt/format.h>

#include <algorithm>

#include "web/format.h"
#include "web/pages/flag_layout.h"
#include "web/pages/label_width.h"
#include "web/pages/picture_box.h"
#include "web/pages/record_lines.h"
#include "web/pages/relation_mark.h"
#include "web/pages/time_axis.h"
#include "web/texts/picture.h"
#include "web/texts/record.h"

namespace vankien::web {
namespace {

constexpr double width = 860;
constexpr double left = 20;
constexpr double level_height = 44;  // two lines of letters
constexpr double first_level = 20;   // between the line and the nearest label
constexpr double tail = 26;          // of the line, after the last event
constexpr double mark_room = 10;     // around a mark
constexpr double letters_gap = 7;    // from a pole to its letters
constexpr double date_line = 14;     // from the upper edge of a label to the foot of its letters
constexpr double label_line = 31;
constexpr double least_target = 24;  // px, of a link

class LifeLine {
 public:
  LifeLine(Html& html, const LifeEvents& life) : html_(html), life_(life) {
    for (const auto& event : life.events)
      if (event.date)
        dated_.push_back(&event);
    place();
  }

  void write() {
    write_picture_box(html_, texts::life_line::box, [&] { write_picture(); });
  }

 private:
  void place() {
    double widest = 0;
    for (const auto* event : dated_)
      widest = std::max(widest, label_width(event->label));
    const double right = width - std::max(widest + letters_gap, tail) - 4;
    const TimeAxis axis(day_number(*dated_.front()->date), day_number(*dated_.back()->date), left,
                        right);
    flags_.reserve(dated_.size());
    for (const auto* event : dated_)
      flags_.push_back(
          {axis.place(day_number(*event->date)), label_width(event->label) + letters_gap});
    levels_ = flag_levels(flags_);
    line_ = height_of(*std::max_element(levels_.begin(), levels_.end()));
    height_ = line_ + height_of(-*std::min_element(levels_.begin(), levels_.end()));
    end_ = flags_.back().x;
    for (std::size_t i = 0; i < dated_.size(); ++i)
      if (dated_[i]->date == life_.ended)
        end_ = flags_[i].x;
  }

  // What so many levels need beside the line.
  static double height_of(int levels) { return first_level + std::max(levels, 0) * level_height; }

  void write_picture() {
    const auto label = fmt::format(texts::life_line::label, shown_date(*dated_.front()->date),
                                   shown_date(*dated_.back()->date), dated_.size());
    html_.element("svg",
                  {{"class", "life"},
                   {"viewBox", fmt::format("0 0 {} {}", width, decimal(height_))},
                   {"role", "group"},
                   {"aria-label", label}},
                  [&] {
                    write_rail("rail", flags_.front().x, end_);
                    write_rail("rail off", end_, flags_.back().x + tail);
                    for (std::size_t i = 0; i < dated_.size(); ++i)
                      write_pole(i);
                    for (std::size_t i = 0; i < dated_.size(); ++i)
                      write_event(i);
                  });
    html_.line();
  }

  void write_rail(std::string_view css_class, double begin, double end) {
    if (begin < end)
      html_.element(
          "path", {{"class", css_class},
                   {"d", fmt::format("M{} {}H{}", decimal(begin), decimal(line_), decimal(end))}});
  }

  // The upper edge of the label.
  [[nodiscard]] double label_top(int level) const {
    return level > 0 ? line_ - first_level - level * level_height + 6
                     : line_ + first_level + (-level - 1) * level_height - 2;
  }

  void write_pole(std::size_t index) {
    const double top = label_top(levels_[index]);
    const double far = levels_[index] > 0 ? top + 2 : top + level_height - 10;
    html_.element(
        "path",
        {{"class", "pole"},
         {"d", fmt::format("M{} {}V{}", decimal(flags_[index].x), decimal(line_), decimal(far))}});
  }

  void write_event(std::size_t index) {
    const auto& event = *dated_[index];
    write_event_mark(event, flags_[index].x);
    write_words(index, "d", date_line, shown_date(*event.date));
    if (!event.by) {
      write_words(index, "l", label_line, event.label);
      return;
    }
    const auto name = fmt::format(texts::life_line::event, event.label, shown_date(*event.date),
                                  shown_title(*event.by));
    html_.element("a", {href(document_url(event.by->id)), {"aria-label", name}}, [&] {
      html_.element("title", name);
      write_target(index);
      write_words(index, "l", label_line, event.label);
    });
  }

  // The whole flag, with its date.
  void write_target(std::size_t index) {
    const auto& flag = flags_[index];
    html_.element("rect", {{"class", "hit"},
                           {"x", decimal(flag.x)},
                           {"y", decimal(label_top(levels_[index]))},
                           {"width", decimal(std::max(flag.width + 2, least_target))},
                           {"height", decimal(level_height - 8)}});
  }

  void write_words(std::size_t index, std::string_view css_class, double line,
                   const std::string& words) {
    html_.element("text",
                  {{"class", css_class},
                   {"x", decimal(flags_[index].x + letters_gap)},
                   {"y", decimal(label_top(levels_[index]) + line)}},
                  words);
  }

  void write_event_mark(const LifeEvent& event, double x) {
    if (event.kind == LifeEventKind::issued)
      html_.element("rect", {{"class", "me"},
                             {"x", decimal(x - mark_room)},
                             {"y", decimal(line_ - mark_room)},
                             {"width", decimal(2 * mark_room)},
                             {"height", decimal(2 * mark_room)},
                             {"rx", 5}});
    else
      write_mark(html_, event.relation,
                 event.by ? schema::Binding::State::held : schema::Binding::State::not_held,
                 {x, line_});
  }

  Html& html_;
  const LifeEvents& life_;
  std::vector<const LifeEvent*> dated_;
  std::vector<Flag> flags_;
  std::vector<int> levels_;
  double line_ = 0;  // where the line of time runs, from the top
  double height_ = 0;
  double end_ = 0;  // where what is known of it ends
};

void write_row(Html& html, const LifeEvent& event) {
  html.element("li", [&] {
    if (event.date)
      html.element("time", {{"datetime", event.date->iso()}}, shown_date(*event.date));
    else
      html.text(texts::record::undated);
    html.text(": ");
    if (event.by)
      html.element("a", {href(document_url(event.by->id))}, event.label);
    else
      html.text(event.label);
  });
}

void write_list(Html& html, const std::vector<LifeEvent>& events, bool dated) {
  html.element("ul", {{"class", "rows"}}, [&] {
    for (const auto& event : events)
      if (dated || !event.date)
        write_row(html, event);
  });
}

}  // namespace

void write_life_line(Html& html, const LifeEvents& life) {
  if (life.events.size() < 2)
    return;
  const auto dated = std::count_if(life.events.begin(), life.events.end(),
                                   [](const LifeEvent& event) { return event.date.has_value(); });
  const bool drawn = dated > 1;
  html.element("section", {{"class", "wide pic"}}, [&] {
    html.element("h2", texts::life_line::heading);
    if (!drawn) {
      write_list(html, life.events, true);
      return;
    }
    LifeLine(html, life).write();
    if (static_cast<std::size_t>(dated) < life.events.size()) {
      html.element("p", {{"class", "meta"}}, texts::life_line::undated);
      write_list(html, life.events, false);
    }
    if (life.omitted > 0)
      html.element("p", {{"class", "meta"}},
                   fmt::format(texts::life_line::omitted, grouped(life.omitted)));
    html.element("details", {{"class", "rest"}}, [&] {
      html.element("summary", texts::life_line::list);
      write_list(html, life.events, true);
    });
  });
  html.line();
}

}  // namespace vankien::web
