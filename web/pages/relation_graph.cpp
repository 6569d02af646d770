#include "web/pages/relation_graph.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "web/format.h"
#include "web/pages/picture_box.h"
#include "web/pages/relation_mark.h"
#include "web/pages/relation_picture.h"
#include "web/texts/picture.h"

namespace vankien::web {
namespace {

using schema::Binding;

bool shows(const std::vector<Neighbour>& shown, Binding::State state) {
  return std::any_of(shown.begin(), shown.end(),
                     [state](const Neighbour& one) { return one.state == state; });
}

struct LegendRow {
  Binding::State state;
  std::string_view words;
};
constexpr std::array<LegendRow, 3> legend{{
    {Binding::State::held, texts::relation_graph::held},
    {Binding::State::not_held, texts::relation_graph::not_held},
    {Binding::State::ambiguous, texts::relation_graph::ambiguous},
}};

// Only where a mark needs to be explained.
void write_legend(Html& html, const std::vector<Neighbour>& shown) {
  if (!shows(shown, Binding::State::not_held) && !shows(shown, Binding::State::ambiguous))
    return;
  html.element("ul", {{"class", "signs"}}, [&] {
    for (const auto& row : legend)
      if (shows(shown, row.state))
        html.element("li", [&] {
          html.element("svg", {{"viewBox", "0 0 20 20"}, {"aria-hidden", "true"}}, [&] {
            write_mark(html, analyzers::Relation::implements, row.state, {10, 10});
          });
          html.text(row.words);
        });
  });
}

void write_list_row(Html& html, const Neighbour& neighbour) {
  html.element("a", {href(neighbour.address)}, [&] {
    html.element("b", neighbour.label);
    html.text(" " + neighbour.title);
  });
  std::string facts(caption(neighbour));
  facts += " · " + (neighbour.date ? shown_date(*neighbour.date)
                                   : std::string(texts::relation_graph::undated));
  if (neighbour.state == Binding::State::not_held)
    facts += " · " + std::string(texts::relation_graph::not_held);
  html.element("small", facts);
}

void write_omitted(Html& html, const Neighbours& neighbours) {
  if (neighbours.omitted > 0)
    html.element("p", {{"class", "meta"}},
                 fmt::format(texts::relation_graph::omitted, grouped(neighbours.omitted),
                             neighbours.strongest.size()));
}

}  // namespace

void write_relation_graph(Html& html, const schema::RecordHead& subject,
                          const Neighbours& neighbours) {
  if (neighbours.strongest.empty())
    return;
  RelationPicture picture(html, subject, neighbours.strongest);
  html.element("section", {{"class", "wide pic"}, {"id", relations_anchor}}, [&] {
    html.element("h2", texts::relation_graph::heading);
    write_picture_box(html, texts::relation_graph::box, [&] { picture.write(); });
    write_legend(html, neighbours.strongest);
    write_omitted(html, neighbours);
    html.element("details", {{"class", "rest"}}, [&] {
      html.element("summary",
                   fmt::format(texts::relation_graph::list, neighbours.strongest.size()));
      html.element("ul", {{"class", "rows"}}, [&] {
        for (const auto& placed : picture.nodes())
          html.element("li", [&] { write_list_row(html, neighbours.strongest[placed.node]); });
      });
    });
  });
  html.line();
}

}  // namespace vankien::web
