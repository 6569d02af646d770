// The searcher against a scan over the documents, by random queries.
#include <algorithm>
#include <map>
#include <set>

#include "analyzers/canonical_text.h"
#include "analyzers/syllable.h"
#include "analyzers/tokenizer.h"
#include "schema/index_directory.h"
#include "searcher/near_words.h"
#include "searcher/query_parser.h"
#include "searcher/query_text.h"
#include "tests/catch.h"
#include "tests/searcher/naive_search.h"
#include "tests/searcher/random_queries.h"

namespace vankien::searcher {
namespace {

using Counts = std::array<std::map<std::string, std::size_t>, 3>;

// Issuers are compared by label: their keys are the body table's business.
Counts counts_of(const SearchResponse& response) {
  Counts counts;
  for (std::size_t i = 0; i < 3; ++i)
    for (const FacetValue& value : response.facets[i].values)
      if (value.count > 0)
        counts[i][value.value == "unknown" || i != 1 ? value.value : value.label] = value.count;
  return counts;
}

std::map<std::string, std::string> issuer_keys(const TinyIndex& index) {
  std::map<std::string, std::string> keys;
  const SearchResponse everything = index.searcher().search({});
  for (const FacetValue& value : everything.facets[1].values)
    keys[value.label] = value.value;
  keys["unknown"] = "unknown";
  return keys;
}

SearchRequest make_request(const std::string& text, const Selections& selections,
                           const std::map<std::string, std::string>& issuers) {
  SearchRequest request;
  request.text = text;
  request.types.assign(selections.values[0].begin(), selections.values[0].end());
  for (const std::string& name : selections.values[1])
    request.issuers.push_back(issuers.at(name));
  request.years.assign(selections.values[2].begin(), selections.values[2].end());
  request.from = analyzers::parse_iso_date(selections.from);
  request.to = analyzers::parse_iso_date(selections.to);
  return request;
}

// All ids that paging reaches, in the order in which they come.
std::vector<std::string> paged_ids(const Searcher& searcher, SearchRequest request,
                                   std::size_t total) {
  std::vector<std::string> reached;
  for (request.offset = 0; request.offset < total + 7; request.offset += request.limit)
    for (const Hit& hit : searcher.search(request).hits)
      reached.push_back(hit.head.id);
  return reached;
}

std::vector<std::string> sorted(std::vector<std::string> ids) {
  std::sort(ids.begin(), ids.end());
  return ids;
}

// The note that says what relaxing left out; empty without such.
std::string note_on_left_out(const SearchResponse& response) {
  for (const std::string& note : response.query.notes)
    if (note.starts_with("Không văn bản nào có đủ mọi từ"))
      return note;
  return {};
}

void check_relaxing(const SearchResponse& response, const NaiveAnswer& expected) {
  CHECK(response.query.relaxed == expected.relaxed);
  CHECK(note_on_left_out(response) ==
        (expected.relaxed
             ? "Không văn bản nào có đủ mọi từ; dưới đây là văn bản có phần lớn các từ, "
               "văn bản khớp nhất thiếu: " +
                   expected.left_out + "."
             : ""));
}

// What was typed, without what it also means.
std::string print_typed(ParsedQuery query) {
  for (Clause& clause : query.clauses)
    clause.also.clear();
  query.optional.clear();
  return print(query);
}

TEST_CASE("a thousand random queries: matches, totals, facets and pages are those of a scan") {
  INFO("seed " << seed);
  Random random;
  const std::vector<Draft> drafts = random_drafts(random, 200);
  const TinyIndex index(drafts);
  const auto issuers = issuer_keys(index);
  const NaiveSearch scan(drafts);
  const Xapian::Database database(schema::IndexDirectory(index.path()).current().string());
  std::map<std::string, int> kinds;
  for (int round = 0; round < 1000; ++round) {
    const RandomQuery question = random_query(random);
    const Selections selections = random_selections(random);
    const ParsedQuery parsed =
        with_near_words(parse_query(clean_query(question.text).text, false), database);
    CAPTURE(round, question.text, print(parsed));
    if (!question.printed.empty())
      CHECK(print_typed(parsed) == question.printed);
    SearchRequest request = make_request(question.text, selections, issuers);
    request.sort = static_cast<Sort>(random.below(3));
    request.limit = 5 + random.below(40);
    const SearchResponse response = index.searcher().search(request);
    const NaiveAnswer expected = scan.find(parsed, selections);
    check_relaxing(response, expected);
    CHECK(response.total == expected.ids.size());
    CHECK(counts_of(response) == expected.counts);
    const auto reached = paged_ids(index.searcher(), request, response.total);
    CHECK(sorted(reached) == expected.ids);
    if (request.sort != Sort::relevance)
      CHECK(reached == scan.by_date(expected.ids, request.sort));
    ++kinds[response.query.relaxed ? "relaxed" : "whole"];
    ++kinds[response.lookup ? "number" : "words"];
    ++kinds[expected.ids.empty() ? "empty" : "found"];
    ++kinds[print(parsed).find('=') == std::string::npos ? "as typed" : "meant"];
  }
  // The generator must reach every kind of query.
  CAPTURE(kinds);
  for (const char* kind :
       {"relaxed", "whole", "number", "words", "empty", "found", "as typed", "meant"})
    CHECK(kinds[kind] > 50);
}

TEST_CASE("odd queries are answered") {
  INFO("seed " << seed);
  Random random;
  const TinyIndex index(random_drafts(random, 30));
  for (int round = 0; round < 1000; ++round) {
    const std::string text = random_bytes(random);
    CAPTURE(text);
    CHECK_NOTHROW(search(index, text));
    CHECK_NOTHROW(index.searcher().number(text));
  }
  for (const std::string& text :
       {std::string(10000, '('), std::string(10000, '"'), std::string(10000, '\0'),
        std::string(10000, 'x'), std::string(5000, '-') + "đảng"})
    CHECK_NOTHROW(search(index, text));
}

std::vector<std::string> keys_of(const std::string& text) {
  const analyzers::CanonicalText canonical(text);
  analyzers::Tokenizer tokenizer(canonical);
  std::vector<std::string> keys;
  for (analyzers::Token token; tokenizer.next(token);)
    keys.push_back(token.key);
  return keys;
}

TEST_CASE("every mark of a random answer is a word of the query") {
  Random random;
  const TinyIndex index(random_drafts(random, 100));
  for (int round = 0; round < 200; ++round) {
    const std::string word = random.pick(vocabulary());
    for (const Hit& hit : search(index, word).hits)
      for (const Passage& passage : hit.passages)
        for (const analyzers::Span& mark : passage.marks) {
          CAPTURE(word, passage.text);
          REQUIRE(mark.end <= passage.text.size());
          for (const std::string& key : keys_of(passage.text.substr(mark.begin, mark.size())))
            CHECK(same_word(ComparedWord(analyzers::accent_key(word)), ComparedWord(key), false));
        }
  }
}

}  // namespace
}  // namespace vankien::searcher
