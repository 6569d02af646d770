#include "analyzers/plenum.h"

#include "analyzers/number_units.h"
#include "analyzers/ordinal.h"
#include "analyzers/syllable.h"

namespace vankien::analyzers {

namespace {

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

std::optional<PlenumPhrase> plenum_at(std::string_view text, std::size_t offset) {
  return PlenumReader(text, offset).read();
}

}  // namespace vankien::analyzers
