#include "web/pages/document_page.h"

#include <fmt/format.h>

#include <algorithm>

#include "schema/type_name.h"
#include "searcher/formal_citation.h"
#include "searcher/outline.h"
#include "web/format.h"
#include "web/pages/chain_tree.h"
#include "web/pages/citation_links.h"
#include "web/pages/cited_document_row.h"
#include "web/pages/cited_documents.h"
#include "web/pages/document_sides.h"
#include "web/pages/hit_bar.h"
#include "web/pages/life_line.h"
#include "web/pages/near_documents.h"
#include "web/pages/neighbours.h"
#include "web/pages/page.h"
#include "web/pages/reading_text.h"
#include "web/pages/record_lines.h"
#include "web/pages/relation_boxes.h"
#include "web/pages/relation_graph.h"
#include "web/pages/status_notice.h"
#include "web/pages/way_back.h"
#include "web/texts/document.h"
#include "web/texts/record.h"
#include "web/texts/relation.h"

namespace vankien::web {
namespace {

using schema::DocumentRecord;

// "không sớm hơn 17/04/2023" for a document without a date.
std::string shown_bounds(const schema::DateBounds& bounds) {
  std::string shown;
  if (bounds.not_before)
    shown = fmt::format(texts::document::not_before, shown_date(*bounds.not_before));
  if (bounds.not_after)
    shown += (shown.empty() ? "" : ", ") +
             fmt::format(texts::document::not_after, shown_date(*bounds.not_after));
  return shown;
}

std::string shown_issue(const schema::RecordHead& head) {
  if (head.date)
    return shown_date(*head.date);
  const auto bounds = head.date_bounds ? shown_bounds(*head.date_bounds) : std::string();
  return bounds.empty() ? std::string(texts::record::undated) : bounds;
}

std::string shown_issuer(const DocumentRecord& record) {
  const auto& organ = record.issuer_evidence.organ;
  auto name = record.head.issuer ? record.head.issuer->name : std::string();
  if (!organ || name.empty())
    return name;
  // "Ban Thường vụ Tỉnh ủy"; other organs are not of the committee by name.
  return *organ + (*organ == texts::document::standing_board ? " " : ", ") + name;
}

std::string shown_signer(const analyzers::Signer& signer) {
  std::string shown = signer.name.value_or("");
  if (signer.position)
    shown += (shown.empty() ? "" : ", ") + *signer.position;
  return shown;
}

void write_fact(Html& html, std::string_view label, const std::string& value) {
  if (value.empty())
    return;
  html.element("span", [&] {
    html.element("b", label);
    html.text(" " + value);
  });
  html.text(" ");
}

// Shown by the script, which makes it work. `what` is copied, with the page's own address.
void write_copy_button(Html& html, const std::string& what, std::string_view words) {
  html.element("button",
               {{"class", "btn"},
                {"type", "button"},
                {"hidden", true},
                {"data-copy", what},
                {"data-address", true},
                {"data-done", texts::document::copied}},
               words);
}

void write_actions(Html& html, const DocumentRecord& record,
                   const std::optional<OriginalFacts>& original) {
  const auto& head = record.head;
  const Url api = Url("/api/v1/documents").segment(head.id);
  html.element("p", {{"class", "act"}}, [&] {
    write_original_links(html, head.id, original, "btn pri");
    html.element("a", {{"class", "btn"}, href(api.segment("text"))}, texts::document::text_only);
    html.element("a", {{"class", "btn"}, href(api)}, texts::document::json);
    write_copy_button(html, shown_citation(head, searcher::formal_citation(record)),
                      texts::document::copy_citation);
    write_copy_button(html, "", texts::document::copy_link);
    html.element("button", {{"class", "btn"}, {"type", "button"}, {"id", "in"}, {"hidden", true}},
                 texts::document::print);
  });
}

void write_document_head(Html& html, const DocumentRecord& record,
                         const std::optional<OriginalFacts>& original, const Sought& sought) {
  html.element("div", {{"class", "dochead"}}, [&] {
    html.element("div", {{"class", "wrap"}}, [&] {
      write_way_back(html, sought);
      write_short_eyebrow(html, record.head);
      html.element("h1", shown_title(record.head));
      html.element("p", {{"class", "facts"}}, [&] {
        write_fact(html, texts::document::issued, shown_issue(record.head));
        write_fact(html, texts::document::issuer, shown_issuer(record));
        write_fact(html, texts::document::place, record.place.value_or(""));
        write_fact(html, texts::document::signer, shown_signer(record.signer));
        if (record.classification)
          html.element("span", {{"class", "tag"}}, *record.classification);
        write_status_tag(html, record.status);
      });
      write_actions(html, record, original);
    });
  });
  html.line();
}

void write_recognised_notice(Html& html, const std::string& id) {
  html.element("p", {{"class", "notice"}}, [&] {
    html.text(texts::document::recognised_notice);
    html.text(" ");
    html.element("a", {href(original_url(id).with("view", "1"))}, texts::document::view);
  });
}

void write_paper(Html& html, const searcher::Searcher::Document& document,
                 const std::vector<searcher::OutlineEntry>& outline, const TextOverlays& overlays) {
  if (document.record.head.text_source == schema::TextSource::recognised)
    write_recognised_notice(html, document.record.head.id);
  if (document.record.head.doubtful_text)
    html.element("p", {{"class", "notice"}}, texts::document::doubtful_notice);
  html.element("article",
               {{"class", "paper"},
                {"aria-label", texts::document::text},
                {"data-printed", texts::document::printed}},
               [&] {
                 write_reading_text(
                     html, {document.text, outline, searcher::sheet_layout(document.text), overlays,
                            document.part_acts});
               });
  html.line();
  const bool some_missing =
      std::any_of(overlays.links.begin(), overlays.links.end(),
                  [](const CitationLink& link) { return link.target == CitationTarget::not_held; });
  if (some_missing)
    html.element("p", {{"class", "legend"}}, texts::document::not_held_legend);
}

static_assert(most_graph_nodes <= most_citing_rows, "what a picture shows is known");

void write_pictures(Html& html, const DocumentRecord& record,
                    const std::vector<CitedDocument>& cited, const Surroundings& surroundings) {
  html.element("div", {{"class", "below"}}, [&] {
    write_life_line(html, life_events(record, surroundings));
    write_relation_graph(html, record.head, neighbours(cited, surroundings, most_graph_nodes));
    if (surroundings.chain)
      write_chain_tree(html, *surroundings.chain);
  });
}

}  // namespace

Reply document_page(const searcher::Searcher::Document& document, const Surroundings& surroundings,
                    std::size_t collection, const Sought& sought) {
  const auto& record = document.record;
  const auto outline = searcher::outline_of(document.text);
  const auto cited = cited_documents(record, document.text);
  const TextOverlays overlays{citation_links(record, document.text), sought.marks};
  const CitedDocumentRow row(record, document.text, overlays.links, surroundings.related);
  const auto name = record.head.number ? shown_name(record.head) + ": " + shown_title(record.head)
                                       : shown_title(record.head);
  return page_reply({.title = name, .query = sought.opened.request.text}, [&](Html& html) {
    write_document_head(html, record, surroundings.original, sought);
    html.element("div", {{"class", "wrap dgrid"}}, [&] {
      write_outline(html, outline, sought.marks);
      html.element("div", [&] {
        write_status_notice(html, record.status, collection);
        write_hit_bar(html, sought, record.head.id);
        write_paper(html, document, outline, overlays);
      });
      html.element("aside", {{"class", "side right"}, {"aria-label", texts::relation::heading}},
                   [&] {
                     write_relation_boxes(html, record.head, cited, row, surroundings.cited_by);
                     write_near_documents(html, surroundings.related);
                     write_papers(html, record);
                   });
      write_pictures(html, record, cited, surroundings);
    });
  });
}

}  // namespace vankien::web
