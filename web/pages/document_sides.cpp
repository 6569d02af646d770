#include "web/pages/document_sides.h"

#include <algorithm>

#include "schema/json.h"
#include "web/format.h"
#include "web/pages/side_box.h"
#include "web/texts/document.h"
#include "web/texts/hits.h"
#include "web/texts/text_source.h"

namespace vankien::web {
namespace {

using analyzers::Span;
using schema::DocumentRecord;
using searcher::OutlineEntry;

void write_texts(Html& html, std::string_view heading, const std::vector<std::string>& texts) {
  write_side_box(html, {.heading = heading,
                        .count = texts.size(),
                        .rows = texts.size(),
                        .row = [&](Html& box, std::size_t i) { box.text(texts[i]); },
                        .css_class = "rel plain"});
}

void write_origin(Html& html, const DocumentRecord& record) {
  html.element("section", {{"class", "rel plain"}}, [&] {
    html.element("h2", texts::document::origin);
    html.element("dl", [&] {
      html.element("dt", texts::document::file);
      for (const auto& file : record.head.files)
        html.element("dd", [&] {
          html.text(schema::printable(file.path));
          if (!file.sha256.empty())
            html.element("small", {{"class", "hash"}}, "SHA-256: " + file.sha256);
        });
      html.element("dt", texts::document::text_from);
      html.element("dd", texts::words_of(record.head.text_source).described);
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

// How many begin in [begin, end).
std::size_t marks_within(const std::vector<Span>& marks, std::size_t begin, std::size_t end) {
  const auto from = [&](std::size_t place) {
    return std::lower_bound(
        marks.begin(), marks.end(), place,
        [](const Span& mark, std::size_t wanted) { return mark.begin < wanted; });
  };
  return static_cast<std::size_t>(from(end) - from(begin));
}

void write_entry(Html& html, const OutlineEntry& entry, std::size_t marks) {
  html.element("li", {{"class", level_class(entry.level)}}, [&] {
    html.element("a", {href(Url::same_page(entry.anchor))}, [&] {
      html.text(entry.title);
      if (marks == 0)
        return;
      html.text(" ");
      html.element("span", {{"class", "n"}}, [&] {
        html.text(grouped(marks));
        html.element("span", {{"class", "sr"}}, texts::hits::in_section);
      });
    });
  });
}

}  // namespace

void write_outline(Html& html, const std::vector<OutlineEntry>& outline,
                   const std::vector<Span>& marks) {
  html.element("div", {{"class", "side sticky"}}, [&] {
    if (outline.empty())
      return;
    html.element("nav", {{"aria-label", texts::document::outline}}, [&] {
      html.element("details", {{"class", "outline"}, {"open", true}}, [&] {
        html.element("summary", texts::document::outline);
        html.element("ul", {{"class", "toc"}}, [&] {
          for (std::size_t i = 0; i < outline.size(); ++i)
            write_entry(html, outline[i],
                        marks_within(marks, outline[i].span.begin,
                                     i + 1 < outline.size() ? outline[i + 1].span.begin
                                                            : std::string_view::npos));
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
