// Takes a document's head apart: bodies, mottoes, number, place and date, subject, type line,
// title. Works on words, so that a head on many lines, in cells or squeezed into one line reads the
// same.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "analyzers/document_number.h"
#include "analyzers/document_type.h"
#include "analyzers/formal_words.h"
#include "analyzers/place_date.h"
#include "analyzers/word_range.h"

namespace vankien::analyzers {

struct Head {
  FormalWords words;                  // of the first `head_bytes` of the text
  std::vector<WordRange> names;       // what is left for bodies' names, in order
  std::vector<NumberMatch> numbers;   // all in the head's text
  std::optional<NumberMatch> number;  // the document's own
  std::optional<PlaceDate> place_date;
  const DocumentType* type = nullptr;
  WordRange type_line;
  WordRange subject;                     // "V/v …" of a letter
  bool addressed = false;                // "Kính gửi" stands where the text begins
  std::vector<WordRange> title;          // lines after the type line
  std::optional<WordRange> accompanies;  // "(Kèm theo …" under the title
  std::size_t text_begin = 0;            // the word with which the text proper begins
};

// Heads longer than this are read no further; the longest letterheads with their titles take a
// quarter of it.
inline constexpr std::size_t head_bytes = 8192;

Head read_head(std::string_view text);

}  // namespace vankien::analyzers
