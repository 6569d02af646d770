// Documents cited by a name that the table of named documents knows: "Quy định những điều đảng viên
// không được làm".
#include <algorithm>

#include "analyzers/citation_draft.h"
#include "analyzers/named_document.h"
#include "analyzers/text_cursor.h"
#include "analyzers/type_name.h"

namespace vankien::analyzers {

namespace {

std::vector<CitationDraft> with_numbers(const CitationDraft& draft, std::optional<Date> citing) {
  std::vector<CitationDraft> drafts;
  for (const NamedDocument& document : documents_of_name(*draft.name, citing)) {
    drafts.push_back(draft);
    drafts.back().citation.number = document.number;
    if (draft.tail.terms.empty() && !document.term.empty())
      drafts.back().tail.terms = {document.term};
  }
  if (drafts.empty())
    drafts.push_back(draft);
  return drafts;
}

}  // namespace

std::optional<Date> day_of(const CitingDocument& document,
                           const std::vector<CitationDraft>& drafts) {
  std::optional<Date> day = document.date;
  if (!day)
    for (const CitationDraft& draft : drafts)
      day = std::max(day, draft.tail.date);
  return day;
}

std::vector<CitationDraft> draft_names(std::string_view text) {
  std::vector<CitationDraft> drafts;
  for (const NameMatch& match : find_document_names(text, most_citations)) {
    CitationDraft draft;
    draft.citation.span = match.span;
    draft.citation.kind = Citation::Kind::descriptive;
    draft.name = match.name;
    if (const TypeName name = type_name_at_start(slice(text, match.span)); name.type)
      draft.citation.type_code = std::string(name.type->code);
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

std::vector<CitationDraft> settle_names(const std::vector<CitationDraft>& drafts,
                                        const CitingDocument& document) {
  const std::optional<Date> citing = day_of(document, drafts);
  std::vector<CitationDraft> out;
  for (const CitationDraft& draft : drafts) {
    if (!draft.name) {
      out.push_back(draft);
      continue;
    }
    const auto named = with_numbers(draft, citing);
    out.insert(out.end(), named.begin(), named.end());
  }
  return out;
}

}  // namespace vankien::analyzers
