#include "analyzers/governing_cue.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

namespace {

using namespace std::string_view_literals;

// Reaches in words.
constexpr std::size_t reference_reach = 12;  // "theo" … the citation
constexpr std::size_t adverb_reach = 8;      // "tiếp tục" … its verb
constexpr std::size_t check_reach = 6;       // "kiểm tra" … "thực hiện"
constexpr std::size_t opening_words = 3;     // "Điều 1. Sửa đổi …" opens with its verb

// A part of a document, between the act and the number.
constexpr std::array parts = {"dieu"sv, "khoan"sv, "diem"sv, "muc"sv, "phan"sv, "noi"sv};

template <typename Table>
bool holds(const Table& table, std::string_view wanted) {
  return std::find(table.begin(), table.end(), wanted) != table.end();
}

}  // namespace

// The words of a stretch, folded, as one text in which whatever is no blank parts them.
struct CueReader::Words {
  struct Word {
    Span span;           // in the document
    std::size_t folded;  // where it begins in `folded`
    bool new_clause;     // a semicolon stands before it
  };

  std::string folded;
  std::vector<Word> words;

  Words(std::string_view text, Span stretch);

  [[nodiscard]] std::string_view from(std::size_t at) const {
    return std::string_view(folded).substr(words[at].folded);
  }
  [[nodiscard]] std::string_view word(std::size_t at) const {
    const std::string_view rest = from(at);
    return rest.substr(0, rest.find_first_of(" ,"));
  }
  // "Điều 5", "một số nội dung", "một phần".
  [[nodiscard]] bool is_part(std::size_t at) const {
    if (!holds(parts, word(at)))
      return false;
    const bool numbered = at + 1 < words.size() && is_digit(word(at + 1).front());
    return numbered || is_after(at, "so") || is_after(at, "mot");
  }
  [[nodiscard]] Span place(std::size_t at, const Cue& cue) const {
    return {words[at].span.begin, words[at + blanks(cue)].span.end};
  }
  static std::size_t blanks(const Cue& cue) {
    return static_cast<std::size_t>(std::count(cue.words.begin(), cue.words.end(), ' '));
  }
  [[nodiscard]] bool is_after(std::size_t at, std::string_view word_before) const {
    return at > 0 && word(at - 1) == word_before;
  }
};

CueReader::Words::Words(std::string_view text, Span stretch) {
  bool new_clause = false;
  for (std::size_t at = stretch.begin; at < stretch.end;) {
    TextCursor cursor(text, at);
    const std::string_view word = cursor.take_word();
    if (word.empty()) {
      const char byte = text[at++];
      new_clause = new_clause || byte == ';';
      const bool parting = !is_blank(byte) && byte != '*' && byte != '_';
      if (parting && !folded.empty() && folded.back() != ',')
        folded += ',';
      continue;
    }
    if (!folded.empty())
      folded += ' ';
    words.push_back({{at, cursor.at()}, folded.size(), new_clause});
    folded += fold(word);
    new_clause = false;
    at = cursor.at();
  }
}

void CueReader::begin_clause() {
  new_clause_ = true;
  review_.reset();
  check_.reset();
  continues_.reset();
}

void CueReader::hold(Relation relation, Span cue, bool firm) {
  before_ = held_;
  held_ = {{relation, cue, false}, firm, std::nullopt};
  new_clause_ = false;
}

bool CueReader::may_act(std::size_t word) const {
  return place_.title || this_document_ || words_read_ + word < opening_words;
}

Relation CueReader::relation_of_verb(const Words& words, std::size_t at) const {
  const std::size_t word = words_read_ + at;
  if (place_.title && place_.type_code == "HD")
    return Relation::guides;
  const bool checked = check_ && (word - *check_ <= check_reach || words.is_after(at, "viec"));
  if (review_ || checked || (place_.title && place_.type_code == "BC"))
    return Relation::reviews;
  return continues_ && word - *continues_ <= adverb_reach ? Relation::continues
                                                          : Relation::implements;
}

// "Tiếp tục triển khai … kế hoạch về thực hiện A": the second verb belongs to the plan.
void CueReader::apply_verb(const Words& words, std::size_t at, const Cue& cue) {
  if (held_.firm && !new_clause_)
    return;
  const Span own = words.place(at, cue);
  if (cue.relation != Relation::implements) {
    hold(cue.relation, own, true);
    return;
  }
  const Relation relation = relation_of_verb(words, at);
  const bool modified = relation != Relation::implements && modifier_.size() > 0;
  hold(relation, modified ? Span{modifier_.begin, own.end} : own, relation != Relation::implements);
}

// "được sửa đổi, bổ sung bởi B": another document did it.
void CueReader::apply_formal(const Words& words, std::size_t at, const Cue& cue) {
  if (words.is_after(at, "duoc")) {
    hold(Relation::mentions, {}, true);
    return;
  }
  const bool about_others = cue.relation == Relation::guides || cue.relation == Relation::announces;
  if (about_others ? place_.title : may_act(at))
    hold(cue.relation, words.place(at, cue), true);
}

void CueReader::apply(const Words& words, std::size_t at, const Cue& cue) {
  const std::size_t word = words_read_ + at;
  switch (cue.kind) {
    case CueKind::verb:
      return apply_verb(words, at, cue);
    case CueKind::formal:
      return apply_formal(words, at, cue);
    case CueKind::adverb:
      continues_ = word;
      modifier_ = words.place(at, cue);
      return;
    case CueKind::review:
      review_ = word;
      modifier_ = words.place(at, cue);
      return;
    case CueKind::check:
      if (!words.is_after(at, "ban")) {
        check_ = word;
        modifier_ = words.place(at, cue);
      }
      return;
    case CueKind::reference:
      // "sửa đổi Quy định ban hành kèm theo A": the act is on A.
      if (cue.relation == Relation::accompanies && held_.firm && !new_clause_)
        return;
      hold(cue.relation, words.place(at, cue), false);
      held_.last_word = word + reference_reach;
      return;
    case CueKind::clause:
      return begin_clause();
    case CueKind::none:
      return;
  }
}

void CueReader::read(Span stretch) {
  const Words words(text_, stretch);
  for (std::size_t at = 0; at < words.words.size(); ++at) {
    const Span span = words.words[at].span;
    if (words.words[at].new_clause)
      begin_clause();
    if (words.word(at) == "nay" && accent_key(slice(text_, span)) == "này")
      this_document_ = true;
    if (words.is_part(at))
      held_.governing.part = true;
    const Cue* cue = cue_at(words.from(at));
    if (cue == nullptr)
      continue;
    apply(words, at, *cue);
    at += Words::blanks(*cue);
  }
  words_read_ += words.words.size();
}

Governing CueReader::govern() {
  const bool reaches = !held_.last_word || words_read_ <= *held_.last_word;
  if (!reaches)
    held_ = before_.last_word ? Held{} : before_;
  held_.last_word.reset();
  const bool announced = place_.title && place_.type_code == "TB";
  if (held_.governing.relation == Relation::mentions && announced)
    return {Relation::announces, {}, false};
  return held_.governing;
}

}  // namespace vankien::analyzers
