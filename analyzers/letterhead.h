// Reads the formal parts of a document: letterhead, type and title, signature, recipients,
// attachments. Only what the document itself states, from the part before its first signature
// block; an attachment's own letterhead changes nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/canonical_text.h"
#include "analyzers/date.h"
#include "analyzers/document_number.h"
#include "analyzers/issuer.h"
#include "analyzers/span.h"

namespace vankien::analyzers {

struct Signer {
  std::optional<std::string> name;  // "Trần Văn Bồi", no titles before it
  std::optional<std::string>
      position;  // "Bí thư", "Phó Thủ tướng": usual case, not the committee of the T/M line
};

struct Letterhead {
  std::optional<DocumentNumber> number;
  std::optional<std::string> number_basis;  // "text" or "file-name"
  std::optional<std::string> type_code;     // code of document_type.h's table
  IssuerEvidence issuer;
  std::optional<std::string> place;
  std::optional<Date> date;          // of issue
  std::optional<int> year;           // of issue, printed where day and month cannot be read
  std::optional<std::string> title;  // trích yếu on one line, marks of Markdown removed; see the
                                     // interface description for the rule
  Signer signer;
  std::vector<std::string> recipients;   // without dash and final punctuation
  std::vector<std::string> attachments;  // titles of annexes that follow the first signature
  std::optional<std::string>
      attachment_of;  // the document is itself an annex: the number or title it says it belongs to
  std::size_t body_begin = 0;  // first byte (document text) after the heading
  Span closing{};  // recipients and signature (document text); empty when there are none
  std::size_t body_end =
      0;  // first byte (document text) after the first signature block, or the size
};

// How a text came about.
enum class Writing { typed, recognised };  // the second: from a picture of it

// `file_name` (last part of the path) serves for a number only where the text has none that can be
// trusted; pass "" to read the text alone. Recognition reads figures written by hand wrongly: a
// number in a gap that was left for it counts as unread.
Letterhead read_letterhead(const CanonicalText& canonical, std::string_view file_name,
                           Writing writing = Writing::typed);

}  // namespace vankien::analyzers
