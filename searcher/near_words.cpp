#include "searcher/near_words.h"

#include <algorithm>
#include <string_view>

#include "analyzers/syllable.h"
#include "searcher/mistyped_words.h"
#include "searcher/ocr_confusions.h"

namespace vankien::searcher {
namespace {

// What a word stands for was meant by it.
bool is_abbreviation(const Clause& clause) {
  return std::any_of(clause.also.begin(), clause.also.end(),
                     [](const Meaning& meaning) { return meaning.words == 1; });
}

Word* plain_word(Clause& clause) {
  if (clause.excluded || clause.any_of.size() != 1 || is_abbreviation(clause))
    return nullptr;
  auto* phrase = std::get_if<Phrase>(&clause.any_of.front());
  return phrase != nullptr && !phrase->quoted ? phrase->words.data() : nullptr;
}

// Plain words that follow each other.
std::vector<std::vector<Word*>> plain_runs(ParsedQuery& query) {
  std::vector<std::vector<Word*>> runs(1);
  for (Clause& clause : query.clauses) {
    if (Word* word = plain_word(clause))
      runs.back().push_back(word);
    else if (!runs.back().empty())
      runs.emplace_back();
  }
  return runs;
}

bool any_syllable(const std::vector<std::string>& keys) {
  return std::any_of(keys.begin(), keys.end(),
                     [](const std::string& key) { return analyzers::is_syllable(key); });
}

bool is_roman(std::string_view word) {
  return word.find_first_not_of("ivxlcdm") == std::string_view::npos;
}

class NearWords {
 public:
  explicit NearWords(const Xapian::Database& database)
      : database_(database), vocabulary_(database), mistyped_(database) {}

  void fill(const std::vector<Word*>& words, ParsedQuery& query) const {
    Run run;
    for (const Word* word : words) {
      Spellings found = vocabulary_.spellings(*word);
      std::vector<std::string> forms = folded_forms(found);
      run.push_back({word->key, analyzers::fold(word->key), std::move(found), std::move(forms)});
    }
    for (std::size_t place = 0; place < run.size(); ++place)
      add_misreadings(run, place, *words[place]);
    for (const Mistyped& mistyped : mistyped_.find(run, query.question))
      // With "chương" for "hương" before it, "trình" is odd no more.
      if (mistyped_.sides(run, mistyped.place) == mistyped.sides)
        add_meant(mistyped, run[mistyped.place], *words[mistyped.place], query.notes);
  }

 private:
  // Short ones may be abbreviations, unless they stand where the word would.
  void add_misreadings(const Run& run, std::size_t place, Word& word) const {
    constexpr std::size_t short_word = 3;
    if (!any_syllable(run[place].found.own) && !any_syllable(run[place].found.loose))
      return;
    for (const std::string& read : misreadings(run[place].folded)) {
      const bool stray =
          read.size() <= short_word && support(database_, read, neighbours(run, place)).sides == 0;
      if (stray || is_roman(read))
        continue;
      for (const std::string& key : vocabulary_.spellings(make_word(read), true).own)
        if (!analyzers::is_syllable(key))
          word.near.push_back(key);
    }
  }

  void add_meant(const Mistyped& mistyped, RunWord& typed, Word& word,
                 std::vector<std::string>& notes) const {
    std::string shown;
    for (const Meant& meant : mistyped.meant) {
      const std::vector<std::string> keys = mistyped_.syllables(meant.folded);
      word.near.insert(word.near.end(), keys.begin(), keys.end());
      typed.forms.push_back(meant.folded);
      shown += (shown.empty() ? "“" : " hoặc “") + most_frequent(keys) + "”";
    }
    notes.push_back("Cũng tìm " + shown + " thay cho “" + typed.key + "”.");
  }

  [[nodiscard]] std::string most_frequent(const std::vector<std::string>& keys) const {
    return *std::max_element(keys.begin(), keys.end(),
                             [&](const std::string& a, const std::string& b) {
                               return database_.get_termfreq(a) < database_.get_termfreq(b);
                             });
  }

  const Xapian::Database& database_;
  Vocabulary vocabulary_;
  MistypedWords mistyped_;
};

}  // namespace

ParsedQuery with_near_words(ParsedQuery query, const Xapian::Database& database) {
  const NearWords near(database);
  for (const std::vector<Word*>& words : plain_runs(query))
    near.fill(words, query);
  return query;
}

}  // namespace vankien::searcher
