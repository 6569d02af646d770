#include "web/pages/relation_boxes.h"

#include <fmt/format.h>

#include <algorithm>

#include "schema/type_name.h"
#include "web/format.h"
#include "web/pages/record_lines.h"
#include "web/pages/relation_graph.h"
#include "web/pages/relation_mark.h"
#include "web/pages/relation_names.h"
#include "web/pages/side_box.h"
#include "web/texts/relation.h"

namespace vankien::web {
namespace {

using searcher::CitingGroup;

// The boxes bear the colours and shapes of the pictures.
std::string css_class(const RelationNames& names) {
  return "rel " + std::string(tie_class(names.relation));
}

class RelationBoxes {
 public:
  RelationBoxes(Html& html, const CitedDocumentRow& row, const std::vector<CitedDocument>& cited,
                const std::vector<CitingGroup>& cited_by)
      : html_(html), row_(row), cited_(cited), cited_by_(cited_by) {}

  void write() {
    for (const auto& names : relation_names)
      if (names.act)
        write_incoming(names);
    for (const auto& names : relation_names)
      write_outgoing(names);
    for (const auto& names : relation_names)
      if (!names.act)
        write_incoming(names);
  }

 private:
  void write_outgoing(const RelationNames& names) {
    std::vector<const CitedDocument*> rows;
    for (const auto& document : cited_)
      if (document.relations.front() == names.relation)
        rows.push_back(&document);
    write_side_box(html_, {.heading = names.outgoing,
                           .count = rows.size(),
                           .rows = rows.size(),
                           .row = [&](Html& box, std::size_t i) { row_.write(box, *rows[i]); },
                           .css_class = css_class(names)});
  }

  void write_incoming(const RelationNames& names) {
    const auto group =
        std::find_if(cited_by_.begin(), cited_by_.end(),
                     [&](const CitingGroup& one) { return one.relation == names.relation; });
    if (group != cited_by_.end())
      write_side_box(html_,
                     {.heading = names.incoming,
                      .count = group->count,
                      .rows = group->newest.size(),
                      .row = [&](Html& box, std::size_t i) { write_row(box, group->newest[i]); },
                      .css_class = css_class(names)});
  }

  Html& html_;
  const CitedDocumentRow& row_;
  const std::vector<CitedDocument>& cited_;
  const std::vector<CitingGroup>& cited_by_;
};

std::size_t total(const std::vector<CitingGroup>& groups) {
  std::size_t sum = 0;
  for (const auto& group : groups)
    sum += group.count;
  return sum;
}

void write_totals(Html& html, std::size_t cited, std::size_t citing) {
  if (cited == 0 && citing == 0)
    return;
  html.element("p", {{"class", "totals"}}, [&] {
    if (cited > 0)
      html.element("span", fmt::format(texts::relation::cites, grouped(cited)));
    if (citing > 0)
      html.element("span", fmt::format(texts::relation::cited_by, grouped(citing)));
    html.element("a", {href(Url::same_page(relations_anchor))}, texts::relation::see_picture);
  });
}

}  // namespace

void write_relation_boxes(Html& html, const schema::RecordHead& head,
                          const std::vector<CitedDocument>& cited, const CitedDocumentRow& row,
                          const std::vector<CitingGroup>& cited_by) {
  write_totals(html, cited.size(), total(cited_by));
  RelationBoxes(html, row, cited, cited_by).write();
  if (!cited_by.empty() && head.number)
    html.element("p", {{"class", "more"}}, [&] {
      html.element("a", {href(citing_url(*head.number))},
                   fmt::format(texts::relation::find_citing, *head.number));
    });
}

}  // namespace vankien::web
