#include "web/pages/way_back.h"

#include <fmt/format.h>

#include "web/format.h"
#include "web/pages/record_lines.h"
#include "web/texts/hits.h"

namespace vankien::web {
namespace {

void write_neighbour(Html& html, const OpenedResult& opened, const std::string& id,
                     std::size_t place, std::string_view relation, std::string_view words) {
  html.text(" ");
  html.element(
      "a", {href(opened_result_url(document_url(id), opened.request, place)), {"rel", relation}},
      words);
}

}  // namespace

void write_way_back(Html& html, const Sought& sought) {
  const auto& opened = sought.opened;
  if (opened.request.text.empty() && opened.place == 0)
    return;
  const auto& neighbours = sought.neighbours;
  html.element("nav", {{"class", "back"}, {"aria-label", texts::hits::list}}, [&] {
    html.element("a", {href(results_url(opened.request))},
                 neighbours ? fmt::format(texts::hits::back_to, grouped(neighbours->total))
                            : std::string(texts::hits::back));
    if (!neighbours)
      return;
    if (neighbours->previous)
      write_neighbour(html, opened, *neighbours->previous, opened.place - 1, "prev",
                      texts::hits::previous_document);
    if (neighbours->next)
      write_neighbour(html, opened, *neighbours->next, opened.place + 1, "next",
                      texts::hits::next_document);
  });
}

}  // namespace vankien::web
