#include "analyzers/citation.h"

#include <algorithm>

#include "analyzers/citation_draft.h"
#include "analyzers/letterhead.h"

namespace vankien::analyzers {

namespace {

Citation::Kind kind_of(const CitationDraft& draft, const std::optional<DocumentNumber>& own) {
  if (own && draft.citation.number && *draft.citation.number == *own)
    return Citation::Kind::self;
  if (draft.listed)
    return Citation::Kind::list;
  return draft.citation.kind;
}

Citation finished(CitationDraft draft, const CanonicalText& text,
                  const std::optional<DocumentNumber>& own) {
  Citation& citation = draft.citation;
  citation.kind = kind_of(draft, own);
  citation.date = draft.tail.date;
  citation.issuer = std::move(draft.tail.issuer);
  if (!draft.tail.terms.empty())
    citation.term = std::move(draft.tail.terms.front());
  for (Span* span : {&citation.span, &citation.cue, &citation.sentence, &citation.about})
    *span = span->size() == 0 ? Span{} : text.document_span(*span);
  return std::move(citation);
}

}  // namespace

std::string_view name(Citation::Kind kind) {
  switch (kind) {
    case Citation::Kind::numbered:
      return "numbered";
    case Citation::Kind::list:
      return "list";
    case Citation::Kind::alias:
      return "alias";
    case Citation::Kind::descriptive:
      return "descriptive";
    case Citation::Kind::law:
      return "law";
    case Citation::Kind::self:
      return "self";
  }
  return "";
}

CitingDocument citing_document(const Letterhead& head) {
  return {head.number, head.type_code, head.date, head.body_begin, head.body_end};
}

std::vector<Citation> find_citations(const CanonicalText& text, const CitingDocument& document) {
  std::vector<CitationDraft> drafts = draft_citations(text.text(), document.number);
  share_types(text.text(), drafts);
  share_tails(text.text(), drafts);
  settle_partial_numbers(drafts, document);
  drafts = settle_names(settle_plenums(drafts), document);
  settle_references(drafts, document.number);
  relate(text, document, drafts);
  std::vector<Citation> citations;
  citations.reserve(drafts.size());
  for (CitationDraft& draft : drafts)
    citations.push_back(finished(std::move(draft), text, document.number));
  return citations;
}

}  // namespace vankien::analyzers
