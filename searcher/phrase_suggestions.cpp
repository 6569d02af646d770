#include "searcher/phrase_suggestions.h"

#include <algorithm>
#include <optional>

#include "analyzers/syllable.h"
#include "searcher/held_phrase.h"
#include "searcher/neighbours.h"
#include "searcher/phrase_words.h"

namespace vankien::searcher {
namespace {

constexpr std::size_t most_first_words = 4;
constexpr std::size_t most_beginnings = 8;  // looked at
constexpr std::size_t most_words = 6;       // of a phrase that is typed in two words or fewer
constexpr std::size_t most_typed = 10;
constexpr std::size_t most_followers = 3;  // tried for going on

struct Beginning {
  std::vector<Word> words;
  std::size_t documents = 0;  // of its last pair
};

bool has_figure(std::string_view word) {
  return word.find_first_of("0123456789") != std::string_view::npos;
}

// One letter is a word only if a syllable can be.
bool is_readable(std::string_view word) {
  return word.size() > 1 || analyzers::is_syllable(word);
}

std::vector<std::string> words_of(const std::string& written) {
  std::vector<std::string> words(1);
  for (const char byte : written) {
    if (byte == ' ')
      words.emplace_back();
    else
      words.back() += byte;
  }
  return words;
}

class PhraseSuggestions {
 public:
  PhraseSuggestions(const Reader& reader, const TypedWords& typed)
      : scan_(reader.database, *reader.counted),
        finder_(reader.database, *reader.counted),
        typed_(typed) {
    for (const Word& word : typed.whole)
      formula_typed_.push_back(analyzers::fold(word.key));
    if (!typed.last.empty())
      formula_typed_.push_back(typed.last);
    // What stands on every document is offered to those alone who ask for it.
    formulas_too_ = is_formula(formula_typed_);
  }

  std::vector<std::string> take(std::size_t most) {
    for (const Beginning& beginning : beginnings()) {
      if (texts_.size() >= most)
        break;
      add(beginning);
    }
    const std::string typed = typed_.plain();
    std::erase(texts_, typed);
    std::stable_partition(texts_.begin(), texts_.end(),
                          [&](const std::string& text) { return text.starts_with(typed); });
    texts_.resize(std::min(texts_.size(), most));
    return std::move(texts_);
  }

 private:
  std::vector<Beginning> beginnings();
  void add_followers(const std::vector<Word>& words, const std::string& start,
                     std::vector<Beginning>& out);
  void add(const Beginning& beginning);
  // False for a phrase that is not worth looking for.
  bool add_text(const HeldPhrase& phrase);
  [[nodiscard]] std::optional<HeldPhrase> longer(const HeldPhrase& phrase);
  [[nodiscard]] bool is_good(const std::vector<std::string>& words) const;

  WordScan scan_;
  PhraseFinder finder_;
  const TypedWords& typed_;
  std::vector<std::string> formula_typed_;
  bool formulas_too_ = false;
  std::vector<std::string> texts_;
};

void PhraseSuggestions::add_followers(const std::vector<Word>& words, const std::string& start,
                                      std::vector<Beginning>& out) {
  const std::string before = analyzers::fold(words.back().key);
  for (CountedWord& next : scan_.followers(before, start, most_beginnings)) {
    out.push_back({words, next.documents});
    out.back().words.push_back({std::move(next.word), false});
  }
}

std::vector<Beginning> PhraseSuggestions::beginnings() {
  std::vector<Beginning> found;
  std::vector<Word> typed = typed_.whole;
  if (typed.size() > most_typed)
    return found;
  if (!typed.empty())
    add_followers(typed, typed_.last, found);
  if (typed.empty())
    for (CountedWord& first : scan_.lead_words(typed_.last, most_first_words))
      add_followers({{std::move(first.word), false}}, "", found);
  // The word being typed may be whole already.
  if (!typed_.last.empty()) {
    typed.push_back({typed_.last, false});
    add_followers(typed, "", found);
  }
  std::stable_sort(found.begin(), found.end(), [](const Beginning& a, const Beginning& b) {
    return a.documents > b.documents;
  });
  found.resize(std::min(found.size(), most_beginnings));
  return found;
}

void PhraseSuggestions::add(const Beginning& beginning) {
  const auto phrase = finder_.find(beginning.words);
  if (!phrase)
    return;
  std::vector<HeldPhrase> chain{*phrase};
  const std::size_t longest = std::max(most_words, beginning.words.size() + 2);
  while (chain.back().words.size() < longest) {
    auto next = longer(chain.back());
    if (!next)
      break;
    // What is found in the longer form alone stands in that.
    if (next->places.size() == chain.back().places.size())
      chain.pop_back();
    chain.push_back(*std::move(next));
  }
  // The longest that ends well, and what it begins with.
  while (chain.size() > 1 && !add_text(chain.back()))
    chain.pop_back();
  add_text(chain.front());
}

std::optional<HeldPhrase> PhraseSuggestions::longer(const HeldPhrase& phrase) {
  const std::size_t half = std::max<std::size_t>(2, (phrase.documents + 1) / 2);
  for (const CountedWord& next : scan_.followers(phrase.words.back(), "", most_followers)) {
    if (next.documents < half)
      break;
    HeldPhrase extended = finder_.extended(phrase, next.word);
    const std::size_t holders = extended.holders();
    if (holders >= 2 && holders * 2 >= phrase.holders())
      return extended;
  }
  return std::nullopt;
}

bool PhraseSuggestions::is_good(const std::vector<std::string>& words) const {
  const std::size_t typed = typed_.whole.size();
  for (std::size_t i = typed; i < words.size(); ++i)
    if (has_figure(words[i]) || !is_readable(words[i]))
      return false;
  return !is_function_word(words.back()) && (typed > 0 || !is_function_word(words.front()));
}

bool PhraseSuggestions::add_text(const HeldPhrase& phrase) {
  std::string text = phrase.written();
  const bool good = is_good(words_of(text)) && (formulas_too_ || !is_formula(phrase.words));
  if (good && std::find(texts_.begin(), texts_.end(), text) == texts_.end())
    texts_.push_back(std::move(text));
  return good;
}

}  // namespace

std::vector<std::string> phrase_suggestions(const Reader& reader, const TypedWords& typed,
                                            std::size_t most) {
  return PhraseSuggestions(reader, typed).take(most);
}

}  // namespace vankien::searcher
