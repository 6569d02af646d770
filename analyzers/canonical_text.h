// The text that all recognisers read: a document's text freed from what the eye does not see, each
// place of which leads back to the document's own bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/span.h"

namespace vankien::analyzers {

// Canonical means, on top of the NFC of a document text:
//   - zero-width characters (U+200B..U+200D, U+2060, U+FEFF) and soft hyphens (U+00AD) are gone;
//   - no-break and other odd spaces are U+0020; tabs and line ends stay;
//   - Ð (U+00D0), ð, Ɖ, ɖ are Đ and đ inside Vietnamese words;
//   - marks stacked on one letter in the wrong order, or twice, are one precomposed letter (é +
//   U+0302 is ế);
//   - Cyrillic and Greek look-alikes inside otherwise Latin words and codes are the Latin letters
//   (16495/БТС);
//     a word all of whose letters are Cyrillic or Greek and that is no document code stays as it
//     is.
// Where the tone of a syllable was typed (hoà, hòa) is left alone: that is the business of
// accent_key(). Canonicalising canonical text changes nothing. A value; safe to share between
// threads once made.
class CanonicalText {
 public:
  // Throws std::length_error for a text of 4 GiB or more.
  explicit CanonicalText(std::string_view document_text);

  [[nodiscard]] std::string_view text() const { return text_; }

  // The byte offset in the document text of byte `offset` of text(). Both ends map: size() leads to
  // the document's size.
  [[nodiscard]] std::size_t document_offset(std::size_t offset) const;
  [[nodiscard]] Span document_span(Span canonical) const;

 private:
  friend class CanonicalTextBuilder;

  // Bytes [begin, end) of the canonical text stand for those of the document text that end at
  // `document_end` and begin where the stretch since the last edit does. 32 bits, since a hostile
  // document has an edit every three bytes.
  struct Edit {
    std::uint32_t begin;
    std::uint32_t end;
    std::uint32_t document_end;
  };

  // The document offset where the canonical byte before `offset` > 0 ends.
  [[nodiscard]] std::size_t document_end_offset(std::size_t offset) const;
  [[nodiscard]] std::size_t document_begin(std::vector<Edit>::const_iterator edit) const;

  std::string text_;
  std::vector<Edit> edits_;  // ascending; empty for a document that needed no change
};

}  // namespace vankien::analyzers
