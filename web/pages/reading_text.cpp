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

class TextWriter {
 public:
  TextWriter(Html& html, std::string_view text, const TextOverlays& overlays,
             const std::vector<searcher::PartAct>& part_acts)
      : html_(html), text_(text), part_acts_(part_acts), inline_(html, text, overlays) {}

  void write(const std::vector<TextBlock>& blocks) {
    std::size_t i = write_letterhead(blocks);
    for (; i < blocks.size(); ++i) {
      if (blocks[i].heading != nullptr)
        write_heading(*blocks[i].heading);
      else
        write_paragraph(blocks[i].span);
      html_.line();
    }
  }

 private:
  // The short lines before the first paragraph are the letterhead: centred, as on the sheet.
  std::size_t write_letterhead(const std::vector<TextBlock>& blocks) {
    std::size_t end = 0;
    while (end < blocks.size() && blocks[end].heading == nullptr &&
           has_short_lines(blocks[end].span))
      ++end;
    if (end == 0 || end == blocks.size())
      return 0;
    html_.element("div", {{"class", "top"}}, [&] {
      for (std::size_t i = 0; i < end; ++i)
        write_paragraph(blocks[i].span);
    });
    return end;
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

  void write_paragraph(Span span) {
    for (const auto& piece : paragraph_pieces(text_, span)) {
      if (piece.kind == ParagraphPiece::Kind::rule)
        html_.element("hr", {});
      else if (piece.kind == ParagraphPiece::Kind::table)
        write_table(piece.rows);
      else
        html_.element("p", [&] { inline_.write(piece.span); });
    }
  }

  // A wide one is moved by itself, with the keys as well.
  void write_table(const std::vector<TableRow>& rows) {
    const auto write_row = [&](const TableRow& row) {
      for (const auto& cell : row.cells) {
        const auto write_cell = [&] { inline_.write(cell); };
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
  const std::vector<searcher::PartAct>& part_acts_;
  InlineWriter inline_;
  bool under_part_ = false;
};

}  // namespace

void write_reading_text(Html& html, std::string_view text, const std::vector<OutlineEntry>& outline,
                        const TextOverlays& overlays,
                        const std::vector<searcher::PartAct>& part_acts) {
  TextWriter(html, text, overlays, part_acts).write(text_blocks(text, outline));
}

}  // namespace vankien::web
