#include "searcher/searcher.h"

#include <chrono>
#include <map>

#include "schema/stored_document.h"
#include "searcher/binding.h"
#include "searcher/correction.h"
#include "searcher/document_marks.h"
#include "searcher/document_reader.h"
#include "searcher/draft_check.h"
#include "searcher/facet_counter.h"
#include "searcher/hits.h"
#include "searcher/interpreted_query.h"
#include "searcher/matching.h"
#include "searcher/number_answer.h"
#include "searcher/original_file.h"
#include "searcher/ranking.h"
#include "searcher/reader.h"
#include "searcher/relations.h"
#include "searcher/understanding.h"
#include "searcher/wider_search.h"

namespace vankien::searcher {
namespace {

namespace fs = std::filesystem;

void describe_query(const Reader& reader, const SearchRequest& request, const ParsedQuery& asked,
                    SearchResponse& response) {
  response.query.text = request.text;
  response.query.understood = understanding(asked);
  if (request.literal)
    return;
  response.lookup = answer_for_query(reader, asked, request.text);
  if (response.lookup && response.lookup->kind == NumberAnswer::Kind::whole)
    response.query.number = response.lookup->number;
}

SearchResponse search_with(const Reader& reader, const SearchRequest& request,
                           const RankingWeights& weights) {
  const auto begun = std::chrono::steady_clock::now();
  const ParsedQuery asked = interpret(reader, request);
  SearchResponse response;
  describe_query(reader, request, asked, response);
  const Matcher matcher(reader.database, *reader.columns, weights, request.literal);
  const Matches matches = matcher.find(asked);
  if (!request.literal && !response.lookup)
    response.query.corrected = correction(reader, matcher, request.text, asked, matches);
  response.query.relaxed = matches.relaxed;
  response.query.notes = matches.query.notes;
  FacetCounter counter(*reader.columns, request);
  for (const Xapian::docid id : matches.documents)
    counter.add(id);
  response.total = counter.result().size();
  response.facets = counter.facets();
  const Ranking ranking{*reader.columns, matches.plan, counter.result(), weights};
  const HitMaker maker(reader, matches.query, request);
  for (const RankedDocument& document : ranked_page(reader.database, ranking, request))
    response.hits.push_back(maker.make(document));
  if (response.total == 0 && request.wider)
    response.wider = wider_searches(
        {reader, weights, request, response.query.corrected, matches.documents, begun});
  return response;
}

std::optional<Searcher::Document> document_with(const Reader& reader, std::string_view id) {
  const auto found = find_id(reader, id);
  if (!found)
    return std::nullopt;
  const std::string data = stored_data(reader, *found);
  schema::DocumentRecord record = read_record(reader, *found, data);
  record.bindings = bindings(reader, {*found, reader.columns->date_of(*found)}, record.citations);
  const auto acts = acts_on(reader, *found, record.head.number);
  record.status = status_of(acts);
  const std::string_view text = schema::decode_text(data);
  return Searcher::Document{std::move(record), std::string(text), acts_on_parts(acts, text)};
}

std::optional<schema::DocumentStatus> status_with(const Reader& reader, std::string_view id) {
  const auto found = find_id(reader, id);
  return found ? status_of(acts_on(reader, *found, read_head(reader, *found).number))
               : std::nullopt;
}

std::vector<CitingHead> citing_heads(const Reader& reader, std::string_view id) {
  std::vector<CitingHead> heads;
  const auto found = find_id(reader, id);
  if (!found)
    return heads;
  for (const auto& [citing, relation] :
       incoming_relations(reader, *found, read_head(reader, *found).number))
    heads.push_back({read_head(reader, citing), relation});
  return heads;
}

std::vector<CitingGroup> citing_groups_of(const Reader& reader, std::string_view id,
                                          std::size_t newest) {
  const auto found = find_id(reader, id);
  if (!found)
    return {};
  std::map<analyzers::Relation, CitingGroup> groups;
  for (const auto& [citing, relation] :
       incoming_relations(reader, *found, read_head(reader, *found).number)) {
    CitingGroup& group = groups[relation];
    group.relation = relation;
    if (group.count++ < newest)
      group.newest.push_back(read_head(reader, citing));
  }
  std::vector<CitingGroup> found_groups;
  found_groups.reserve(groups.size());
  for (auto& [relation, group] : groups)
    found_groups.push_back(std::move(group));
  return found_groups;
}

Searcher::State state_of(const Reader& reader) {
  return {reader.columns->documents.size(),
          reader.database.get_metadata(std::string(schema::metadata_updated))};
}

}  // namespace

class Searcher::Implementation {
 public:
  Implementation(fs::path index, const RankingWeights& weights)
      : pool_(std::move(index)), weights_(weights) {}
  ReaderPool& pool() { return pool_; }
  [[nodiscard]] const RankingWeights& weights() const { return weights_; }

 private:
  ReaderPool pool_;
  RankingWeights weights_;
};

Searcher::Searcher(fs::path index, const RankingWeights& weights)
    : implementation_(std::make_unique<Implementation>(std::move(index), weights)) {}

Searcher::~Searcher() = default;

SearchResponse Searcher::search(const SearchRequest& request) const {
  const auto begin = std::chrono::steady_clock::now();
  SearchResponse response = implementation_->pool().with_reader([&](const Reader& reader) {
    return search_with(reader, request, implementation_->weights());
  });
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
  response.took_ms = took.count();
  return response;
}

std::optional<Searcher::Document> Searcher::document(std::string_view id) const {
  return implementation_->pool().with_reader(
      [&](const Reader& reader) { return document_with(reader, id); });
}

std::vector<analyzers::Span> Searcher::marks(const Document& document,
                                             const SearchRequest& request) const {
  if (request.text.empty())
    return {};
  return implementation_->pool().with_reader([&](const Reader& reader) {
    return document_marks(reader, interpret(reader, request), request.literal, document.text,
                          document.record.citations);
  });
}

std::optional<schema::DocumentStatus> Searcher::status(std::string_view id) const {
  return implementation_->pool().with_reader(
      [&](const Reader& reader) { return status_with(reader, id); });
}

std::vector<CitingHead> Searcher::cited_by(std::string_view id) const {
  return implementation_->pool().with_reader(
      [&](const Reader& reader) { return citing_heads(reader, id); });
}

std::vector<CitingGroup> Searcher::citing_groups(std::string_view id, std::size_t newest) const {
  return implementation_->pool().with_reader(
      [&](const Reader& reader) { return citing_groups_of(reader, id, newest); });
}

std::optional<RelatedDocuments> Searcher::related(std::string_view id, std::size_t limit) const {
  return implementation_->pool().with_reader(
      [&](const Reader& reader) { return related_documents(reader, id, limit); });
}

std::optional<Chain> Searcher::chain(std::string_view id, const ChainLimits& limits) const {
  return implementation_->pool().with_reader(
      [&](const Reader& reader) { return chain_of(reader, id, limits); });
}

std::optional<NumberAnswer> Searcher::number(std::string_view written) const {
  return implementation_->pool().with_reader(
      [&](const Reader& reader) { return answer_number(reader, written); });
}

std::vector<Suggestion> Searcher::suggest(std::string_view text, std::size_t limit) const {
  return implementation_->pool().with_reader(
      [&](const Reader& reader) { return suggestions(reader, text, limit); });
}

Inventory Searcher::inventory(BodyOrder order) const {
  return implementation_->pool().with_reader(
      [&](const Reader& reader) { return inventory_of(reader, order); });
}

MissingPage Searcher::missing(std::size_t limit, std::size_t offset) const {
  return implementation_->pool().with_reader(
      [&](const Reader& reader) { return missing_page(reader, limit, offset); });
}

std::optional<DraftCheck> Searcher::check_draft(std::string_view bytes) const {
  return implementation_->pool().with_reader(
      [&](const Reader& reader) { return vankien::searcher::check_draft(reader, bytes); });
}

std::optional<Searcher::Original> Searcher::original(std::string_view id) const {
  return implementation_->pool().with_reader(
      [&](const Reader& reader) { return original_file(reader, id); });
}

Searcher::State Searcher::state() const {
  return implementation_->pool().with_reader([](const Reader& reader) { return state_of(reader); });
}

}  // namespace vankien::searcher
