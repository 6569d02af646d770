#include "searcher/draft_check.h"

#include <algorithm>
#include <unordered_set>

#include "analyzers/canonical_text.h"
#include "analyzers/document_text.h"
#include "analyzers/letterhead.h"
#include "schema/terms.h"
#include "searcher/binding.h"
#include "searcher/citation_checker.h"
#include "searcher/citing.h"
#include "searcher/document_reader.h"
#include "searcher/written_number.h"

namespace vankien::searcher {
namespace {

using analyzers::Citation;
using schema::Binding;

// A citation that stays without a code means one of all bearers of its parts.
Binding bind_partial(const Reader& reader, const CitingPlace& draft, const Citation& citation) {
  const std::string term = schema::partial_number_term(schema::FieldId::number, *citation.partial);
  const std::vector<Xapian::docid> bearers(reader.database.postlist_begin(term),
                                           reader.database.postlist_end(term));
  const Bound bound = bind(*reader.columns, bearers,
                           {citation.date ? day_of(*citation.date) : 0, std::nullopt}, draft);
  Binding binding;
  binding.state = bound.state;
  binding.settled_date = citation.date;
  for (const Xapian::docid id : bound.documents)
    binding.candidates.push_back(read_head(reader, id).id);
  if (bound.documents.size() == 1) {
    binding.document = std::move(binding.candidates.front());
    binding.candidates.clear();
  }
  return binding;
}

std::vector<Citation> completed(const Reader& reader, std::vector<Citation> citations) {
  for (Citation& citation : citations)
    if (!citation.number && citation.partial)
      citation.number = complete(reader, *citation.partial);
  return citations;
}

std::string key_of(const Citation& citation) {
  return citation.number ? citation.number->key() : citation.partial->str();
}

// Cuts the citations before the first number too many; returns how many were cut off.
std::size_t cut_to_limit(std::vector<Citation>& citations) {
  std::unordered_set<std::string> numbers;
  const auto end = std::find_if(citations.begin(), citations.end(), [&](const Citation& citation) {
    if (citation.number || citation.partial)
      numbers.insert(key_of(citation));
    return numbers.size() > most_checked_numbers;
  });
  const auto cut = static_cast<std::size_t>(citations.end() - end);
  citations.erase(end, citations.end());
  return cut;
}

// What the text says of itself in its head. A citation that was pasted alone has none: heads begin
// with bodies and have a place.
analyzers::Letterhead head_of(const analyzers::CanonicalText& canonical) {
  analyzers::Letterhead head = analyzers::read_letterhead(canonical, "");
  if (head.place)
    return head;
  const std::size_t begin = canonical.text().find_first_not_of(" \t\r\n");
  const auto citations = analyzers::find_citations(canonical, {});
  const bool pasted =
      !citations.empty() && citations.front().span.begin == canonical.document_offset(begin);
  return pasted ? analyzers::Letterhead{} : head;
}

}  // namespace

std::optional<DraftCheck> check_draft(const Reader& reader, std::string_view bytes) {
  auto text = analyzers::document_text(bytes);
  if (!std::holds_alternative<std::string>(text))
    return std::nullopt;
  DraftCheck check;
  check.text = std::get<std::string>(std::move(text));
  const analyzers::CanonicalText canonical(check.text);
  const analyzers::Letterhead head = head_of(canonical);
  const CitingPlace draft{0, head.date ? day_of(*head.date) : 0};
  check.citations = analyzers::find_citations(canonical, analyzers::citing_document(head));
  check.unchecked = cut_to_limit(check.citations);
  const std::vector<Citation> citations = completed(reader, check.citations);
  check.bindings = bindings(reader, draft, citations);
  CitationChecker checker(reader, draft);
  for (std::size_t i = 0; i < citations.size(); ++i) {
    if (!citations[i].number && citations[i].partial)
      check.bindings[i] = bind_partial(reader, draft, citations[i]);
    check.checked.push_back(checker.check(citations[i], check.bindings[i]));
  }
  return check;
}

}  // namespace vankien::searcher
