#include "web/pages/inline_writer.h"

#include <algorithm>
#include <array>

#include "web/texts/document.h"

namespace vankien::web {
namespace {

using analyzers::Span;

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

}  // namespace

InlineWriter::InlineWriter(Html& html, std::string_view text, const TextOverlays& overlays)
    : html_(html),
      text_(text),
      overlays_(overlays),
      next_link_(overlays.links.begin()),
      next_mark_(overlays.marks.begin()) {}

void InlineWriter::write(Span span) {
  const auto runs = styled_runs(text_.substr(span.begin, span.size()));
  const auto write_piece = [&](Span piece) { write_styled(runs, span.begin, piece); };
  auto written = span.begin;
  for (; next_link_ != overlays_.links.end() && next_link_->span.begin < span.end; ++next_link_) {
    const Span cited{std::max(next_link_->span.begin, written),
                     std::min(next_link_->span.end, span.end)};
    if (cited.end <= cited.begin)
      continue;
    write_piece({written, cited.begin});
    write_link(*next_link_, cited, [&] { write_piece(cited); });
    written = cited.end;
    if (next_link_->span.end > span.end)
      break;
  }
  write_piece({written, span.end});
}

// Of the parts of a citation that a paragraph's end divides only the first bears its id, for ids
// are unique in a page, and only the last the sign of what is not held.
void InlineWriter::write_link(const CitationLink& link, Span part,
                              const std::function<void()>& content) {
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
void InlineWriter::write_styled(const std::vector<StyledRun>& runs, std::size_t paragraph,
                                Span piece) {
  for (const auto& run : runs) {
    const Span shown{std::max(run.span.begin + paragraph, piece.begin),
                     std::min(run.span.end + paragraph, piece.end)};
    if (shown.end <= shown.begin)
      continue;
    const auto write_content = [&] { write_marked(shown); };
    if (run.bold)
      html_.element("strong", write_content);
    else if (run.italic)
      html_.element("em", write_content);
    else
      write_content();
  }
}

// Of the parts of a mark, too, only the first bears the id.
void InlineWriter::write_marked(Span run) {
  auto written = run.begin;
  for (; next_mark_ != overlays_.marks.end() && next_mark_->begin < run.end; ++next_mark_) {
    const Span part{std::max(next_mark_->begin, written), std::min(next_mark_->end, run.end)};
    if (part.end > part.begin) {
      html_.text(text_.substr(written, part.begin - written));
      const bool begins = part.begin == next_mark_->begin;
      const auto place = static_cast<std::size_t>(next_mark_ - overlays_.marks.begin());
      html_.element("mark", {begins ? Attribute("id", mark_anchor(place)) : Attribute("id", false)},
                    text_.substr(part.begin, part.size()));
      written = part.end;
    }
    if (next_mark_->end > run.end)
      break;
  }
  html_.text(text_.substr(written, run.end - written));
}

std::string mark_anchor(std::size_t mark) {
  return "khop-" + std::to_string(mark + 1);
}

}  // namespace vankien::web
