#include "searcher/chain_document.h"

#include <algorithm>

#include "analyzers/canonical_text.h"
#include "schema/stored_document.h"
#include "searcher/document_reader.h"
#include "searcher/relations.h"

namespace vankien::searcher {
namespace {

using analyzers::Citation;
using analyzers::Relation;
using analyzers::ReviewDue;

// A report looks back: its title names a review without citing what was reviewed.
constexpr std::string_view report = "BC";

bool holds(const analyzers::Span& outer, const analyzers::Span& inner) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

// "tổng kết 5 năm thực hiện Nghị quyết số 06-NQ/TU" announces the review of that resolution.
bool is_of_another(const ReviewDue& due, const std::vector<Citation>& citations) {
  return std::any_of(citations.begin(), citations.end(), [&](const Citation& citation) {
    return citation.relation == Relation::reviews && citation.kind != Citation::Kind::self &&
           holds(citation.sentence, due.span);
  });
}

std::vector<ReviewDue> own_reviews(const schema::DocumentRecord& record, std::string_view text) {
  if (record.head.type_code == report)
    return {};
  auto due = analyzers::find_reviews_due(analyzers::CanonicalText(text));
  std::erase_if(due, [&](const ReviewDue& one) { return is_of_another(one, record.citations); });
  return due;
}

// Other numbers tell nothing of the one document, and each costs a search.
std::vector<Citation> citations_of(std::vector<Citation> citations, const std::string& number) {
  const auto wanted = analyzers::DocumentNumber::parse(number);
  std::erase_if(citations, [&](const Citation& citation) { return citation.number != wanted; });
  return citations;
}

}  // namespace

ChainDocument read_chain_document(const Reader& reader, Xapian::docid id,
                                  const CitedDocument& cited) {
  const std::string data = stored_data(reader, id);
  schema::DocumentRecord record = read_record(reader, id, data);
  ChainDocument document;
  document.due = own_reviews(record, schema::decode_text(data));
  if (cited.number) {
    const auto citations = citations_of(std::move(record.citations), *cited.number);
    auto outgoing = outgoing_relations(reader, id, citations);
    document.does = std::move(outgoing[cited.id]);
  }
  document.head = std::move(record.head);
  return document;
}

}  // namespace vankien::searcher
