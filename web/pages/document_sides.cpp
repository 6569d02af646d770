#include "web/pages/document_sides.h"

#include "schema/json.h"
#include "web/pages/side_box.h"
#include "web/texts/document.h"

namespace vankien::web {
namespace {

using schema::DocumentRecord;

void write_texts(Html& html, std::string_view heading, const std::vector<std::string>& texts) {
  write_side_box(html, {.heading = heading,
                        .count = texts.size(),
                        .row = [&](Html& box, std::size_t i) { box.text(texts[i]); },
                        .css_class = "rel plain"});
}

std::string_view shown_source(schema::TextSource source) {
  switch (source) {
    case schema::TextSource::original:
      return texts::document::text_original;
    case schema::TextSource::converted:
      return texts::document::text_converted;
    case schema::TextSource::recognised:
      return texts::document::text_recognised;
  }
  return texts::document::text_original;
}

void write_origin(Html& html, const DocumentRecord& record) {
  html.element("section", {{"class", "rel plain"}}, [&] {
    html.element("h2", texts::document::origin);
    html.element("dl", [&] {
      html.element("dt", texts::document::file);
      for (const auto& file : record.head.files)
        html.element("dd", schema::printable(file.path));
      html.element("dt", texts::document::text_from);
      html.element("dd", shown_source(record.head.text_source));
      if (record.attachment_of) {
        html.element("dt", texts::document::attachment_of);
        html.element("dd", *record.attachment_of);
      }
    });
  });
}

std::string_view level_class(int level) {
  if (level <= 2)
    return "s1";
  return level <= 4 ? "s2" : "s3";
}

}  // namespace

void write_outline(Html& html, const std::vector<searcher::OutlineEntry>& outline) {
  html.element("div", {{"class", "side sticky"}}, [&] {
    if (outline.empty())
      return;
    html.element("nav", {{"aria-label", texts::document::outline}}, [&] {
      html.element("details", {{"class", "outline"}, {"open", true}}, [&] {
        html.element("summary", texts::document::outline);
        html.element("ul", {{"class", "toc"}}, [&] {
          for (const auto& entry : outline)
            html.element("li", {{"class", level_class(entry.level)}}, [&] {
              html.element("a", {href(Url::same_page(entry.anchor))}, entry.title);
            });
        });
      });
    });
  });
  html.line();
}

void write_papers(Html& html, const DocumentRecord& record) {
  write_texts(html, texts::document::attachments, record.attachments);
  write_texts(html, texts::document::recipients, record.recipients);
  write_origin(html, record);
}

}  // namespace vankien::web
