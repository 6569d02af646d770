#include "tests/app/known_items.h"

#include <algorithm>
#include <optional>
#include <sstream>

#include "analyzers/canonical_text.h"
#include "analyzers/syllable.h"
#include "analyzers/tokenizer.h"
#include "analyzers/unicode.h"
#include "tests/seeded_random.h"

namespace vankien::tests {
namespace {

using analyzers::Token;
using Words = std::vector<std::string>;

std::vector<Token> tokens_of(std::string_view text) {
  const analyzers::CanonicalText canonical(text);
  analyzers::Tokenizer tokenizer(canonical);
  std::vector<Token> tokens;
  for (Token token; tokenizer.next(token);)
    tokens.push_back(token);
  return tokens;
}

// As a reader sees them: divided by blanks.
Words words_of(const std::string& title) {
  std::istringstream in(title);
  Words words;
  for (std::string word; in >> word;)
    words.push_back(word);
  return words;
}

std::string joined(const Words& words) {
  std::string text;
  for (const std::string& word : words)
    text.append(text.empty() ? "" : " ").append(word);
  return text;
}

std::optional<std::string> without_two(Words words, SeededRandom& random) {
  constexpr std::size_t fewest = 5;
  if (words.size() < fewest)
    return std::nullopt;
  for (int round = 0; round < 2; ++round)
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(random.below(words.size())));
  return joined(words);
}

std::u32string letters_of(const std::string& word) {
  std::u32string letters;
  for (std::size_t at = 0; at < word.size();) {
    const analyzers::CodePoint point = analyzers::decode(word, at);
    letters += point.value;
    at += point.bytes;
  }
  return letters;
}

bool can_be_mistyped(const std::string& word) {
  const std::u32string letters = letters_of(word);
  return letters.size() >= 4 && std::all_of(letters.begin(), letters.end(), [](char32_t letter) {
           return analyzers::is_word_character(letter) && !(letter >= U'0' && letter <= U'9');
         });
}

std::string mistyped(const std::string& word, SeededRandom& random) {
  std::u32string letters = letters_of(word);
  const std::size_t at = random.below(letters.size() - 1);
  const std::size_t fault = random.below(3);
  if (fault == 0 && letters[at] != letters[at + 1])
    std::swap(letters[at], letters[at + 1]);
  else if (fault == 1)
    letters.erase(at, 1);
  else
    letters.insert(at, 1, letters[at]);
  std::string out;
  for (const char32_t letter : letters)
    analyzers::append_utf8(out, letter);
  return out;
}

std::optional<std::string> with_typing_fault(Words words, SeededRandom& random) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (can_be_mistyped(words[i]))
      places.push_back(i);
  if (places.empty())
    return std::nullopt;
  std::string& chosen = words[places[random.below(places.size())]];
  chosen = mistyped(chosen, random);
  return joined(words);
}

// Where the words of the title end in the text; its beginning when the title does not stand there.
std::size_t after_title(const std::vector<Token>& text, const std::vector<Token>& title) {
  const auto same = [](const Token& a, const Token& b) { return a.key == b.key; };
  const auto found = std::search(text.begin(), text.end(), title.begin(), title.end(), same);
  return found == text.end() ? 0 : static_cast<std::size_t>(found - text.begin()) + title.size();
}

std::optional<std::string> lead_words(const searcher::Searcher::Document& document,
                                      SeededRandom& random) {
  constexpr std::size_t lead_size = 60;
  constexpr std::size_t drawn = 5;
  const std::vector<Token> text = tokens_of(document.text);
  const std::size_t begin = after_title(text, tokens_of(*document.record.head.title));
  std::vector<Token> lead;
  for (std::size_t i = begin; i < std::min(text.size(), begin + lead_size); ++i)
    if (std::none_of(lead.begin(), lead.end(),
                     [&](const Token& known) { return known.key == text[i].key; }))
      lead.push_back(text[i]);
  if (lead.size() < drawn)
    return std::nullopt;
  Words words;
  while (words.size() < drawn) {
    const auto chosen = lead.begin() + static_cast<std::ptrdiff_t>(random.below(lead.size()));
    words.push_back(document.text.substr(chosen->span.begin, chosen->span.size()));
    lead.erase(chosen);
  }
  return joined(words);
}

}  // namespace

std::vector<KnownItem> known_items(const searcher::Searcher::Document& document, unsigned seed) {
  const auto& title = document.record.head.title;
  if (!title)
    return {};
  SeededRandom random(seed, *title);
  const Words words = words_of(*title);
  const std::array<std::optional<std::string>, item_kind_names.size()> queries{
      analyzers::fold(analyzers::CanonicalText(joined(words)).text()), without_two(words, random),
      with_typing_fault(words, random), lead_words(document, random)};
  std::vector<KnownItem> items;
  for (std::size_t kind = 0; kind < queries.size(); ++kind)
    if (queries[kind])
      items.push_back({static_cast<ItemKind>(kind), document.record.head.id, *queries[kind]});
  return items;
}

std::vector<std::string> word_keys(std::string_view text) {
  std::vector<std::string> keys;
  for (Token& token : tokens_of(text))
    keys.push_back(std::move(token.key));
  return keys;
}

}  // namespace vankien::tests
