// "Chỉ thị nêu trên": a document that the text cited before.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "analyzers/citation_draft.h"
#include "analyzers/number_lead.h"
#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

namespace {

constexpr std::array<std::string_view, 4> phrases = {"nêu trên", "nói trên", "trên đây", "kể trên"};

std::optional<CitationDraft> reference_at(std::string_view text, std::size_t at,
                                          std::string_view phrase) {
  const std::size_t end = at + phrase.size();
  if (word_character_before(text, at) || TextCursor(text, end).at_word_character())
    return std::nullopt;
  const NumberLead lead = read_number_lead(text, at, "");
  if (!lead.type || lead.marked)
    return std::nullopt;
  CitationDraft draft;
  draft.citation.span = {lead.begin, end};
  draft.citation.kind = Citation::Kind::descriptive;
  draft.citation.type_code = lead.type;
  draft.tail.end = end;
  draft.refers_back = true;
  return draft;
}

}  // namespace

std::vector<CitationDraft> draft_references(std::string_view text) {
  std::vector<CitationDraft> drafts;
  for (const std::string_view phrase : phrases)
    append_drafts(
        text, phrase, [&](std::size_t at) { return reference_at(text, at, phrase); }, drafts);
  return drafts;
}

void settle_references(std::vector<CitationDraft>& drafts,
                       const std::optional<DocumentNumber>& own) {
  std::map<std::string, std::set<std::string>> cited;  // numbers by type, as printed
  for (CitationDraft& draft : drafts) {
    Citation& citation = draft.citation;
    if (!citation.type_code)
      continue;
    auto& numbers = cited[*citation.type_code];
    if (draft.refers_back && numbers.size() == 1)
      citation.number = DocumentNumber::parse(*numbers.begin());
    else if (citation.number && citation.number != own)
      numbers.insert(citation.number->str());
  }
}

}  // namespace vankien::analyzers
