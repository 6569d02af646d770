#include "web/pages/reading_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "web/pages/paragraph_pieces.h"
#include "web/pages/status_notice.h"
#include "web/pages/text_blocks.h"
#include "web/texts/document.h"

namespace vankien::web {
namespace {

using analyzers::Span;
using searcher::OutlineEntry;

constexpr std::size_t longest_head_line = 160;  // bytes
constexpr int lowest_part_level = 3;

bool lies_in(Span inner, Span outer) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

class TextWriter {
 public:
  TextWriter(Html& html, const ReadingText& reading)
      : html_(html),
        text_(reading.text),
        sheet_(reading.sheet),
        overlays_(reading.overlays),
        part_acts_(reading.part_acts),
        inline_(html, reading.text, reading.overlays) {}

  void write(const std::vector<TextBlock>& blocks) {
    const auto* closing = columns_among(blocks, sheet_.closing);
    for (std::size_t i = write_letterhead(blocks); i < blocks.size(); ++i) {
      const auto& block = blocks[i];
      if (closing != nullptr && lies_in(block.span, closing->span))
        write_once(*closing, "cols closing");
      else if (block.heading != nullptr)
        write_heading(*block.heading);
      else
        write_paragraph(block.span, inline_);
      html_.line();
    }
  }

 private:
  // None where a heading stands in them: links lead to it.
  static const searcher::TwoColumns* columns_among(
      const std::vector<TextBlock>& blocks, const std::optional<searcher::TwoColumns>& columns) {
    const auto is_heading_in = [&](const TextBlock& block) {
      return block.heading != nullptr && block.span.begin < columns->span.end &&
             columns->span.begin < block.span.end;
    };
    return columns && std::none_of(blocks.begin(), blocks.end(), is_heading_in) ? &*columns
                                                                                : nullptr;
  }

  // The short lines before the text are the letterhead: centred, as on the sheet, the title bold.
  std::size_t write_letterhead(const std::vector<TextBlock>& blocks) {
    const auto* head = columns_among(blocks, sheet_.head);
    const auto is_in_columns = [&](const TextBlock& block) {
      return head != nullptr && lies_in(block.span, head->span);
    };
    std::size_t end = 0;
    while (end < blocks.size() && (is_in_columns(blocks[end]) || is_of_letterhead(blocks[end])))
      ++end;
    if (end == 0 || end == blocks.size())
      return 0;
    html_.element("div", {{"class", "top"}}, [&] {
      for (std::size_t i = 0; i < end; ++i) {
        const auto span = blocks[i].span;
        if (is_in_columns(blocks[i]))
          write_once(*head, "cols");
        else if (lies_in(span, sheet_.title))
          html_.element("div", {{"class", "name"}}, [&] { write_paragraph(span, inline_); });
        else
          write_paragraph(span, inline_);
      }
    });
    return end;
  }

  [[nodiscard]] bool is_of_letterhead(const TextBlock& block) const {
    const bool before_text = sheet_.text_begin == 0 || block.span.begin < sheet_.text_begin;
    return before_text && block.heading == nullptr && has_short_lines(block.span);
  }

  // Columns stand in the place of their first block.
  void write_once(const searcher::TwoColumns& columns, std::string_view css_class) {
    if (&columns == written_)
      return;
    written_ = &columns;
    html_.element("div", {{"class", css_class}}, [&] {
      write_column(columns.left);
      write_column(columns.right);
    });
  }

  void write_column(const std::vector<Span>& pieces) {
    InlineWriter writer(html_, text_, overlays_);
    html_.element("div", [&] {
      for (const auto& piece : pieces)
        write_paragraph(piece, writer);
    });
  }

  [[nodiscard]] bool has_short_lines(Span span) const {
    for (auto begin = span.begin; begin < span.end;) {
      const auto end = std::min(text_.find('\n', begin), span.end);
      if (end - begin > longest_head_line)
        return false;
      begin = end + 1;
    }
    return true;
  }

  void write_paragraph(Span span, InlineWriter& writer) {
    for (const auto& piece : paragraph_pieces(text_, span)) {
      if (piece.kind == ParagraphPiece::Kind::rule)
        html_.element("hr", {});
      else if (piece.kind == ParagraphPiece::Kind::table)
        write_table(piece.rows, writer);
      else
        html_.element("p", [&] { writer.write(piece.span); });
    }
  }

  // A wide one is moved by itself, with the keys as well.
  void write_table(const std::vector<TableRow>& rows, InlineWriter& writer) {
    const auto write_row = [&](const TableRow& row) {
      for (const auto& cell : row.cells) {
        const auto write_cell = [&] { writer.write(cell); };
        if (row.head)
          html_.element("th", {{"scope", "col"}}, write_cell);
        else
          html_.element("td", write_cell);
      }
    };
    html_.element("div",
                  {{"class", "table"},
                   {"role", "group"},
                   {"tabindex", 0},
                   {"aria-label", texts::document::table}},
                  [&] {
                    html_.element("table", [&] {
                      html_.element("tbody", [&] {
                        for (const auto& row : rows)
                          html_.element("tr", [&] { write_row(row); });
                      });
                    });
                  });
  }

  void write_heading(const OutlineEntry& heading) {
    const auto write_content = [&] {
      html_.element("a",
                    {{"class", "anc"},
                     href(Url::same_page(heading.anchor)),
                     {"aria-label", fmt::format(texts::document::anchor, heading.label)}},
                    "§");
      inline_.write(without_hashes(heading.span));
    };
    // No level is skipped: articles that stand under no part are the page's second level.
    under_part_ = under_part_ || heading.level <= lowest_part_level;
    if (!under_part_ || heading.level <= lowest_part_level)
      html_.element("h2", {{"class", "h"}, {"id", heading.anchor}}, write_content);
    else
      html_.element("h3", {{"class", "h"}, {"id", heading.anchor}}, write_content);
    for (const auto& act : part_acts_)
      if (act.anchor == heading.anchor)
        write_part_note(html_, act.status);
  }

  [[nodiscard]] Span without_hashes(Span span) const {
    return {std::min(text_.find_first_not_of("# ", span.begin), span.end), span.end};
  }

  Html& html_;
  std::string_view text_;
  const searcher::SheetLayout& sheet_;
  const TextOverlays& overlays_;
  const std::vector<searcher::PartAct>& part_acts_;
  InlineWriter inline_;
  const searcher::TwoColumns* written_ = nullptr;  // the last columns
  bool under_part_ = false;
};

// Where a part of the sheet begins or ends, no paragraph goes on.
std::vector<std::size_t> cuts_of(const searcher::SheetLayout& sheet) {
  std::vector<std::size_t> cuts{sheet.title.begin, sheet.title.end, sheet.text_begin};
  for (const auto* columns : {&sheet.head, &sheet.closing})
    if (*columns)
      cuts.insert(cuts.end(), {(*columns)->span.begin, (*columns)->span.end});
  std::sort(cuts.begin(), cuts.end());
  return cuts;
}

}  // namespace

void write_reading_text(Html& html, const ReadingText& reading) {
  TextWriter(html, reading)
      .write(text_blocks(reading.text, reading.outline, cuts_of(reading.sheet)));
}

}  // namespace vankien::web
