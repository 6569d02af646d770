#include "searcher/related.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <map>

#include "analyzers/relation.h"
#include "searcher/citing.h"
#include "searcher/document_reader.h"
#include "searcher/relations.h"
#include "searcher/shared_citations.h"
#include "searcher/similar_text.h"

namespace vankien::searcher {
namespace {

using analyzers::Relation;

struct ReasonTraits {
  std::string_view name;
  double weight;  // for the last two: times a share of 0 to 1
};
constexpr std::array<ReasonTraits, reason_count> traits{{
    {"replaces", 10},
    {"replaced-by", 10},
    {"amends", 8},
    {"amended-by", 8},
    {"implements", 6},
    {"implemented-by", 6},
    {"cites", 4},
    {"cited-by", 4},
    {"same-number", 1},
    {"shares-citations", 1},
    {"similar-text", 1},
}};
constexpr const ReasonTraits& traits_of(Reason reason) {
  return traits[static_cast<std::size_t>(reason)];
}
static_assert(traits_of(Reason::same_number).weight + traits_of(Reason::shares_citations).weight +
                      traits_of(Reason::similar_text).weight <
                  traits_of(Reason::cites).weight,
              "likeness never outranks a citation");

struct TypedReason {
  Relation relation;
  Reason outgoing;
  Reason incoming;
};
constexpr std::array<TypedReason, 6> typed{{
    {Relation::replaces, Reason::replaces, Reason::replaced_by},
    {Relation::repeals, Reason::replaces, Reason::replaced_by},
    {Relation::amends, Reason::amends, Reason::amended_by},
    {Relation::implements, Reason::implements, Reason::implemented_by},
    {Relation::continues, Reason::implements, Reason::implemented_by},
    {Relation::guides, Reason::implements, Reason::implemented_by},
}};

const TypedReason* typed_reason(Relation relation) {
  const auto* const found = std::find_if(typed.begin(), typed.end(), [&](const TypedReason& entry) {
    return entry.relation == relation;
  });
  return found == typed.end() ? nullptr : found;
}

struct Candidate {
  double score = 0;
  std::bitset<reason_count> reasons;
};

class Candidates {
 public:
  // Each reason counts once.
  void add(Xapian::docid id, Reason reason, double share = 1) {
    Candidate& candidate = by_id_[id];
    const auto place = static_cast<std::size_t>(reason);
    if (!candidate.reasons[place])
      candidate.score += traits_of(reason).weight * share;
    candidate.reasons.set(place);
  }

  void add_outgoing(const OutgoingRelations& outgoing) {
    for (const auto& [id, relations] : outgoing) {
      add(id, Reason::cites);
      for (const Relation relation : relations)
        if (const TypedReason* reason = typed_reason(relation))
          add(id, reason->outgoing);
    }
  }

  void add_incoming(const std::vector<IncomingRelation>& incoming) {
    for (const auto& [id, relation] : incoming) {
      add(id, Reason::cited_by);
      if (const TypedReason* reason = typed_reason(relation))
        add(id, reason->incoming);
    }
  }

  [[nodiscard]] const std::map<Xapian::docid, Candidate>& all() const { return by_id_; }

 private:
  std::map<Xapian::docid, Candidate> by_id_;
};

void add_bearers(const Reader& reader, Xapian::docid self, const std::optional<std::string>& number,
                 Candidates& candidates) {
  const auto parsed = number ? analyzers::DocumentNumber::parse(*number) : std::nullopt;
  if (!parsed)
    return;
  for (const Xapian::docid id : bearers_of(reader, *parsed))
    if (id != self)
      candidates.add(id, Reason::same_number);
}

std::vector<std::pair<Xapian::docid, Candidate>> best(const Columns& columns,
                                                      const Candidates& candidates,
                                                      std::size_t limit) {
  std::vector<std::pair<Xapian::docid, Candidate>> order(candidates.all().begin(),
                                                         candidates.all().end());
  const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(limit, order.size()));
  std::partial_sort(order.begin(), end, order.end(), [&](const auto& left, const auto& right) {
    if (left.second.score != right.second.score)
      return left.second.score > right.second.score;
    return columns.place_of(left.first) < columns.place_of(right.first);
  });
  order.erase(end, order.end());
  return order;
}

RelatedDocument related_document(const Reader& reader, Xapian::docid id,
                                 const Candidate& candidate) {
  RelatedDocument document{read_head(reader, id), candidate.score, {}};
  for (std::size_t reason = 0; reason < reason_count; ++reason)
    if (candidate.reasons[reason])
      document.reasons.push_back(static_cast<Reason>(reason));
  return document;
}

}  // namespace

std::string_view name(Reason reason) {
  return traits_of(reason).name;
}

std::optional<RelatedDocuments> related_documents(const Reader& reader, std::string_view id,
                                                  std::size_t limit) {
  const auto self = find_id(reader, id);
  if (!self)
    return std::nullopt;
  const auto record = read_record(reader, *self, stored_data(reader, *self));
  const auto& number = record.head.number;
  Candidates candidates;
  candidates.add_outgoing(outgoing_relations(reader, *self, record.citations));
  candidates.add_incoming(incoming_relations(reader, *self, number));
  add_bearers(reader, *self, number, candidates);
  const SharedCitations shared = shared_citations(reader, *self, record.citations);
  for (const auto& [document, share] : shared.documents)
    candidates.add(document, Reason::shares_citations, share);
  for (const auto& [document, similarity] : similar_documents(reader, *self, record.head.title))
    candidates.add(document, Reason::similar_text, similarity);

  RelatedDocuments related;
  related.total = candidates.all().size();
  if (shared.left_out != 0)
    related.notes.push_back(fmt::format(
        "{} văn bản được dẫn chiếu ở quá nhiều nơi nên không xét khi tìm dẫn chiếu chung.",
        shared.left_out));
  for (const auto& [document, candidate] : best(*reader.columns, candidates, limit))
    related.documents.push_back(related_document(reader, document, candidate));
  return related;
}

}  // namespace vankien::searcher
