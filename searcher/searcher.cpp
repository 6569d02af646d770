#include "searcher/searcher.h"

#include <chrono>
#include <system_error>

#include "schema/error.h"
#include "schema/stored_document.h"
#include "searcher/citing.h"
#include "searcher/document_order.h"
#include "searcher/document_reader.h"
#include "searcher/facet_counter.h"
#include "searcher/hits.h"
#include "searcher/matching.h"
#include "searcher/number_lookup.h"
#include "searcher/query_parser.h"
#include "searcher/query_text.h"
#include "searcher/ranking.h"
#include "searcher/reader.h"
#include "searcher/understanding.h"

namespace vankien::searcher {
namespace {

namespace fs = std::filesystem;

ParsedQuery understand(const SearchRequest& request) {
  QueryText cleaned = clean_query(request.text);
  ParsedQuery query = parse_query(cleaned.text, request.literal);
  query.notes.insert(query.notes.begin(), cleaned.notes.begin(), cleaned.notes.end());
  const bool nothing =
      query.clauses.empty() && cleaned.text.find_first_not_of(' ') != std::string::npos;
  if (nothing)
    query.notes.emplace_back("Câu tìm không có từ nào; đang liệt kê mọi văn bản.");
  return query;
}

// The only number that the query asks for; nullptr for none or several.
const NumberItem* only_number(const ParsedQuery& query) {
  const NumberItem* only = nullptr;
  for (const Clause& clause : query.clauses)
    for (const Item& item : clause.any_of)
      if (const auto* number = std::get_if<NumberItem>(&item); number && !clause.excluded) {
        if (only != nullptr)
          return nullptr;
        only = number;
      }
  return only;
}

std::optional<analyzers::DocumentNumber> named_number(const Reader& reader,
                                                      const ParsedQuery& query) {
  const NumberItem* item = only_number(query);
  if (item == nullptr)
    return std::nullopt;
  return item->number ? item->number : complete(reader, *item->partial);
}

std::vector<std::string> suggestions(const Reader& reader, std::string_view written) {
  std::vector<std::string> texts;
  for (const analyzers::DocumentNumber& number : misread_numbers(reader, written))
    texts.push_back(number.str());
  return texts;
}

// The answer for text that is no number as it stands but looks like one; nullopt when it looks like
// none of the collection.
std::optional<NumberAnswer> misread_answer(const Reader& reader, std::string_view written) {
  NumberAnswer answer;
  answer.number = written;
  answer.suggestions = suggestions(reader, written);
  return answer.suggestions.empty() ? std::nullopt : std::optional(std::move(answer));
}

std::optional<NumberAnswer> answer_number(const Reader& reader, std::string_view written) {
  const std::string text = clean_query(written).text;
  if (const auto number = analyzers::DocumentNumber::parse(text))
    return look_up(reader, *number);
  const auto matches = analyzers::find_query_numbers(text);
  if (matches.size() == 1 && matches.front().number)
    return look_up(reader, *matches.front().number);
  if (matches.size() == 1) {
    const auto number = complete(reader, *matches.front().partial);
    if (number)
      return look_up(reader, *number);
    NumberAnswer unknown;
    unknown.number = matches.front().partial->str();
    return unknown;
  }
  return misread_answer(reader, text);
}

void describe_query(const Reader& reader, const SearchRequest& request, const ParsedQuery& asked,
                    SearchResponse& response) {
  response.query.text = request.text;
  response.query.understood = understanding(asked);
  if (request.literal)
    return;
  if (const auto number = named_number(reader, asked)) {
    response.lookup = look_up(reader, *number);
    response.query.number = response.lookup->number;
  } else if (only_number(asked) == nullptr) {
    response.lookup = misread_answer(reader, clean_query(request.text).text);
  }
}

SearchResponse search_with(const Reader& reader, const SearchRequest& request) {
  const ParsedQuery asked = understand(request);
  SearchResponse response;
  describe_query(reader, request, asked, response);
  const Matches matches = Matcher(reader.database, *reader.columns, request.literal).find(asked);
  response.query.relaxed = matches.relaxed;
  response.query.notes = matches.query.notes;
  FacetCounter counter(*reader.columns, request);
  for (const Xapian::docid id : matches.documents)
    counter.add(id);
  response.total = counter.result().size();
  response.facets = counter.facets();
  const Ranking ranking{*reader.columns, matches.plan, counter.result()};
  const HitMaker maker(reader, matches.query, request.literal);
  for (const RankedDocument& document : ranked_page(reader.database, ranking, request))
    response.hits.push_back(maker.make(document));
  return response;
}

std::optional<Searcher::Document> document_with(const Reader& reader, std::string_view id) {
  const auto found = find_id(reader, id);
  if (!found)
    return std::nullopt;
  const std::string data = stored_data(reader, *found);
  return Searcher::Document{read_record(reader, *found, data),
                            std::string(schema::decode_text(data))};
}

std::vector<schema::RecordHead> citing_heads(const Reader& reader, std::string_view id) {
  std::vector<schema::RecordHead> heads;
  const auto found = find_id(reader, id);
  if (!found)
    return heads;
  auto documents = citing_document(reader, *found, read_head(reader, *found).number);
  sort_newest_first(*reader.columns, documents);
  for (const Xapian::docid citing : documents)
    heads.push_back(read_head(reader, citing));
  return heads;
}

// `path` below `root` when it is there and leads nowhere else, by ".." or by links.
std::optional<fs::path> inside(const fs::path& root, const fs::path& path) {
  std::error_code error;
  const fs::path whole_root = fs::canonical(root, error);
  if (error)
    return std::nullopt;
  const fs::path file = fs::canonical(whole_root / path.relative_path(), error);
  if (error || !fs::is_regular_file(file, error))
    return std::nullopt;
  const auto [end, ignored] =
      std::mismatch(whole_root.begin(), whole_root.end(), file.begin(), file.end());
  return end == whole_root.end() ? std::optional(file) : std::nullopt;
}

std::optional<Searcher::Original> original_with(const Reader& reader, std::string_view id) {
  const auto found = find_id(reader, id);
  if (!found)
    return std::nullopt;
  for (const schema::FileReference& reference : read_head(reader, *found).files) {
    const std::string root =
        reader.database.get_metadata(std::string(schema::metadata_root_prefix) + reference.root);
    if (root.empty())
      continue;
    if (auto file = inside(root, reference.path))
      return Searcher::Original{*file, reference.media_type,
                                fs::path(reference.path).filename().string()};
  }
  return std::nullopt;
}

Searcher::State state_of(const Reader& reader) {
  return {reader.columns->documents.size(),
          reader.database.get_metadata(std::string(schema::metadata_updated))};
}

}  // namespace

class Searcher::Implementation {
 public:
  explicit Implementation(fs::path index) : pool_(std::move(index)) {}
  ReaderPool& pool() { return pool_; }

 private:
  ReaderPool pool_;
};

Searcher::Searcher(fs::path index)
    : implementation_(std::make_unique<Implementation>(std::move(index))) {}

Searcher::~Searcher() = default;

SearchResponse Searcher::search(const SearchRequest& request) const {
  const auto begin = std::chrono::steady_clock::now();
  SearchResponse response = implementation_->pool().with_reader(
      [&](const Reader& reader) { return search_with(reader, request); });
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
  response.took_ms = took.count();
  return response;
}

std::optional<Searcher::Document> Searcher::document(std::string_view id) const {
  return implementation_->pool().with_reader(
      [&](const Reader& reader) { return document_with(reader, id); });
}

std::vector<schema::RecordHead> Searcher::cited_by(std::string_view id) const {
  return implementation_->pool().with_reader(
      [&](const Reader& reader) { return citing_heads(reader, id); });
}

std::optional<NumberAnswer> Searcher::number(std::string_view written) const {
  return implementation_->pool().with_reader(
      [&](const Reader& reader) { return answer_number(reader, written); });
}

std::optional<Searcher::Original> Searcher::original(std::string_view id) const {
  return implementation_->pool().with_reader(
      [&](const Reader& reader) { return original_with(reader, id); });
}

Searcher::State Searcher::state() const {
  return implementation_->pool().with_reader([](const Reader& reader) { return state_of(reader); });
}

}  // namespace vankien::searcher
