#include "searcher/similar_text.h"

#include <algorithm>
#include <set>

#include "analyzers/canonical_text.h"
#include "analyzers/tokenizer.h"
#include "schema/terms.h"
#include "searcher/document_order.h"

namespace vankien::searcher {
namespace {

constexpr Xapian::termcount most_words = 25;  // of the text
constexpr std::size_t most_title_words = 12;  // the rarest

// Less alike is chance: any two documents of one office share its formulas.
constexpr double least_similarity = 0.25;

// Words of the body that another document holds too; no numbers, no terms of fields.
class WordsAlone : public Xapian::ExpandDecider {
 public:
  explicit WordsAlone(const Xapian::Database& database) : database_(database) {}
  bool operator()(const std::string& term) const override {
    const char first = term.front();
    const bool word = !(first >= 'A' && first <= 'Z') && !(first >= '0' && first <= '9');
    return word && database_.get_termfreq(term) > 1;
  }

 private:
  const Xapian::Database& database_;
};

std::vector<std::string> telling_words(const Xapian::Database& database, Xapian::docid id) {
  const WordsAlone words(database);
  Xapian::Enquire enquire(database);
  // By how often the document says a word that others do not: the usual scheme prefers what it says
  // but once.
  enquire.set_expansion_scheme("bo1");
  Xapian::RSet self;
  self.add_document(id);
  const Xapian::ESet expansion = enquire.get_eset(most_words, self, &words);
  return {expansion.begin(), expansion.end()};
}

std::vector<std::string> title_terms(const Xapian::Database& database, const std::string& title) {
  const analyzers::CanonicalText canonical(title);
  analyzers::Tokenizer tokenizer(canonical);
  std::set<std::pair<Xapian::doccount, std::string>> rarest;
  for (analyzers::Token token; tokenizer.next(token);) {
    const std::string term = schema::field_term(schema::FieldId::title, token.key);
    if (const Xapian::doccount frequency = database.get_termfreq(term); frequency > 1)
      rarest.insert({frequency, term});
  }
  std::vector<std::string> terms;
  for (const auto& [frequency, term] : rarest)
    if (terms.size() < most_title_words)
      terms.push_back(term);
  return terms;
}

}  // namespace

std::vector<SimilarDocument> similar_documents(const Reader& reader, Xapian::docid id,
                                               const std::optional<std::string>& title) {
  std::vector<std::string> terms = telling_words(reader.database, id);
  if (title) {
    const auto more = title_terms(reader.database, *title);
    terms.insert(terms.end(), more.begin(), more.end());
  }
  Xapian::Enquire enquire(reader.database);
  enquire.set_query(Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end()));
  IdOrder order(*reader.columns);
  enquire.set_sort_by_relevance_then_key(&order, false);
  const Xapian::MSet found = enquire.get_mset(0, most_similar + 1);
  double own = found.get_max_attained();
  for (auto document = found.begin(); document != found.end(); ++document)
    if (*document == id)
      own = document.get_weight();
  std::vector<SimilarDocument> similar;
  for (auto document = found.begin(); document != found.end(); ++document) {
    const double similarity = own > 0 ? std::min(1.0, document.get_weight() / own) : 0;
    if (*document != id && similarity >= least_similarity && similar.size() < most_similar)
      similar.push_back({*document, similarity});
  }
  return similar;
}

}  // namespace vankien::searcher
