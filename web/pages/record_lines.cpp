#include "web/pages/record_lines.h"

#include <fmt/format.h>

#include "schema/fields.h"
#include "schema/json.h"
#include "schema/type_name.h"
#include "web/format.h"
#include "web/search_url.h"
#include "web/texts/record.h"
#include "web/texts/text_source.h"

namespace vankien::web {
namespace {

void write_date(Html& html, const analyzers::Date& date) {
  html.element("time", {{"datetime", date.iso()}}, shown_date(date));
}

// What an eyebrow shows of when: the day, else the year alone.
void write_when(Html& html, const schema::RecordHead& head) {
  if (head.date)
    write_date(html, *head.date);
  else
    html.text(head.year ? std::to_string(*head.year) : std::string(texts::record::undated));
}

void write_kind_and_number(Html& html, const schema::RecordHead& head) {
  if (head.type_code)
    html.element("span", {{"class", "kind"}}, schema::type_name(*head.type_code) + " ");
  if (head.number)
    html.element("span", {{"class", "num"}}, *head.number);
}

void write_source_tag(Html& html, const schema::RecordHead& head) {
  if (head.draft) {
    html.text(" ");
    html.element("span", {{"class", "tag"}}, texts::record::tag_draft);
  }
  if (head.text_source == schema::TextSource::original)
    return;
  html.text(" ");
  html.element("span", {{"class", "tag"}}, texts::words_of(head.text_source).tag);
}

}  // namespace

Url document_url(std::string_view id) {
  return Url("/van-ban").segment(id);
}

Url original_url(std::string_view id) {
  return Url("/api/v1/documents").segment(id).segment("file");
}

Url number_url(std::string_view number) {
  return Url("/so").segment(number);
}

Url citing_url(std::string_view number) {
  searcher::SearchRequest request;
  request.text =
      std::string(schema::field(schema::FieldId::cites).query_name).append(":").append(number);
  return results_url(request);
}

void write_eyebrow(Html& html, const schema::RecordHead& head) {
  html.element("p", {{"class", "eyebrow"}}, [&] {
    write_kind_and_number(html, head);
    if (head.type_code || head.number)
      html.element("span", {{"class", "dot"}}, " · ");
    write_when(html, head);
    if (head.issuer) {
      html.element("span", {{"class", "dot"}}, " · ");
      html.text(head.issuer->name);
    }
    write_source_tag(html, head);
  });
}

void write_short_eyebrow(Html& html, const schema::RecordHead& head) {
  html.element("p", {{"class", "eyebrow"}}, [&] {
    write_kind_and_number(html, head);
    write_source_tag(html, head);
  });
}

std::string shown_title(const schema::RecordHead& head) {
  if (head.title)
    return *head.title;
  return head.files.empty() ? std::string(texts::record::untitled)
                            : schema::printable(head.files.front().path);
}

std::string shown_name(const schema::RecordHead& head) {
  std::string name = head.type_code ? schema::type_name(*head.type_code) : std::string();
  if (head.number)
    name += (name.empty() ? "" : " ") + *head.number;
  return head.number ? name : shown_title(head);
}

std::string shown_citation(const schema::RecordHead& head,
                           const std::optional<std::string>& formal) {
  if (formal)
    return *formal;
  std::string citation = head.type_code ? schema::type_name(*head.type_code) : std::string();
  const auto add = [&](std::string_view before, const std::string& part) {
    citation.append(citation.empty() ? "" : before).append(part);
  };
  if (head.date)
    add(", ", fmt::format(texts::record::on_day, shown_date(*head.date)));
  if (head.issuer)
    add(" ", fmt::format(texts::record::of_body, head.issuer->name));
  add(" ", shown_title(head));
  return citation;
}

void write_row(Html& html, const schema::RecordHead& head, Opens opens) {
  write_link(html, document_url(head.id), opens, [&] {
    if (head.number) {
      if (head.type_code)
        html.text(schema::type_name(*head.type_code) + " ");
      html.element("b", *head.number);
      html.text(" ");
    }
    html.text(shown_title(head));
  });
  html.element("small", [&] {
    write_when(html, head);
    if (head.issuer)
      html.text(" · " + head.issuer->name);
  });
}

}  // namespace vankien::web
