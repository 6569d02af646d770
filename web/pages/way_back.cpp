#include "web/pages/way_back.h"

#include <fmt/format.h>

#include "web/format.h"
#include "web/pages/record_lines.h"
#include "web/search_url.h"
#include "web/texts/hits.h"

namespace vankien::web {
namespace {

// To a result that stands before or behind the document.
struct Step {
  int by = 0;
  std::string_view relation;
  std::string_view words;
};
constexpr Step to_previous{-1, "prev", texts::hits::previous_document};
constexpr Step to_next{1, "next", texts::hits::next_document};

void write_step(Html& html, const OpenedResult& opened, const Step& step,
                const std::optional<std::string>& id) {
  if (!id)
    return;
  const std::size_t place = opened.place + static_cast<std::size_t>(step.by);
  html.text(" ");
  html.element(
      "a",
      {href(opened_result_url(document_url(*id), opened.request, place)), {"rel", step.relation}},
      step.words);
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
    write_step(html, opened, to_previous, neighbours->previous);
    write_step(html, opened, to_next, neighbours->next);
  });
}

}  // namespace vankien::web
