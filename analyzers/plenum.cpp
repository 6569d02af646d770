#include "analyzers/plenum.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "analyzers/number_units.h"
#include "analyzers/syllable.h"

namespace vankien::analyzers {

namespace {

using namespace std::string_view_literals;

// A term's plenums never passed 18; its terms are read to XX.
constexpr int most_plenums = 20;

constexpr std::array romans = {"I"sv,    "II"sv,  "III"sv,  "IV"sv,    "V"sv,   "VI"sv,   "VII"sv,
                               "VIII"sv, "IX"sv,  "X"sv,    "XI"sv,    "XII"sv, "XIII"sv, "XIV"sv,
                               "XV"sv,   "XVI"sv, "XVII"sv, "XVIII"sv, "XIX"sv, "XX"sv};

struct OrdinalWord {
  std::string_view written;
  int value;
};
constexpr std::array ordinal_words = {
    OrdinalWord{"nhất", 1},      OrdinalWord{"một", 1},      OrdinalWord{"hai", 2},
    OrdinalWord{"ba", 3},        OrdinalWord{"tư", 4},       OrdinalWord{"bốn", 4},
    OrdinalWord{"năm", 5},       OrdinalWord{"sáu", 6},      OrdinalWord{"bảy", 7},
    OrdinalWord{"tám", 8},       OrdinalWord{"chín", 9},     OrdinalWord{"mười một", 11},
    OrdinalWord{"mười hai", 12}, OrdinalWord{"mười ba", 13}, OrdinalWord{"mười bốn", 14},
    OrdinalWord{"mười lăm", 15}, OrdinalWord{"mười", 10}};

std::optional<int> to_number(std::string_view digits) {
  int number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (read.ec != std::errc() || number < 1 || number > most_plenums)
    return std::nullopt;
  return number;
}

std::optional<std::string> take_term(TextCursor& cursor) {
  TextCursor ahead = cursor;
  const std::string_view word = ahead.take_word();
  if (word.empty() || word.size() > 5)
    return std::nullopt;
  std::string roman(word);
  std::transform(roman.begin(), roman.end(), roman.begin(), [](char letter) {
    return letter == 'x' || letter == 'i' || letter == 'v' ? static_cast<char>(letter - 'a' + 'A')
                                                           : letter;
  });
  if (is_digit(word.front())) {
    const auto number = to_number(word);
    if (!number)
      return std::nullopt;
    roman = romans[static_cast<std::size_t>(*number - 1)];
  }
  if (std::find(romans.begin(), romans.end(), roman) == romans.end())
    return std::nullopt;
  cursor = ahead;
  return roman;
}

// Between the members of "XI, XII" and "6, 7".
bool take_joint(TextCursor& cursor) {
  TextCursor ahead = cursor;
  ahead.skip_blanks();
  if (!ahead.take(',') && !ahead.take_word("va"))
    return false;
  ahead.skip_blanks();
  if (ahead.take_word("khoa"))
    ahead.skip_blanks();
  cursor = ahead;
  return true;
}

// Without their marks ordinals are everyday words ("sau", "tu"): only "lần thứ" makes them ordinals
// then.
enum class Marks { needed, optional };

bool take_ordinal_word(TextCursor& cursor, std::string_view written, Marks marks) {
  TextCursor ahead = cursor;
  if (!ahead.take_words(fold(written)))
    return false;
  if (marks == Marks::needed && accent_key(cursor.slice_to(ahead)) != accent_key(written))
    return false;
  TextCursor after = ahead;
  after.skip_blanks();
  if (is_digit(after.byte()))
    return false;
  cursor = ahead;
  return true;
}

std::optional<int> take_ordinal(TextCursor& cursor, Marks marks) {
  TextCursor ahead = cursor;
  if (is_digit(ahead.byte())) {
    const auto number = to_number(ahead.take_digits());
    const bool goes_on = ahead.at_word_character() || ahead.byte() == '/' || ahead.byte() == '-';
    if (!number || goes_on)
      return std::nullopt;
    cursor = ahead;
    return number;
  }
  for (const OrdinalWord& word : ordinal_words) {
    if (take_ordinal_word(cursor, word.written, marks))
      return word.value;
  }
  return std::nullopt;
}

class PlenumReader {
 public:
  PlenumReader(std::string_view text, std::size_t offset) : text_(text), cursor_(text, offset) {}

  std::optional<PlenumPhrase> read();

 private:
  bool take(std::string_view words);
  void take_ordinals(Marks marks);
  void take_meeting();
  bool take_committee();
  bool take_late_ordinals();
  void take_party();
  void take_own_terms();
  void mark_end() { phrase_.end = cursor_.at(); }

  std::string_view text_;
  TextCursor cursor_;
  PlenumPhrase phrase_;
};

bool PlenumReader::take(std::string_view words) {
  TextCursor ahead = cursor_;
  ahead.skip_blanks();
  if (!ahead.take_words(words))
    return false;
  cursor_ = ahead;
  return true;
}

void PlenumReader::take_ordinals(Marks marks) {
  TextCursor ahead = cursor_;
  ahead.skip_blanks();
  while (const auto ordinal = take_ordinal(ahead, marks)) {
    phrase_.plenums.push_back(*ordinal);
    cursor_ = ahead;
    mark_end();
    if (!take_joint(ahead) || !is_digit(ahead.byte()))
      return;
  }
}

// "Ban Chấp hành Trung ương Đảng", "BCH TW", "Trung ương", "TW4".
bool PlenumReader::take_committee() {
  if (!take("ban chap hanh"))
    take("bch");
  TextCursor ahead = cursor_;
  ahead.skip_blanks();
  if (!ahead.take_words("trung uong")) {
    const std::string_view letters = ahead.take_letters();
    if (fold(letters) != "tw" && fold(letters) != "bchtw" && letters != "TƯ")
      return false;
  }
  cursor_ = ahead;
  mark_end();
  return true;
}

// "Hội nghị lần thứ tư," before the committee's name.
void PlenumReader::take_meeting() {
  take("cua");
  take("hoi nghi");
  if (take("lan thu") || take("lan"))
    take_ordinals(Marks::optional);
  TextCursor comma = cursor_;
  if (!phrase_.plenums.empty() && comma.take(','))
    cursor_ = comma;
}

// "Trung ương 4", "Trung ương lần thứ tư", unless the meeting said it.
bool PlenumReader::take_late_ordinals() {
  if (!phrase_.plenums.empty())
    return true;
  take_ordinals(take("lan thu") || take("lan") ? Marks::optional : Marks::needed);
  return !phrase_.plenums.empty() && !counts_something(text_, phrase_.end);
}

void PlenumReader::take_party() {
  if (take("dang"))
    mark_end();
}

void PlenumReader::take_own_terms() {
  TextCursor terms = cursor_;
  terms.skip_blanks();
  if (terms.take(','))
    terms.skip_blanks();
  phrase_.terms = take_terms(terms);
  if (!phrase_.terms.empty())
    phrase_.end = terms.at();
}

std::optional<PlenumPhrase> PlenumReader::read() {
  take_meeting();
  if (!take_committee())
    return std::nullopt;
  take_party();
  if (!take_late_ordinals())
    return std::nullopt;
  take_party();
  take_own_terms();
  return phrase_;
}

}  // namespace

std::vector<std::string> take_terms(TextCursor& cursor) {
  TextCursor ahead = cursor;
  ahead.skip_blanks();
  const bool bracket = ahead.take('(');
  ahead.skip_blanks();
  std::vector<std::string> terms;
  if (!ahead.take_word("khoa"))
    return terms;
  ahead.skip_blanks();
  TextCursor member = ahead;
  while (const auto term = take_term(member)) {
    terms.push_back(*term);
    ahead = member;
    if (!take_joint(member))
      break;
  }
  if (terms.empty())
    return terms;
  TextCursor close = ahead;
  close.skip_blanks();
  if (bracket && close.take(')'))
    ahead = close;
  cursor = ahead;
  return terms;
}

std::optional<PlenumPhrase> plenum_at(std::string_view text, std::size_t offset) {
  return PlenumReader(text, offset).read();
}

}  // namespace vankien::analyzers
