#include "web/pages/document_page.h"

#include <fmt/format.h>

#include "schema/type_name.h"
#include "searcher/outline.h"
#include "web/format.h"
#include "web/pages/document_sides.h"
#include "web/pages/page.h"
#include "web/pages/reading_text.h"
#include "web/pages/record_lines.h"
#include "web/texts/document.h"
#include "web/texts/record.h"

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
  const auto name = record.head.issuer ? record.head.issuer->name : std::string();
  return organ && !name.empty() ? *organ + ", " + name : name;
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

// As documents cite each other: "Kế hoạch số 118-KH/TU, ngày 14/02/2023 của … về …".
std::string citation_of(const schema::RecordHead& head) {
  std::string citation = head.type_code ? schema::type_name(*head.type_code) : std::string();
  const auto add = [&](std::string_view before, const std::string& part) {
    citation.append(citation.empty() ? "" : before).append(part);
  };
  if (head.number)
    add(" ", fmt::format(texts::document::number, *head.number));
  if (head.date)
    add(", ", fmt::format(texts::record::on_day, shown_date(*head.date)));
  if (head.issuer)
    add(" ", fmt::format(texts::record::of_body, head.issuer->name));
  add(" ", shown_title(head));
  return citation;
}

void write_actions(Html& html, const schema::RecordHead& head) {
  const Url api = Url("/api/v1/documents").segment(head.id);
  html.element("p", {{"class", "act"}}, [&] {
    html.element("a", {{"class", "btn pri"}, href(original_url(head.id))},
                 texts::document::download);
    html.element("a", {{"class", "btn"}, href(api.segment("text"))}, texts::document::text_only);
    html.element("a", {{"class", "btn"}, href(api)}, texts::document::json);
    // Shown by the script, which makes them work.
    html.element("button",
                 {{"class", "btn"},
                  {"type", "button"},
                  {"id", "chep"},
                  {"hidden", true},
                  {"data-citation", citation_of(head)},
                  {"data-done", texts::document::copied}},
                 texts::document::copy_citation);
    html.element("button", {{"class", "btn"}, {"type", "button"}, {"id", "in"}, {"hidden", true}},
                 texts::document::print);
  });
}

void write_document_head(Html& html, const DocumentRecord& record) {
  html.element("div", {{"class", "dochead"}}, [&] {
    html.element("div", {{"class", "wrap"}}, [&] {
      write_short_eyebrow(html, record.head);
      html.element("h1", shown_title(record.head));
      html.element("p", {{"class", "facts"}}, [&] {
        write_fact(html, texts::document::issued, shown_issue(record.head));
        write_fact(html, texts::document::issuer, shown_issuer(record));
        write_fact(html, texts::document::place, record.place.value_or(""));
        write_fact(html, texts::document::signer, shown_signer(record.signer));
      });
      write_actions(html, record.head);
    });
  });
  html.line();
}

void write_paper(Html& html, const searcher::Searcher::Document& document,
                 const std::vector<searcher::OutlineEntry>& outline) {
  if (document.record.head.text_source == schema::TextSource::recognised)
    html.element("p", {{"class", "notice"}}, texts::document::recognised_notice);
  html.element("article", {{"class", "paper"}, {"aria-label", texts::document::text}}, [&] {
    write_reading_text(html, document.text, outline, document.record.citations);
  });
  html.line();
}

}  // namespace

Reply document_page(const searcher::Searcher::Document& document,
                    const std::vector<searcher::CitingHead>& cited_by) {
  const auto& head = document.record.head;
  const auto outline = searcher::outline_of(document.text);
  const auto name = head.number ? shown_name(head) + ": " + shown_title(head) : shown_title(head);
  return page_reply({.title = name}, [&](Html& html) {
    write_document_head(html, document.record);
    html.element("div", {{"class", "wrap dgrid"}}, [&] {
      write_outline(html, outline);
      html.element("div", [&] { write_paper(html, document, outline); });
      write_relations(html, document.record, cited_by);
    });
  });
}

}  // namespace vankien::web
