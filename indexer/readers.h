// What reads each format. HTML and .docx readers parse hostile bytes: they run in a process with
// limits (extractor.cpp), never in this one.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "indexer/reason.h"

namespace vankien::indexer {

// Why a file gave no text.
struct Unread {
  Reason reason;
};

// UTF-8 text, or why there is none. Blank texts are Unread too.
using Reading = std::variant<std::string, Unread>;

// Plain text and Markdown into document text (analyzers/document_text.h): UTF-8, or UTF-16 with a
// byte order mark.
Reading read_text(std::string_view bytes);

// The visible text of a page in reading order. The encoding is UTF-8 (or UTF-16 with a byte order
// mark) if the bytes are that, else what the page names.
Reading read_html(std::string_view bytes);

// The text of a WordprocessingML package, read from an open file: running heads, the body, running
// feet, footnotes and endnotes. Deleted and hidden text, comments and field codes are not text.
Reading read_docx(int file);

}  // namespace vankien::indexer
