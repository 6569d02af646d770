// Any text through the recognisers of a document's formal parts: dates are days, and places lie in
// the text.
#include "analyzers/letterhead.h"

#include <cstdint>
#include <string>

#include "analyzers/citation.h"
#include "analyzers/date.h"
#include "analyzers/document_text.h"
#include "analyzers/secrecy.h"
#include "analyzers/sheet_layout.h"
#include "fuzz/require.h"

namespace {

using vankien::analyzers::CanonicalText;
using vankien::fuzz::require;

void check_letterhead(const vankien::analyzers::Letterhead& head, const std::string& text) {
  require(head.body_begin <= head.body_end && head.body_end <= text.size(),
          "the body lies in the text");
  require(!head.title || !head.title->empty(), "a title is absent or has words");
  require(!head.title || head.title->find('\n') == std::string::npos, "a title is one line");
}

void check_columns(const std::optional<vankien::analyzers::TwoColumns>& columns) {
  if (!columns)
    return;
  for (const auto* column : {&columns->left, &columns->right}) {
    std::size_t end = columns->span.begin;
    for (const auto& piece : *column) {
      require(end <= piece.begin && piece.begin < piece.end, "the pieces of a column are in order");
      end = piece.end;
    }
    require(end <= columns->span.end, "columns lie in their lines");
  }
}

void check_sheet(const std::string& text) {
  const auto sheet = vankien::analyzers::sheet_layout(text);
  require(sheet.title.begin <= sheet.title.end && sheet.title.end <= text.size() &&
              sheet.text_begin <= text.size(),
          "a sheet lies in the text");
  check_columns(sheet.head);
  check_columns(sheet.closing);
}

void check_citations(const CanonicalText& canonical, const vankien::analyzers::Letterhead& head,
                     const std::string& text) {
  std::size_t begin = 0;
  for (const auto& citation :
       vankien::analyzers::find_citations(canonical, vankien::analyzers::citing_document(head))) {
    require(citation.span.begin < citation.span.end && citation.span.end <= text.size(),
            "a citation lies in the text");
    require(citation.span.begin >= begin, "citations are in order");
    begin = citation.span.begin;
  }
}

void check_dates(const CanonicalText& canonical) {
  for (const auto& match : vankien::analyzers::find_dates(canonical.text())) {
    const auto& date = match.date;
    require(vankien::analyzers::make_date(date.year, date.month, date.day) == date,
            "a found date is a day of the calendar");
    require(vankien::analyzers::parse_iso_date(date.iso()) == date, "a printed date parses");
    require(match.span.end <= canonical.text().size(), "a date lies in the text");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto read = vankien::analyzers::document_text(bytes);
  const auto* text = std::get_if<std::string>(&read);
  if (text == nullptr)
    return 0;
  const CanonicalText canonical(*text);
  const auto head = vankien::analyzers::read_letterhead(canonical, "");
  check_letterhead(head, *text);
  check_sheet(*text);
  check_citations(canonical, head, *text);
  check_dates(canonical);
  (void)vankien::analyzers::find_classification(canonical, "");
  return 0;
}
