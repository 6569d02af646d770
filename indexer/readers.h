// What reads each format. HTML and .docx readers parse hostile bytes: they run in a process with
// limits (extractor.cpp), never in this one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "indexer/reason.h"

namespace vankien::indexer {

// Why a file gave no text.
struct Unread {
  Reason reason;
};

struct FileText {
  std::string text;        // UTF-8
  bool converted = false;  // some of it was written in an encoding from before Unicode
  bool doubtful = false;   // much of it is in an encoding that is not known, and left as it was
  // Pages, counted from 0, whose words stand in a picture: the text lacks them. A form feed parts
  // the text of one page from that of the next.
  std::vector<std::uint32_t> pictures = {};
};

// Blank texts are Unread too.
using Reading = std::variant<FileText, Unread>;

// Plain text and Markdown into document text (analyzers/document_text.h): UTF-8, UTF-16 with a byte
// order mark, or an encoding of analyzers/legacy_encoding.h, as a whole or line by line.
Reading read_text(std::string_view bytes);

// The visible text of a page in reading order. The encoding is UTF-8 (or UTF-16 with a byte order
// mark) if the bytes are that, else what the page names.
Reading read_html(std::string_view bytes);

// The text of a WordprocessingML package, read from an open file: running heads, the body, running
// feet, footnotes and endnotes. Hidden text, comments and field codes are not text; what an editor
// struck out while changes were tracked is only where asked for. Runs in fonts from before Unicode
// (".VnTime") say what these fonts show.
enum class StruckOut { left_out, kept };
Reading read_docx(int file, StruckOut struck_out = StruckOut::left_out);

// The rows of the sheets of a SpreadsheetML package: cells that say something, " | " between them.
Reading read_xlsx(int file);

// The text of an OpenDocument or PresentationML package as it flows: paragraphs, rows of tables,
// slides one after the other.
Reading read_flow(int file);

// The text of the pages of a PDF, in reading order.
Reading read_pdf(std::string_view bytes);

}  // namespace vankien::indexer
