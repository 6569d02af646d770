// The documents that a text cites, each with its place. What a citation binds to is decided where
// the collection is known.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzers/canonical_text.h"
#include "analyzers/date.h"
#include "analyzers/document_number.h"
#include "analyzers/relation.h"

namespace vankien::analyzers {

struct Letterhead;

struct Citation {
  enum class Kind { numbered, list, alias, descriptive, law, self };

  Span span;  // bytes of the document text: from type word or number to the end of number, date,
              // issuer and term
  Kind kind = Kind::numbered;
  std::optional<DocumentNumber> number;
  std::optional<PartialNumber> partial;  // "Chỉ thị 05" whose code nothing in the document settles
  std::optional<std::string> type_code;  // from the type word; for lists the word before the list
  std::optional<std::string> issuer;     // as written after "của"
  std::optional<std::string> term;       // "XII"
  std::optional<int> year{};             // of a document cited by body and year
  std::optional<Date>
      date;  // as the text says it; of a shared date only what grammar gives to this member

  // What the text around it shows, in bytes of the document text; empty where nothing says it.
  Relation relation = Relation::mentions;
  bool part = false;  // the relation concerns a part of the cited document: "Điều 5 của …"
  Span cue{};         // the words that tell the relation
  Span sentence{};
  Span about{};                            // what the cited document is about
  std::optional<std::size_t> nested_in{};  // the citation, by place in the list, whose purpose
                                           // names this one
};

// What is known of the document that cites.
struct CitingDocument {
  std::optional<DocumentNumber> number;
  std::optional<std::string> type_code;
  std::optional<Date> date;
  std::size_t text_begin = 0;  // first byte (document text) after the heading: before it is title
  std::size_t text_end = std::string::npos;  // first byte (document text) after the first signature
};
CitingDocument citing_document(const Letterhead& head);

std::string_view name(Citation::Kind kind);

// A text is read no further when it holds so many: none that people wrote does. Who stores
// citations refuses a text with so many rather than keep a part of them.
inline constexpr std::size_t most_citations = 20'000;

// All citations in order of place, the document's own number in its letterhead excluded (its later
// mentions are Kind::self). A partial number ("Chỉ thị 05") takes the complete number of another
// citation of the same document when exactly one fits.
std::vector<Citation> find_citations(const CanonicalText& text, const CitingDocument& document);

}  // namespace vankien::analyzers
