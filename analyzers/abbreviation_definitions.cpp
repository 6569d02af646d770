#include "analyzers/abbreviation_definitions.h"

#include <algorithm>
#include <array>
#include <deque>

#include "analyzers/canonical_text.h"
#include "analyzers/syllable.h"
#include "analyzers/tokenizer.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t least_letters = 2;
constexpr std::size_t most_letters = 10;
// Words before an abbreviation that can matter: its own, those between them, "sau đây viết tắt là".
constexpr std::size_t most_words = 2 * most_letters + 6;

constexpr std::array between_words = {"và"sv, "của"sv, "các"sv};
constexpr std::array announcements = {"viet tat la"sv, "goi tat la"sv, "viet tat"sv, "goi tat"sv};
constexpr std::array before_announcements = {"sau day"sv, "duoi day"sv};

struct SeenWord {
  std::string key;
  Span span;
};
using Words = std::deque<SeenWord>;

bool is_abbreviation(std::string_view written) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < written.size(); ++letters) {
    const CodePoint point = decode(written, at);
    if (lower(point.value) == point.value)
      return false;
    at += point.bytes;
  }
  return letters >= least_letters && letters <= most_letters;
}

std::vector<std::string> letters_of(std::string_view key) {
  std::vector<std::string> letters;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t bytes = decode(key, at).bytes;
    letters.emplace_back(key.substr(at, bytes));
    at += bytes;
  }
  return letters;
}

// "đ" is no "d": Đ of TCCSĐ stands for a word in đ.
bool begins_with(std::string_view word, std::string_view letter) {
  const std::string_view first = word.substr(0, decode(word, 0).bytes);
  return (first == "đ") == (letter == "đ") && fold(first) == fold(letter);
}

// How many of the last words before `end` are `folded`, which has blanks between its words; else 0.
std::size_t count_ending(const Words& words, std::size_t end, std::string_view folded) {
  std::size_t count = 0;
  while (!folded.empty()) {
    const std::size_t blank = folded.rfind(' ');
    const std::string_view last = blank == folded.npos ? folded : folded.substr(blank + 1);
    if (count == end || fold(words[end - count - 1].key) != last)
      return 0;
    folded = blank == folded.npos ? std::string_view() : folded.substr(0, blank);
    ++count;
  }
  return count;
}

template <class Phrases>
std::size_t any_ending(const Words& words, std::size_t end, const Phrases& phrases) {
  for (const std::string_view phrase : phrases)
    if (const std::size_t count = count_ending(words, end, phrase))
      return count;
  return 0;
}

class DefinitionReader {
 public:
  explicit DefinitionReader(std::string_view text) : text_(text) {}

  // The words that `abbreviation` stands for, when the words before it and what stands between say
  // so.
  [[nodiscard]] std::vector<std::string> read(const Words& words,
                                              const SeenWord& abbreviation) const;

 private:
  [[nodiscard]] std::string_view gap(Span left, Span right) const {
    return text_.substr(left.end, right.begin - left.end);
  }
  [[nodiscard]] bool closed(std::size_t at) const {
    at = text_.find_first_not_of(" \"”*_", at);
    return at != text_.npos && text_[at] == ')';
  }
  [[nodiscard]] std::vector<std::string> long_form(const Words& words, std::size_t end,
                                                   std::string_view key) const;

  std::string_view text_;
};

bool joins_words(std::string_view gap) {
  return gap.size() <= 6 && gap.find_first_not_of(" ,-\n*_") == gap.npos &&
         gap.find("\n\n") == gap.npos;
}

std::vector<std::string> DefinitionReader::long_form(const Words& words, std::size_t end,
                                                     std::string_view key) const {
  std::vector<std::string> letters = letters_of(key);
  std::vector<std::string> form;
  for (std::size_t at = end; at-- > 0 && !letters.empty();) {
    if (at + 1 < end && !joins_words(gap(words[at].span, words[at + 1].span)))
      return {};
    const std::string& word = words[at].key;
    const bool between =
        std::find(between_words.begin(), between_words.end(), word) != between_words.end();
    if (begins_with(word, letters.back()))
      letters.pop_back();
    else if (!between || form.empty())
      return {};
    form.push_back(word);
  }
  if (!letters.empty())
    return {};
  std::reverse(form.begin(), form.end());
  return form;
}

std::vector<std::string> DefinitionReader::read(const Words& words,
                                                const SeenWord& abbreviation) const {
  std::size_t end = words.size();
  if (const std::size_t announced = any_ending(words, end, announcements)) {
    end -= announced;
    end -= any_ending(words, end, before_announcements);
    return long_form(words, end, abbreviation.key);
  }
  if (end == 0)
    return {};
  const std::string_view before = gap(words.back().span, abbreviation.span);
  const bool opened = before.size() <= 6 && before.find('(') != before.npos &&
                      before.find_first_not_of(" (\"“*_\n") == before.npos;
  return opened && closed(abbreviation.span.end) ? long_form(words, end, abbreviation.key)
                                                 : std::vector<std::string>();
}

void add_unique(AbbreviationDefinition definition, std::vector<AbbreviationDefinition>& found) {
  const bool known = std::any_of(found.begin(), found.end(), [&](const auto& other) {
    return other.short_form == definition.short_form && other.long_form == definition.long_form;
  });
  if (!known)
    found.push_back(std::move(definition));
}

}  // namespace

std::vector<AbbreviationDefinition> find_abbreviation_definitions(std::string_view text,
                                                                  std::size_t most) {
  const CanonicalText canonical(text);
  const DefinitionReader reader(text);
  Tokenizer tokenizer(canonical);
  std::vector<AbbreviationDefinition> found;
  Words words;
  for (Token token; found.size() < most && tokenizer.next(token);) {
    SeenWord word{token.key, token.span};
    if (is_abbreviation(text.substr(token.span.begin, token.span.size())))
      if (std::vector<std::string> form = reader.read(words, word); !form.empty())
        add_unique({word.key, std::move(form)}, found);
    words.push_back(std::move(word));
    if (words.size() > most_words)
      words.pop_front();
  }
  return found;
}

}  // namespace vankien::analyzers
