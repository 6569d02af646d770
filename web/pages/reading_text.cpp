#include "web/pages/reading_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "web/pages/inline_marks.h"
#include "web/pages/paragraph_pieces.h"
#include "web/pages/text_blocks.h"
#include "web/texts/document.h"

namespace vankien::web {
namespace {

using analyzers::Span;
using searcher::OutlineEntry;

constexpr std::size_t longest_head_line = 160;  // bytes
constexpr int lowest_part_level = 3;

// What a link says besides its text: that the collection does not hold what it names, or holds
// several.
struct TargetLook {
  CitationTarget target;
  std::string_view css_class;
  std::string_view hint;
};
constexpr std::array<TargetLook, 4> target_looks{{
    {CitationTarget::held, "cit", ""},
    {CitationTarget::not_held, "cit out", texts::document::not_held_hint},
    {CitationTarget::ambiguous, "cit", texts::document::ambiguous_hint},
    {CitationTarget::incomplete, "cit", ""},
}};

const TargetLook& look_of(CitationTarget target) {
  const auto* const found =
      std::find_if(target_looks.begin(), target_looks.end(),
                   [target](const TargetLook& look) { return look.target == target; });
  return found == target_looks.end() ? target_looks.back() : *found;
}

class TextWriter {
 public:
  TextWriter(Html& html, std::string_view text, const std::vector<CitationLink>& links)
      : html_(html), text_(text), next_(links.begin()), end_(links.end()) {}

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
        html_.element("p", [&] { write_inline(piece.span); });
    }
  }

  // A wide one is moved by itself, with the keys as well.
  void write_table(const std::vector<TableRow>& rows) {
    const auto write_row = [&](const TableRow& row) {
      for (const auto& cell : row.cells) {
        const auto write_cell = [&] { write_inline(cell); };
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
                      for (const auto& row : rows)
                        html_.element("tr", [&] { write_row(row); });
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
      write_inline(without_hashes(heading.span));
    };
    // No level is skipped: articles that stand under no part are the page's second level.
    under_part_ = under_part_ || heading.level <= lowest_part_level;
    if (!under_part_ || heading.level <= lowest_part_level)
      html_.element("h2", {{"class", "h"}, {"id", heading.anchor}}, write_content);
    else
      html_.element("h3", {{"class", "h"}, {"id", heading.anchor}}, write_content);
  }

  [[nodiscard]] Span without_hashes(Span span) const {
    return {std::min(text_.find_first_not_of("# ", span.begin), span.end), span.end};
  }

  // The bytes of `span` with its citations as links. A citation that runs over a paragraph's end is
  // linked in each of its parts.
  void write_inline(Span span) {
    const auto runs = styled_runs(text_.substr(span.begin, span.size()));
    const auto write_piece = [&](Span piece) { write_styled(runs, span.begin, piece); };
    auto written = span.begin;
    for (; next_ != end_ && next_->span.begin < span.end; ++next_) {
      const Span cited{std::max(next_->span.begin, written), std::min(next_->span.end, span.end)};
      if (cited.end <= cited.begin)
        continue;
      write_piece({written, cited.begin});
      write_link(*next_, cited, [&] { write_piece(cited); });
      written = cited.end;
      if (next_->span.end > span.end)
        break;
    }
    write_piece({written, span.end});
  }

  // Of the parts of a citation that a paragraph's end divides only the first bears its id, for ids
  // are unique in a page, and only the last the sign of what is not held.
  template <class Content>
  void write_link(const CitationLink& link, Span part, const Content& content) {
    const auto& look = look_of(link.target);
    const bool begins = part.begin == link.span.begin;
    const std::string goes_on = part.end < link.span.end ? " goes-on" : "";
    const auto id = citation_anchor(link.citation);
    html_.element("a",
                  {{"class", std::string(look.css_class) + goes_on},
                   begins ? Attribute("id", id) : Attribute("id", false),
                   href(link.address),
                   look.hint.empty() ? Attribute("title", false) : Attribute("title", look.hint)},
                  content);
  }

  // What of the paragraph's runs lies in `piece`; runs count from the paragraph's first byte.
  void write_styled(const std::vector<StyledRun>& runs, std::size_t paragraph, Span piece) {
    for (const auto& run : runs) {
      const auto begin = std::max(run.span.begin + paragraph, piece.begin);
      const auto end = std::min(run.span.end + paragraph, piece.end);
      if (begin < end)
        write_run(text_.substr(begin, end - begin), run);
    }
  }

  void write_run(std::string_view run, const StyledRun& style) {
    if (style.bold)
      html_.element("strong", run);
    else if (style.italic)
      html_.element("em", run);
    else
      html_.text(run);
  }

  Html& html_;
  std::string_view text_;
  bool under_part_ = false;
  std::vector<CitationLink>::const_iterator next_;
  std::vector<CitationLink>::const_iterator end_;
};

}  // namespace

void write_reading_text(Html& html, std::string_view text, const std::vector<OutlineEntry>& outline,
                        const std::vector<CitationLink>& links) {
  TextWriter(html, text, links).write(text_blocks(text, outline));
}

}  // namespace vankien::web
