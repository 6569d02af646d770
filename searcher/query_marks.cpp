#include "searcher/query_marks.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "analyzers/canonical_text.h"
#include "analyzers/tokenizer.h"
#include "searcher/date_phrases.h"

namespace vankien::searcher {
namespace {

class PatternMaker {
 public:
  PatternMaker(const Xapian::Database& database, bool literal)
      : database_(database), vocabulary_(database), literal_(literal) {}

  void add_clause(const Clause& clause) {
    const std::size_t before = patterns_.size();
    if (!clause.excluded)
      for (const Item& item : clause.any_of)
        add_item(item);
    const bool one_word = patterns_.size() == before + 1 && patterns_.back().slots.size() == 1;
    if (one_word)
      add_pair(patterns_.back().slots.front());
    else
      previous_.clear();
    add_meanings(clause);
  }

  std::vector<MarkPattern> take() { return std::move(patterns_); }

 private:
  void add_item(const Item& item) {
    if (const auto* phrase = std::get_if<Phrase>(&item))
      add_words(phrase->words);
    else if (const auto* field = std::get_if<FieldWords>(&item))
      add_words(field->words);
    else if (const auto* number = std::get_if<NumberItem>(&item))
      add_number(*number);
    else if (const auto* date = std::get_if<DateItem>(&item))
      add_date(*date);
  }

  // Once for all the clauses that share it.
  void add_meanings(const Clause& clause) {
    for (const Meaning& meaning : clause.also)
      if (meaning.last() && !clause.excluded)
        add_item(meaning.item);
  }

  void add_words(const std::vector<Word>& words) {
    MarkPattern pattern{{}, 0, true};
    for (const Word& word : words) {
      Spellings found = vocabulary_.spellings(word, literal_);
      pattern.weight += rarity(found);
      // Marked like those, where nothing better stands.
      found.loose.insert(found.loose.end(), found.near.begin(), found.near.end());
      pattern.slots.push_back({std::move(found.own), std::move(found.loose)});
    }
    patterns_.push_back(std::move(pattern));
  }

  // The parts of a number as the tokenizer finds them: 05, ct, tw; the sequence also without its
  // zeros.
  void add_number(const NumberItem& item) {
    const std::string written = item.str();
    const analyzers::CanonicalText canonical(written);
    analyzers::Tokenizer tokenizer(canonical);
    MarkPattern pattern{{}, number_weight, true, true};
    for (analyzers::Token token; tokenizer.next(token);) {
      Spellings found = vocabulary_.spellings(make_word(token.key), true);
      found.own.push_back(token.key);
      if (pattern.slots.empty())
        add_without_zeros(token.key, found.own);
      pattern.slots.push_back({std::move(found.own), std::move(found.loose)});
    }
    patterns_.push_back(std::move(pattern));
    // "Chỉ thị 05": the code "CT" stands nowhere, the words as typed do.
    if (item.partial && !item.words.empty())
      add_typed(item);
  }

  // "Chỉ thị 5" is "Chỉ thị 05" too.
  void add_typed(const NumberItem& item) {
    add_words(item.words);
    MarkPattern& pattern = patterns_.back();
    pattern.number = true;
    for (std::size_t slot = 0; slot < item.words.size(); ++slot)
      if (const std::string& key = item.words[slot].key; item.partial->sequence.ends_with(key)) {
        pattern.slots[slot].own.push_back(item.partial->sequence);
        add_without_zeros(item.partial->sequence, pattern.slots[slot].own);
      }
  }

  static void add_without_zeros(const std::string& sequence, std::vector<std::string>& forms) {
    const std::size_t first = sequence.find_first_not_of('0');
    if (first != 0 && first != std::string::npos)
      forms.push_back(sequence.substr(first));
  }

  void add_date(const DateItem& item) {
    if (!item.mentioned)
      return;
    for (const DatePhrase& phrase : date_phrases(item.from)) {
      MarkPattern pattern{{}, date_weight, true};
      for (const std::vector<std::string>& forms : phrase)
        pattern.slots.push_back({forms, {}});
      patterns_.push_back(std::move(pattern));
    }
  }

  void add_pair(const MarkSlot& slot) {
    if (!previous_.empty())
      patterns_.push_back({{previous_.front(), slot}, pair_weight, false});
    previous_ = {slot};
  }

  // From 0.2 for a word of every document to about 8 for one in thousands.
  double rarity(const Spellings& spellings) const {
    Xapian::doccount documents = 0;
    for (const auto* terms : {&spellings.own, &spellings.loose})
      for (const std::string& term : *terms)
        documents = std::max(documents, database_.get_termfreq(term));
    return 0.2 + std::log((1.0 + database_.get_doccount()) / (1.0 + documents));
  }

  static constexpr double number_weight = 8;
  static constexpr double date_weight = 4;
  static constexpr double pair_weight = 0.5;

  const Xapian::Database& database_;
  Vocabulary vocabulary_;
  bool literal_;
  std::vector<MarkPattern> patterns_;
  std::vector<MarkSlot> previous_;  // of the clause before, when it was one word
};

}  // namespace

std::vector<MarkPattern> query_marks(const ParsedQuery& query, const Xapian::Database& database,
                                     bool literal) {
  PatternMaker maker(database, literal);
  for (const Clause& clause : query.clauses)
    maker.add_clause(clause);
  return maker.take();
}

}  // namespace vankien::searcher
