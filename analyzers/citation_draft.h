// Citations on the way from their places in a text to what find_citations() gives: steps that each
// know one rule.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/citation.h"
#include "analyzers/citation_tail.h"
#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

struct CitationDraft {
  Citation citation;    // its span in bytes of the canonical text, with its own tail
  CitationTail tail;    // its own, or what the next member of an enumeration shares with it
  bool listed = false;  // one of several numbers with one span
  std::optional<std::size_t> name{};  // a name by subject: see named_document.h
  bool refers_back = false;           // "Chỉ thị nêu trên"
};

// Adds the draft that `make` gives at each place where `words` stand (nullopt for none); drafts do
// not overlap. Stops at most_citations.
template <class Make>
void append_drafts(std::string_view text, std::string_view words, const Make& make,
                   std::vector<CitationDraft>& drafts) {
  std::size_t at = find_words(text, words);
  while (at != std::string_view::npos && drafts.size() < most_citations) {
    std::optional<CitationDraft> draft = make(at);
    at = find_words(text, words, draft ? draft->citation.span.end : at + 1);
    if (draft)
      drafts.push_back(*std::move(draft));
  }
}

// The numbers of a text, the document's own letterhead excluded, and the plenums' resolutions, in
// order of place.
std::vector<CitationDraft> draft_citations(std::string_view text,
                                           const std::optional<DocumentNumber>& own);

// Laws and charters cited by name, in no order.
std::vector<CitationDraft> draft_laws(std::string_view text);

// Documents cited by a name of the table of named documents, in order; settle_names() finds which
// they are.
std::vector<CitationDraft> draft_names(std::string_view text);

// Documents cited by type, body and year, and congresses' resolutions; in no order.
std::vector<CitationDraft> draft_descriptions(std::string_view text);

// "Chỉ thị nêu trên", in no order; settle_references() finds which documents they mean.
std::vector<CitationDraft> draft_references(std::string_view text);

// The day that the citing document knows: its own, else the newest that it cites.
std::optional<Date> day_of(const CitingDocument& document,
                           const std::vector<CitationDraft>& drafts);

// "Tờ trình số 1 …, số 2 …": gives the later members of an enumeration the type that the first one
// names.
void share_types(std::string_view text, std::vector<CitationDraft>& drafts);

// "A và B, ngày … của …": gives to A what the grammar of an enumeration shares. B's words are for A
// only if both numbers are of one body.
void share_tails(std::string_view text, std::vector<CitationDraft>& drafts);

// Settles numbers without a code: by the issuer, by the only other citation that fits, by a
// well-known name.
void settle_partial_numbers(std::vector<CitationDraft>& drafts, const CitingDocument& document);

// Gives the resolutions of plenums their numbers; one draft a number. A missing term is taken from
// the text when it names only one for this plenum.
std::vector<CitationDraft> settle_plenums(const std::vector<CitationDraft>& drafts);

// Gives names by subject the numbers that they mean on the citing document's day; one draft a
// number.
std::vector<CitationDraft> settle_names(const std::vector<CitationDraft>& drafts,
                                        const CitingDocument& document);

// Gives a reference back the number of the only document of its type that stands before it.
void settle_references(std::vector<CitationDraft>& drafts,
                       const std::optional<DocumentNumber>& own);

// Reads what the sentences around the citations say of them: relation, cue, sentence, purpose,
// nesting.
void relate(const CanonicalText& text, const CitingDocument& document,
            std::vector<CitationDraft>& drafts);

}  // namespace vankien::analyzers
