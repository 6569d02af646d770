// The searcher against a scan over the documents that does the same by brute force.
#include <map>
#include <random>
#include <set>

#include "analyzers/canonical_text.h"
#include "analyzers/syllable.h"
#include "analyzers/tokenizer.h"
#include "schema/error.h"
#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

constexpr unsigned seed = 20261122;

class Random {
 public:
  std::size_t below(std::size_t bound) { return engine_() % bound; }
  bool chance(std::size_t percent) { return below(100) < percent; }
  template <class T>
  const T& pick(const std::vector<T>& from) {
    return from[below(from.size())];
  }

 private:
  std::mt19937 engine_{seed};
};

const std::vector<std::string> vocabulary{
    "đảng", "đang", "dâng", "đáng", "bộ",  "bố",  "bỏ",  "chi",  "chỉ", "thị", "thi",  "ủy",
    "hòa",  "hoà",  "bình", "binh", "kỳ",  "kì",  "họp", "hợp",  "tw",  "05",  "2023", "giám",
    "sát",  "quy",  "chế",  "che",  "dân", "dần", "chủ", "chú",  "ở",   "cơ",  "sở",   "số",
    "tỉnh", "tính", "viên", "viện", "và",  "của", "cửa", "công", "tác", "tạc", "khóa", "xii"};
const std::vector<std::string> types{"", "NQ", "KH", "CT", "QĐ"};
const std::vector<std::string> issuers{"", "Tỉnh ủy", "Đảng ủy Khối", "Huyện ủy Càng Long"};
const std::vector<std::string> days{"",           "2018-02-22", "2019-12-19",
                                    "2019-06-01", "2023-04-24", "2023-01-04"};

std::vector<Draft> random_drafts(Random& random, std::size_t count) {
  std::vector<Draft> drafts;
  for (std::size_t i = 0; i < count; ++i) {
    Draft draft{.id = "d" + std::to_string(i), .text = ""};
    for (std::size_t words = 3 + random.below(25); words > 0; --words)
      draft.text += random.pick(vocabulary) + (random.chance(10) ? ".\n" : " ");
    draft.type = random.pick(types);
    draft.issuer = random.pick(issuers);
    draft.date = random.pick(days);
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

std::vector<std::string> keys_of(const std::string& text) {
  const analyzers::CanonicalText canonical(text);
  analyzers::Tokenizer tokenizer(canonical);
  std::vector<std::string> keys;
  for (analyzers::Token token; tokenizer.next(token);)
    keys.push_back(token.key);
  return keys;
}

// The definition of a match, word by word: kỳ and kì are one word, and marks are free unless
// `strict`.
bool same_word(std::string typed, std::string key, bool strict) {
  const auto merge = [](std::string& word) {
    word = analyzers::accent_key(word);
    if (word == "kỳ" || word == "ky")
      word = word == "ky" ? "ki" : "kì";
  };
  merge(typed);
  merge(key);
  const std::string folded = analyzers::fold(typed);
  if (strict && folded != typed)
    return typed == key;
  return folded == analyzers::fold(key);
}

bool holds_phrase(const std::vector<std::string>& keys, const std::vector<std::string>& phrase,
                  bool strict) {
  for (std::size_t at = 0; at + phrase.size() <= keys.size(); ++at) {
    std::size_t i = 0;
    while (i < phrase.size() && same_word(phrase[i], keys[at + i], strict))
      ++i;
    if (i == phrase.size())
      return true;
  }
  return false;
}

// A random query: its text, and what must and must not hold; each clause is a list of alternatives.
struct Question {
  std::string text;
  std::vector<std::vector<std::vector<std::string>>> wanted;
  std::vector<std::vector<std::string>> unwanted;
};

std::vector<std::string> random_phrase(Random& random, bool quoted) {
  std::vector<std::string> words;
  for (std::size_t left = quoted ? 1 + random.below(3) : 1; left > 0; --left) {
    std::string word = random.pick(vocabulary);
    if (random.chance(40))
      word = analyzers::fold(word);
    words.push_back(std::move(word));
  }
  return words;
}

std::string typed(const std::vector<std::string>& words, bool quoted) {
  std::string text;
  for (const std::string& word : words)
    text += (text.empty() ? "" : " ") + word;
  return quoted ? '"' + text + '"' : text;
}

Question random_question(Random& random) {
  Question question;
  for (std::size_t clauses = random.below(4); clauses > 0; --clauses) {
    std::vector<std::vector<std::string>> any;
    for (std::size_t items = random.chance(20) ? 2 : 1; items > 0; --items) {
      const bool quoted = random.chance(30);
      any.push_back(random_phrase(random, quoted));
      question.text += (any.size() > 1 ? "OR " : "") + typed(any.back(), quoted) + " ";
    }
    question.wanted.push_back(std::move(any));
  }
  if (random.chance(25)) {
    const bool quoted = random.chance(30);
    question.unwanted.push_back(random_phrase(random, quoted));
    question.text += "-" + typed(question.unwanted.back(), quoted);
  }
  return question;
}

bool answers(const std::vector<std::string>& keys, const Question& question) {
  for (const auto& any : question.wanted) {
    bool one = false;
    for (const auto& phrase : any)
      one = one || holds_phrase(keys, phrase, false);
    if (!one)
      return false;
  }
  for (const auto& phrase : question.unwanted)
    if (holds_phrase(keys, phrase, true))
      return false;
  return true;
}

// Bare numbers at the start of a query ask for documents of that number; here all are words.
bool only_words(const SearchResponse& response) {
  return response.query.understood.find("số hiệu") == std::string::npos;
}

std::array<std::string, 3> facet_values(const Draft& draft) {
  const auto known = [](std::string text) { return text.empty() ? "unknown" : text; };
  return {known(draft.type), known(draft.issuer), known(draft.date.substr(0, 4))};
}

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

struct Selections {
  std::array<std::set<std::string>, 3> values;  // issuers by name
  std::string from;
  std::string to;
};

Selections random_selections(Random& random) {
  Selections selections;
  const std::array<std::vector<std::string>, 3> choices{
      {{"NQ", "KH", "CT", "QĐ", "unknown", "BC"},
       {"Tỉnh ủy", "Đảng ủy Khối", "Huyện ủy Càng Long", "unknown"},
       {"2018", "2019", "2023", "unknown", "1999"}}};
  for (std::size_t i = 0; i < 3; ++i)
    for (std::size_t left = random.chance(50) ? random.below(3) : 0; left > 0; --left)
      selections.values[i].insert(random.pick(choices[i]));
  if (random.chance(15))
    selections.from = "2019-01-01";
  if (random.chance(15))
    selections.to = "2023-01-04";
  return selections;
}

bool in_period(const Draft& draft, const Selections& selections) {
  if (selections.from.empty() && selections.to.empty())
    return true;
  return !draft.date.empty() && draft.date >= selections.from &&
         (selections.to.empty() || draft.date <= selections.to);
}

// What the whole answer must be.
struct Expected {
  std::set<std::string> ids;
  Counts counts;
};

using Tokens = std::map<std::string, std::vector<std::string>>;  // by id

Tokens tokens_of(const std::vector<Draft>& drafts) {
  Tokens tokens;
  for (const Draft& draft : drafts)
    tokens[draft.id] = keys_of(draft.text);
  return tokens;
}

Expected scan(const std::vector<Draft>& drafts, const Tokens& tokens, const Question& question,
              const Selections& selections) {
  Expected expected;
  for (const Draft& draft : drafts) {
    if (!in_period(draft, selections) || !answers(tokens.at(draft.id), question))
      continue;
    const auto values = facet_values(draft);
    std::array<bool, 3> fits{};
    for (std::size_t i = 0; i < 3; ++i)
      fits[i] = selections.values[i].empty() || selections.values[i].count(values[i]) > 0;
    for (std::size_t i = 0; i < 3; ++i)
      if (fits[(i + 1) % 3] && fits[(i + 2) % 3])
        ++expected.counts[i][values[i]];
    if (fits[0] && fits[1] && fits[2])
      expected.ids.insert(draft.id);
  }
  return expected;
}

std::map<std::string, std::string> issuer_keys(const TinyIndex& index) {
  std::map<std::string, std::string> keys{{"unknown", "unknown"}};
  const SearchResponse everything = index.searcher().search({});
  for (const FacetValue& value : everything.facets[1].values)
    keys[value.label] = value.value;
  keys["unknown"] = "unknown";
  return keys;
}

// All ids that paging reaches, page by page; fails on a document that comes twice.
std::set<std::string> paged_ids(const Searcher& searcher, SearchRequest request,
                                std::size_t total) {
  std::set<std::string> reached;
  for (request.offset = 0; request.offset < total + 7; request.offset += request.limit)
    for (const Hit& hit : searcher.search(request).hits)
      CHECK(reached.insert(hit.head.id).second);
  return reached;
}

TEST_CASE("a thousand random queries: matches, totals, facets and pages are those of a scan") {
  INFO("seed " << seed);
  Random random;
  const std::vector<Draft> drafts = random_drafts(random, 200);
  const TinyIndex index(drafts);
  const auto keys = issuer_keys(index);
  const Tokens tokens = tokens_of(drafts);
  std::size_t compared = 0;
  for (int round = 0; round < 1000; ++round) {
    const Question question = random_question(random);
    const Selections selections = random_selections(random);
    SearchRequest request;
    request.text = question.text;
    request.types.assign(selections.values[0].begin(), selections.values[0].end());
    for (const std::string& name : selections.values[1])
      request.issuers.push_back(keys.at(name));
    request.years.assign(selections.values[2].begin(), selections.values[2].end());
    request.from = analyzers::parse_iso_date(selections.from);
    request.to = analyzers::parse_iso_date(selections.to);
    request.sort = static_cast<Sort>(random.below(3));
    request.limit = 1 + random.below(40);
    CAPTURE(round, question.text);
    const SearchResponse response = index.searcher().search(request);
    if (response.query.relaxed || !only_words(response))
      continue;
    ++compared;
    const Expected expected = scan(drafts, tokens, question, selections);
    CHECK(response.total == expected.ids.size());
    CHECK(counts_of(response) == expected.counts);
    if (round % 5 == 0)
      CHECK(paged_ids(index.searcher(), request, response.total) == expected.ids);
  }
  CHECK(compared > 700);
}

TEST_CASE("relaxed answers are exact for the words they keep") {
  Random random;
  const std::vector<Draft> drafts = random_drafts(random, 60);
  const TinyIndex index(drafts);
  for (int round = 0; round < 100; ++round) {
    std::string text = "khongco" + std::to_string(round);
    for (int i = 0; i < 6; ++i)
      text += " " + random.pick(vocabulary);
    const SearchResponse response = search(index, text);
    CAPTURE(text);
    CHECK(response.total == response.hits.size());
    CHECK(response.query.relaxed == (response.total > 0));
    CHECK(response.query.notes.size() >= (response.query.relaxed ? 1 : 0));
  }
}

std::string random_bytes(Random& random) {
  static const std::string nul(1, '\0');
  static const std::vector<std::string> pieces{
      "\"",        "-",    "OR",       ":",         "số:",  "loại:",      "năm:",
      "..",        "(",    ")",        nul,         "\xff", "05",         "/TW",
      "ngày",      "đảng", "-CT",      "“",         "”",    " ",          " ",
      "24/4/2023", "*",    "~",        "do",        "ký",   "trích yếu:", "unknown",
      "văn bản",   "tìm",  "\xcc\x81", "e\xcc\x81", "|",    "O5-CT/TW"};
  std::string text;
  for (std::size_t left = random.below(30); left > 0; --left)
    text += random.chance(10) ? std::string(1, static_cast<char>(random.below(256)))
                              : random.pick(pieces);
  return text;
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

TEST_CASE("every mark of a random answer is a word of the query") {
  Random random;
  const TinyIndex index(random_drafts(random, 100));
  for (int round = 0; round < 200; ++round) {
    const std::string word = random.pick(vocabulary);
    for (const Hit& hit : search(index, word).hits)
      for (const Passage& passage : hit.passages)
        for (const analyzers::Span& mark : passage.marks) {
          CAPTURE(word, passage.text);
          REQUIRE(mark.end <= passage.text.size());
          for (const std::string& key : keys_of(passage.text.substr(mark.begin, mark.size())))
            CHECK(same_word(word, key, false));
        }
  }
}

}  // namespace
}  // namespace vankien::searcher
