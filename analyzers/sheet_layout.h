// Where the formal parts of a document stand on its sheet: the body, the number and the subject of
// a letter to the left of motto, place and date; the recipients to the left of the signature.
// Sources: Hướng dẫn 36-HD/VPTW, Nghị định 30/2020/NĐ-CP annex I.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "analyzers/span.h"

namespace vankien::analyzers {

// Whole lines of a text that stand side by side. Each column in the order of the text; together
// they hold all of `span` but blanks and bars between cells.
struct TwoColumns {
  Span span;
  std::vector<Span> left;
  std::vector<Span> right;
};

// Bytes of the document text.
struct SheetLayout {
  std::optional<TwoColumns> head;     // where both columns are there
  Span title;                         // type line and title, whole lines; empty when there is none
  std::size_t text_begin = 0;         // of the text after the heading
  std::optional<TwoColumns> closing;  // where recipients and signature follow each other
};

// Linear in the text; a value, safe between threads.
SheetLayout sheet_layout(std::string_view document_text);

}  // namespace vankien::analyzers
