#include "searcher/relations.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "analyzers/document_number.h"
#include "analyzers/heading_marker.h"
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

constexpr std::array relations_that_act = {Relation::repeals, Relation::replaces, Relation::amends};

// A document that many others amend is read no further: the newest of them tell enough.
constexpr std::size_t most_acts_read = 50;

// A document that others cite.
struct Cited {
  Cited(const Reader& reader, Xapian::docid document, const std::optional<std::string>& written)
      : id(document),
        number(written ? DocumentNumber::parse(*written) : std::nullopt),
        annual(annual_citing(reader, document, read_head(reader, document))) {}

  Xapian::docid id;
  std::optional<DocumentNumber> number;
  std::vector<IncomingRelation> annual;  // who cite it by body and year
};

std::vector<Xapian::docid> documents_that(const Reader& reader, Relation relation,
                                          const std::optional<DocumentNumber>& number) {
  if (!number)
    return {};
  const std::string term = schema::relation_term(relation, *number);
  return {reader.database.postlist_begin(term), reader.database.postlist_end(term)};
}

// What cites the document's number, or it by body and year, with the strongest of `relations`
// (which begin with the strongest).
template <class Relations>
std::map<Xapian::docid, Relation> strongest_of(const Reader& reader, const Relations& relations,
                                               const Cited& cited) {
  std::map<Xapian::docid, Relation> strongest;
  for (const Relation relation : relations) {
    for (const Xapian::docid document : documents_that(reader, relation, cited.number))
      strongest.emplace(document, relation);
    for (const IncomingRelation& incoming : cited.annual)
      if (incoming.relation == relation)
        strongest.emplace(incoming.citing, relation);
  }
  return strongest;
}

bool means(const Reader& reader, Xapian::docid citing, const Citation& citation,
           const Cited& cited) {
  if (citation.number)
    return citation.number == cited.number;
  const auto annual = schema::annual_key(citation);
  if (!annual)
    return false;
  const Bound bound = bind_annual(reader, *annual, {citing, reader.columns->date_of(citing)});
  return bound.state == schema::Binding::State::held && bound.documents.front() == cited.id;
}

// What stands before the citation, in the same sentence, and may name a part of it: behind the
// words that tell the act, or behind the citing document's own "Điều 1.".
std::string place_of(std::string_view text, const Citation& citation) {
  std::size_t begin = std::min(citation.sentence.begin, citation.span.begin);
  if (citation.cue.end > begin && citation.cue.end <= citation.span.begin)
    begin = citation.cue.end;
  else if (const auto own = analyzers::marker_at_start(text.substr(begin)))
    begin = std::min(begin + own->size, citation.span.begin);
  return std::string(text.substr(begin, citation.span.begin - begin));
}

// What the citations of a document do to another; those that do not do `act` are passed over.
void add_acts(const Reader& reader, const IncomingRelation& incoming, const Cited& cited,
              std::vector<Act>& acts) {
  const std::string data = stored_data(reader, incoming.citing);
  const std::string_view text = schema::decode_text(data);
  const schema::DocumentRecord record = read_record(reader, incoming.citing, data);
  for (const Citation& citation : record.citations) {
    if (citation.relation != incoming.relation || !means(reader, incoming.citing, citation, cited))
      continue;
    acts.push_back(
        {{incoming.relation, citation.part, record.head, schema::reading(text, citation.sentence)},
         place_of(text, citation)});
  }
}

// `by_number` and those that cite the document by body and year; ids ascending.
std::vector<Xapian::docid> with_annual(std::vector<Xapian::docid> by_number, const Cited& cited) {
  std::vector<Xapian::docid> found = std::move(by_number);
  for (const IncomingRelation& incoming : cited.annual)
    found.push_back(incoming.citing);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

// The newest documents that act on the document, each with its strongest act. Reads no document.
std::vector<IncomingRelation> newest_acts(const Reader& reader, const Cited& cited) {
  const std::map<Xapian::docid, Relation> acting = strongest_of(reader, relations_that_act, cited);
  std::vector<Xapian::docid> documents;
  documents.reserve(acting.size());
  for (const auto& [document, act] : acting)
    documents.push_back(document);
  documents = cited.number ? citing_document(reader, cited.id, *cited.number, documents)
                           : std::vector<Xapian::docid>();
  documents = with_annual(std::move(documents), cited);
  std::erase_if(documents, [&](Xapian::docid document) { return acting.count(document) == 0; });
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
    return std::pair(status.part,
                     std::find(relations_that_act.begin(), relations_that_act.end(), status.act) -
                         relations_that_act.begin());
  };
  return rank(left) < rank(right);
}

}  // namespace

std::vector<IncomingRelation> incoming_relations(const Reader& reader, Xapian::docid id,
                                                 const std::optional<std::string>& number) {
  const Cited cited(reader, id, number);
  std::vector<Xapian::docid> citing = with_annual(
      cited.number ? citing_by_number(reader, id, *cited.number) : std::vector<Xapian::docid>(),
      cited);
  if (citing.empty())
    return {};
  sort_newest_first(*reader.columns, citing);
  const auto strongest = strongest_of(reader, by_strength, cited);
  std::vector<IncomingRelation> incoming;
  incoming.reserve(citing.size());
  for (const Xapian::docid document : citing) {
    const auto found = strongest.find(document);
    incoming.push_back({document, found == strongest.end() ? Relation::mentions : found->second});
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

std::vector<Act> acts_on(const Reader& reader, Xapian::docid id,
                         const std::optional<std::string>& number) {
  const Cited cited(reader, id, number);
  std::vector<Act> acts;
  for (const IncomingRelation& incoming : newest_acts(reader, cited))
    add_acts(reader, incoming, cited, acts);
  return acts;
}

std::optional<schema::DocumentStatus> status_of(const std::vector<Act>& acts) {
  const auto strongest = std::min_element(
      acts.begin(), acts.end(),
      [](const Act& left, const Act& right) { return is_stronger(left.status, right.status); });
  return acts.empty() ? std::nullopt : std::optional(strongest->status);
}

}  // namespace vankien::searcher
