#include "searcher/relations.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "analyzers/document_number.h"
#include "schema/citation_json.h"
#include "schema/stored_document.h"
#include "schema/terms.h"
#include "searcher/binding.h"
#include "searcher/citing.h"
#include "searcher/document_order.h"
#include "searcher/document_reader.h"

namespace vankien::searcher {
namespace {

using analyzers::Citation;
using analyzers::DocumentNumber;
using analyzers::Relation;

// Strongest first: what is shown of a document that does several things to another.
constexpr std::array by_strength = {
    Relation::repeals,    Relation::replaces, Relation::amends,    Relation::corrects,
    Relation::implements, Relation::guides,   Relation::continues, Relation::reviews,
    Relation::announces,  Relation::replies,  Relation::based_on,  Relation::accompanies,
};

constexpr std::array acts = {Relation::repeals, Relation::replaces, Relation::amends};

// A document that many others amend is read no further: the newest of them tell enough.
constexpr std::size_t most_acts_read = 50;

std::vector<Xapian::docid> documents_that(const Reader& reader, Relation relation,
                                          const DocumentNumber& number) {
  const std::string term = schema::relation_term(relation, number);
  return {reader.database.postlist_begin(term), reader.database.postlist_end(term)};
}

// What one citation of a document does to the number; nullopt if it does nothing of `act`.
std::optional<schema::DocumentStatus> act_of(const Reader& reader, Xapian::docid citing,
                                             Relation act, const DocumentNumber& number) {
  const std::string data = stored_data(reader, citing);
  schema::DocumentRecord record = read_record(reader, citing, data);
  std::optional<schema::DocumentStatus> found;
  for (const Citation& citation : record.citations) {
    if (citation.relation != act || citation.number != number || (found && citation.part))
      continue;
    found = schema::DocumentStatus{
        act, citation.part, {}, schema::reading(schema::decode_text(data), citation.sentence)};
  }
  if (found)
    found->by = std::move(record.head);
  return found;
}

// The newest documents that act on the document `id`, which bears `number`, each with its strongest
// act. Reads no document.
std::vector<IncomingRelation> newest_acts(const Reader& reader, Xapian::docid id,
                                          const DocumentNumber& number) {
  std::map<Xapian::docid, Relation> acting;
  for (const Relation act : acts)
    for (const Xapian::docid document : documents_that(reader, act, number))
      acting.emplace(document, act);
  std::vector<Xapian::docid> documents;
  documents.reserve(acting.size());
  for (const auto& [document, act] : acting)
    documents.push_back(document);
  documents = citing_document(reader, id, number, documents);
  sort_newest_first(*reader.columns, documents);
  documents.resize(std::min(documents.size(), most_acts_read));
  std::vector<IncomingRelation> newest;
  newest.reserve(documents.size());
  for (const Xapian::docid document : documents)
    newest.push_back({document, acting.at(document)});
  return newest;
}

bool is_stronger(const schema::DocumentStatus& left, const schema::DocumentStatus& right) {
  const auto rank = [](const schema::DocumentStatus& status) {
    return std::pair(status.part, std::find(acts.begin(), acts.end(), status.act) - acts.begin());
  };
  return rank(left) < rank(right);
}

}  // namespace

std::vector<IncomingRelation> incoming_relations(const Reader& reader, Xapian::docid id,
                                                 const std::optional<std::string>& number) {
  std::vector<Xapian::docid> citing = citing_document(reader, id, number);
  std::vector<IncomingRelation> incoming;
  if (citing.empty())
    return incoming;
  const auto parsed = DocumentNumber::parse(*number);
  std::vector<std::pair<Relation, std::vector<Xapian::docid>>> related;
  related.reserve(by_strength.size());
  for (const Relation relation : by_strength)
    related.emplace_back(relation, documents_that(reader, relation, *parsed));
  sort_newest_first(*reader.columns, citing);
  for (const Xapian::docid document : citing) {
    const auto strongest = std::find_if(related.begin(), related.end(), [&](const auto& entry) {
      return std::binary_search(entry.second.begin(), entry.second.end(), document);
    });
    incoming.push_back(
        {document, strongest == related.end() ? Relation::mentions : strongest->first});
  }
  return incoming;
}

OutgoingRelations outgoing_relations(const Reader& reader, Xapian::docid id,
                                     const std::vector<Citation>& citations) {
  const auto bounds = bound_citations(reader, {id, reader.columns->date_of(id)}, citations);
  OutgoingRelations outgoing;
  for (std::size_t i = 0; i < citations.size(); ++i) {
    // What stands in another citation's purpose is that document's relation, not this one's.
    const Relation relation = citations[i].nested_in ? Relation::mentions : citations[i].relation;
    if (bounds[i].state == schema::Binding::State::held)
      outgoing[bounds[i].documents.front()].insert(relation);
  }
  return outgoing;
}

std::optional<schema::DocumentStatus> status_of(const Reader& reader, Xapian::docid id,
                                                const std::optional<std::string>& number) {
  const auto parsed = number ? DocumentNumber::parse(*number) : std::nullopt;
  if (!parsed)
    return std::nullopt;
  std::optional<schema::DocumentStatus> strongest;
  for (const auto& [citing, act] : newest_acts(reader, id, *parsed)) {
    auto status = act_of(reader, citing, act, *parsed);
    if (status && (!strongest || is_stronger(*status, *strongest)))
      strongest = std::move(status);
  }
  return strongest;
}

}  // namespace vankien::searcher
