#include "analyzers/legacy_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "analyzers/legacy_encoding.h"
#include "analyzers/syllable.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

// How far words are Vietnamese.
struct Share {
  std::size_t words = 0;
  std::size_t valid = 0;

  void add(const Share& other) {
    words += other.words;
    valid += other.valid;
  }
  [[nodiscard]] double value() const {
    return words == 0 ? 0 : static_cast<double>(valid) / static_cast<double>(words);
  }
};

// Sources of both bars: shares of a real text in six encodings under six decoders (domain notes):
// right ones .96 to .99, wrong ones at most .66, none at all .18 to .37.
constexpr double surely_vietnamese = 0.85;
constexpr double clearly_better = 0.3;
constexpr std::size_t few_words = 4;  // tell nothing by themselves

bool is_ascii(std::string_view text) {
  return std::none_of(text.begin(), text.end(),
                      [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

// A character of a word that is not read yet: marks of the old encodings are no letters to Unicode.
bool may_be_letter(char32_t value) {
  if (value < 0x80)
    return (value >= 'A' && value <= 'Z') || (value >= 'a' && value <= 'z');
  const bool punctuation = value >= 0x2010 && value <= 0x2026;  // dashes, quotes, dots
  return value != 0xA0 && !punctuation;
}

// Calls use(word) for each run of characters that `belongs` holds for.
template <class Belongs, class Use>
void for_each_run(std::string_view text, const Belongs& belongs, const Use& use) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    if (!belongs(point.value)) {
      if (at > begin)
        use(text.substr(begin, at - begin));
      begin = at + point.bytes;
    }
    at += point.bytes;
  }
  if (text.size() > begin)
    use(text.substr(begin));
}

// Only words that the encodings read differently tell anything, and no abbreviation does ("NĐ").
template <class Belongs>
Share share_of(std::string_view text, const Belongs& belongs) {
  Share share;
  for_each_run(text, belongs, [&](std::string_view word) {
    if (is_ascii(word))
      return;
    const bool valid = is_syllable(word);
    const bool abbreviation = !valid && upper(word) == word;
    share.words += abbreviation ? 0 : 1;
    share.valid += valid ? 1 : 0;
  });
  return share;
}

using Shares = std::array<Share, legacy_encodings.size()>;

// A line that is not plain ASCII, with what each encoding makes of it.
struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
  Share as_is;
  Shares shares;
};

std::size_t best_of(const Shares& shares) {
  const auto* best =
      std::max_element(shares.begin(), shares.end(),
                       [](const Share& a, const Share& b) { return a.value() < b.value(); });
  return static_cast<std::size_t>(best - shares.begin());
}

bool is_convincing(const Share& decoded, const Share& as_is) {
  return decoded.value() >= surely_vietnamese && decoded.value() >= as_is.value() + clearly_better;
}

class LegacyReader {
 public:
  explicit LegacyReader(std::string text) : text_(std::move(text)) { find_lines(); }

  ReadText read() {
    judge_whole();
    ReadText result;
    std::size_t done = 0;
    for (const Line& line : lines_) {
      const auto encoding = encoding_of(line);
      if (!encoding)
        continue;
      result.text.append(text_, done, line.begin - done);
      const LegacyEncoding used = legacy_encodings.at(*encoding);
      result.text += with_capitals(from_legacy(words_of(line), used), used);
      done = line.end;
      result.converted = true;
    }
    result.text.append(text_, done);
    result.doubtful = doubtful_;
    return result;
  }

 private:
  void find_lines();
  void judge_whole();
  [[nodiscard]] std::optional<std::size_t> encoding_of(const Line& line) const;
  [[nodiscard]] std::string_view words_of(const Line& line) const {
    return std::string_view(text_).substr(line.begin, line.end - line.begin);
  }
  static std::string with_capitals(const std::string& line, LegacyEncoding encoding);

  std::string text_;
  std::vector<Line> lines_;
  std::optional<std::size_t> whole_;  // the encoding of most lines that are in one
  bool mixed_ = false;                // some line is Unicode
  bool doubtful_ = false;
};

void LegacyReader::find_lines() {
  for (std::size_t begin = 0; begin < text_.size();) {
    const std::size_t end = std::min(text_.find('\n', begin), text_.size());
    const std::string_view words = std::string_view(text_).substr(begin, end - begin);
    if (has_modern_letter(words))
      mixed_ = true;
    else if (!is_ascii(words))
      lines_.push_back({begin, end, share_of(words, may_be_letter), {}});
    begin = end + 1;
  }
  for (Line& line : lines_)
    for (std::size_t i = 0; i < legacy_encodings.size(); ++i)
      line.shares.at(i) =
          share_of(from_legacy(words_of(line), legacy_encodings.at(i)), is_word_character);
}

void LegacyReader::judge_whole() {
  constexpr std::size_t many_words = 20;
  constexpr double hardly_vietnamese = 0.5;
  Share as_is;
  Shares together;
  for (const Line& line : lines_) {
    if (line.as_is.words == 0 || line.as_is.value() >= surely_vietnamese)
      continue;
    as_is.add(line.as_is);
    for (std::size_t i = 0; i < together.size(); ++i)
      together.at(i).add(line.shares.at(i));
  }
  const std::size_t best = best_of(together);
  if (is_convincing(together.at(best), as_is))
    whole_ = best;
  doubtful_ = !whole_ && as_is.words >= many_words && as_is.value() < hardly_vietnamese;
}

// The line's own if it is clear, else that of the whole text: where no line is Unicode, words that
// are good as they stand are so by chance ("Sè" for "Số").
std::optional<std::size_t> LegacyReader::encoding_of(const Line& line) const {
  const std::size_t best = best_of(line.shares);
  if (line.shares.at(best).words >= few_words && is_convincing(line.shares.at(best), line.as_is))
    return best;
  if (!whole_)
    return std::nullopt;
  const Share& share = line.shares.at(*whole_);
  const bool better =
      mixed_ ? share.value() > line.as_is.value() : share.value() >= line.as_is.value();
  return better ? whole_ : std::nullopt;
}

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}

// "CộNG": written in a font of capitals, whose marked letters have the codes of small ones.
bool is_of_capitals(std::string_view word) {
  const auto capitals = std::count_if(word.begin(), word.end(), is_upper);
  return capitals > 1 && std::none_of(word.begin(), word.end(), is_lower) && upper(word) != word;
}

// A line without small letters that holds such a word is capitals as a whole ("CộNG HòA").
std::string LegacyReader::with_capitals(const std::string& line, LegacyEncoding encoding) {
  if (encoding != LegacyEncoding::tcvn3)
    return line;
  const bool all = std::none_of(line.begin(), line.end(), is_lower);
  std::string result;
  bool any = false;
  std::size_t done = 0;
  for_each_run(line, is_word_character, [&](std::string_view word) {
    if (!is_of_capitals(word))
      return;
    any = true;
    const auto begin = static_cast<std::size_t>(word.data() - line.data());
    result.append(line, done, begin - done).append(upper(word));
    done = begin + word.size();
  });
  return all && any ? upper(line) : result.append(line, done);
}

}  // namespace

ReadText read_legacy_text(std::string text) {
  return LegacyReader(std::move(text)).read();
}

}  // namespace vankien::analyzers
