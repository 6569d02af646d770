#include "web/pages/document_sides.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "schema/json.h"
#include "schema/type_name.h"
#include "web/format.h"
#include "web/pages/record_lines.h"
#include "web/texts/document.h"
#include "web/texts/record.h"

namespace vankien::web {
namespace {

using schema::DocumentRecord;

constexpr std::size_t rows_at_first = 6;

// A box of rows: the first ones at once, all of them on demand.
struct Box {
  std::string_view heading;
  std::size_t count = 0;
  std::function<void(Html&, std::size_t)> row;
};

void write_rows(Html& html, const Box& box, std::size_t begin, std::size_t end) {
  html.element("ul", {{"class", "rows"}}, [&] {
    for (std::size_t i = begin; i < end; ++i)
      html.element("li", [&] { box.row(html, i); });
  });
}

void write_box(Html& html, const Box& box) {
  if (box.count == 0)
    return;
  // One row more than the limit is shown, not hidden behind a click.
  const auto first = box.count <= rows_at_first + 1 ? box.count : rows_at_first;
  html.element("section", {{"class", "rel"}}, [&] {
    html.element("h2", [&] {
      html.text(box.heading);
      html.element("span", {{"class", "n"}}, " " + grouped(box.count));
    });
    write_rows(html, box, 0, first);
    if (first == box.count)
      return;
    html.element("details", {{"class", "rest"}}, [&] {
      html.element("summary", fmt::format(texts::document::show_all, grouped(box.count)));
      write_rows(html, box, first, box.count);
    });
  });
  html.line();
}

// One row for each cited number, in the order of first mention, with what the first full mention
// says of it.
struct CitedNumber {
  std::string number;
  std::string name = {};  // "Kết luận của Bộ Chính trị"
  std::optional<analyzers::Date> date = {};
};

CitedNumber cited_number(const analyzers::Citation& citation) {
  CitedNumber cited{.number = citation.number->str()};
  if (citation.type_code)
    cited.name = schema::type_name(*citation.type_code);
  if (citation.issuer)
    cited.name +=
        (cited.name.empty() ? "" : " ") + fmt::format(texts::record::of_body, *citation.issuer);
  cited.date = citation.date;
  return cited;
}

// A later mention may say more than the first: the date, and with it the body.
void complete(CitedNumber& known, CitedNumber later) {
  if (later.name.size() > known.name.size())
    known.name = std::move(later.name);
  known.date = later.date;
}

std::vector<CitedNumber> cited_numbers(const std::vector<analyzers::Citation>& citations) {
  std::vector<CitedNumber> numbers;
  for (const auto& citation : citations) {
    if (!citation.number || citation.kind == analyzers::Citation::Kind::self)
      continue;
    auto cited = cited_number(citation);
    const auto known = std::find_if(numbers.begin(), numbers.end(), [&](const CitedNumber& other) {
      return other.number == cited.number &&
             (other.date == cited.date || !cited.date || !other.date);
    });
    if (known == numbers.end())
      numbers.push_back(std::move(cited));
    else if (!known->date)
      complete(*known, std::move(cited));
  }
  return numbers;
}

void write_cites(Html& html, const DocumentRecord& record) {
  const auto numbers = cited_numbers(record.citations);
  write_box(html, {texts::document::cites, numbers.size(), [&](Html& box, std::size_t i) {
                     box.element("a", {href(number_url(numbers[i].number))},
                                 [&] { box.element("b", numbers[i].number); });
                     box.element("small",
                                 numbers[i].name +
                                     (numbers[i].date && !numbers[i].name.empty() ? ", " : "") +
                                     (numbers[i].date ? shown_date(*numbers[i].date) : ""));
                   }});
}

void write_texts(Html& html, std::string_view heading, const std::vector<std::string>& texts) {
  write_box(html, {heading, texts.size(), [&](Html& box, std::size_t i) { box.text(texts[i]); }});
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
  html.element("section", {{"class", "rel"}}, [&] {
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

void write_relations(Html& html, const DocumentRecord& record,
                     const std::vector<searcher::CitingHead>& cited_by) {
  html.element("aside", {{"class", "side right"}, {"aria-label", texts::document::relations}}, [&] {
    write_box(html, {texts::document::cited_by, cited_by.size(),
                     [&](Html& box, std::size_t i) { write_row(box, cited_by[i].head); }});
    write_cites(html, record);
    write_texts(html, texts::document::attachments, record.attachments);
    write_texts(html, texts::document::recipients, record.recipients);
    write_origin(html, record);
  });
  html.line();
}

}  // namespace vankien::web
