#include "searcher/relations.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "analyzers/document_number.h"
#include "schema/citation_json.h"
#include "schema/stored_document.h"
#include "schema/terms.h"
#include "searcher/annual_citation.h"
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

// A document that others act on.
struct Acted {
  Xapian::docid id = 0;
  std::optional<DocumentNumber> number;
};

// Those that do it to the number, and those of `annual` that do it; ids ascending.
std::vector<Xapian::docid> documents_that(const Reader& reader, Relation relation,
                                          const std::optional<DocumentNumber>& number,
                                          const std::vector<IncomingRelation>& annual) {
  std::vector<Xapian::docid> all;
  if (number) {
    const std::string term = schema::relation_term(relation, *number);
    all.assign(reader.database.postlist_begin(term), reader.database.postlist_end(term));
  }
  for (const IncomingRelation& incoming : annual)
    if (incoming.relation == relation)
      all.push_back(incoming.citing);
  std::sort(all.begin(), all.end());
  return all;
}

bool means(const Reader& reader, Xapian::docid citing, const Citation& citation, const Acted& on) {
  if (citation.number)
    return on.number == citation.number;
  const auto annual = schema::annual_key(citation);
  if (!annual)
    return false;
  const Bound bound = bind_annual(reader, *annual, {citing, reader.columns->date_of(citing)});
  return bound.state == schema::Binding::State::held && bound.documents.front() == on.id;
}

// What one citation of a document does to another; nullopt if it does nothing of `act`.
std::optional<schema::DocumentStatus> act_of(const Reader& reader, Xapian::docid citing,
                                             Relation act, const Acted& on) {
  const std::string data = stored_data(reader, citing);
  schema::DocumentRecord record = read_record(reader, citing, data);
  std::optional<schema::DocumentStatus> found;
  for (const Citation& citation : record.citations) {
    if (citation.relation != act || (found && citation.part) ||
        !means(reader, citing, citation, on))
      continue;
    found = schema::DocumentStatus{
        act, citation.part, {}, schema::reading(schema::decode_text(data), citation.sentence)};
  }
  if (found)
    found->by = std::move(record.head);
  return found;
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
  if (citing.empty())
    return {};
  const std::vector<IncomingRelation> annual = annual_citing(reader, id);
  const auto parsed = number ? DocumentNumber::parse(*number) : std::nullopt;
  std::vector<std::vector<Xapian::docid>> related;  // by_strength
  for (const Relation relation : by_strength)
    related.push_back(documents_that(reader, relation, parsed, annual));
  sort_newest_first(*reader.columns, citing);
  std::vector<IncomingRelation> incoming;
  for (const Xapian::docid document : citing) {
    const auto strongest = std::find_if(related.begin(), related.end(), [&](const auto& documents) {
      return std::binary_search(documents.begin(), documents.end(), document);
    });
    incoming.push_back(
        {document, strongest == related.end()
                       ? Relation::mentions
                       : by_strength[static_cast<std::size_t>(strongest - related.begin())]});
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
  const Acted acted{id, number ? DocumentNumber::parse(*number) : std::nullopt};
  std::optional<schema::DocumentStatus> strongest;
  std::size_t read = 0;
  for (const IncomingRelation& incoming : incoming_relations(reader, id, number)) {
    if (std::find(acts.begin(), acts.end(), incoming.relation) == acts.end())
      continue;
    if (++read > most_acts_read)
      break;
    auto status = act_of(reader, incoming.citing, incoming.relation, acted);
    if (status && (!strongest || is_stronger(*status, *strongest)))
      strongest = std::move(status);
  }
  return strongest;
}

}  // namespace vankien::searcher
