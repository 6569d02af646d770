#include "analyzers/canonical_text.h"

#include <algorithm>

#include "analyzers/canonical_text_builder.h"

namespace vankien::analyzers {

CanonicalText::CanonicalText(std::string_view document_text) {
  CanonicalTextBuilder(document_text, *this).build();
}

std::size_t CanonicalText::document_begin(std::vector<Edit>::const_iterator edit) const {
  if (edit == edits_.begin()) {
    return edit->begin;
  }
  const Edit& previous = *std::prev(edit);
  return std::size_t{previous.document_end} + (edit->begin - previous.end);
}

std::size_t CanonicalText::document_offset(std::size_t offset) const {
  const auto next = std::upper_bound(edits_.begin(), edits_.end(), offset,
                                     [](std::size_t at, const Edit& e) { return at < e.end; });
  if (next != edits_.end() && next->begin < offset) {
    return document_begin(next);
  }
  if (next == edits_.begin()) {
    return offset;
  }
  const Edit& last = *std::prev(next);
  return last.document_end + (offset - last.end);
}

std::size_t CanonicalText::document_end_offset(std::size_t offset) const {
  const auto next = std::lower_bound(edits_.begin(), edits_.end(), offset,
                                     [](const Edit& e, std::size_t at) { return e.begin < at; });
  if (next == edits_.begin()) {
    return offset;
  }
  const Edit& last = *std::prev(next);
  return last.document_end + (offset > last.end ? offset - last.end : 0);
}

Span CanonicalText::document_span(Span canonical) const {
  const std::size_t begin = document_offset(canonical.begin);
  return {begin, canonical.size() == 0 ? begin : document_end_offset(canonical.end)};
}

}  // namespace vankien::analyzers
