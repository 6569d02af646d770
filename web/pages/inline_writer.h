// Writes stretches of a document's text, each writer in the order of the text: citations as links,
// bold and italic as type, the words that were sought as marks.
#pragma once

#include <string_view>
#include <vector>

#include "web/html.h"
#include "web/pages/citation_links.h"
#include "web/pages/inline_marks.h"

namespace vankien::web {

// What lies over the text; each list in the order of the text.
struct TextOverlays {
  std::vector<CitationLink> links = {};
  std::vector<analyzers::Span> marks = {};  // not overlapping
};

class InlineWriter {
 public:
  // All that is passed outlives the writer.
  InlineWriter(Html& html, std::string_view text, const TextOverlays& overlays);

  // The bytes of `span`, which lies in one paragraph and behind all that was written before. A
  // citation that runs over a paragraph's end is linked in each of its parts, and so are marks.
  void write(analyzers::Span span);

 private:
  void write_link(const CitationLink& link, analyzers::Span part,
                  const std::function<void()>& content);
  void write_styled(const std::vector<StyledRun>& runs, std::size_t paragraph,
                    analyzers::Span piece);
  void write_marked(analyzers::Span run);

  Html& html_;
  std::string_view text_;
  const TextOverlays& overlays_;
  std::vector<CitationLink>::const_iterator next_link_;
  std::vector<analyzers::Span>::const_iterator next_mark_;
};

// The id under which the page holds a mark, by its place in the list.
std::string mark_anchor(std::size_t mark);

}  // namespace vankien::web
