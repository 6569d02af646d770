#include "analyzers/signature_block.h"

#include <algorithm>
#include <utility>

#include "analyzers/authority_mark.h"
#include "analyzers/head_words.h"
#include "analyzers/office.h"
#include "analyzers/personal_name.h"

namespace vankien::analyzers {

namespace {

using std::string_view;

constexpr std::size_t first_bytes = 80;       // that hold the longest mark or office
constexpr std::size_t block_bytes = 900;      // of text that one block is looked for in
constexpr std::size_t longest_capitals = 45;  // words of authority and office together

// Whether a block begins here; spares reading it whole at every line in capitals.
bool begins_block(string_view text, Span range) {
  const FormalWords words = formal_words(text, window(text, range, first_bytes));
  return !words.empty() &&
         (authority_mark_at(words, 0).authority != Authority::none || office_at(words, 0) > 0);
}

// Reads one block from its first word on.
class BlockReader {
 public:
  BlockReader(string_view text, Span range) : text_(text), words_(formal_words(text, range)) {}

  std::optional<Signature> read() {
    if (words_.empty())
      return std::nullopt;
    authority_ = authority_mark_at(words_, 0).authority != Authority::none;
    if (!authority_ && office_at(words_, 0) == 0)
      return std::nullopt;
    read_capitals();
    if (at_ == 0)
      return std::nullopt;
    const bool placeholder = skip_signed_marks();
    const PersonalName name = personal_name_at(words_, at_);
    if (!is_signature(name, placeholder))
      return std::nullopt;
    if (name.end > 0)
      signature_.name = print_name(text_, words_, name);
    if (office_.first < office_.second) {
      signature_.position = office_name(text_, words_, office_.first, office_.second);
    }
    const std::size_t last = name.end > 0 ? name.end : capitals_end_;
    signature_.span = {words_.front().span.begin, words_[last - 1].outer.end};
    return std::move(signature_);
  }

  [[nodiscard]] std::size_t read_to(std::size_t begin) const {
    return capitals_end_ == 0 ? begin : words_[capitals_end_ - 1].span.end;
  }

 private:
  // Authority and office: all in capitals, over lines and cells.
  void read_capitals() {
    while (at_ < words_.size() && at_ < longest_capitals && goes_on()) {
      if (const AuthorityMark match = authority_mark_at(words_, at_);
          match.authority != Authority::none) {
        read_authority(match);
      } else if (const std::size_t count = office_at(words_, at_)) {
        office_ = {at_, at_ + count};
        extend_office();
      } else {
        const BodyHead* head = body_head_at(words_, at_);
        at_ += head == nullptr ? 1
                               : static_cast<std::size_t>(
                                     std::count(head->phrase.begin(), head->phrase.end(), ' ')) +
                                     1;
      }
    }
    at_ = std::min(at_, words_.size());
    capitals_end_ = at_;
  }

  [[nodiscard]] bool goes_on() const {
    const FormalWord& word = words_[at_];
    if (word.letters != Letters::upper && !(word.letters == Letters::none && at_ > 0))
      return authority_ && at_ > 0 && starts_line(words_, at_) && office_at(words_, at_) > 0;
    if (word.opened || word.before == Break::rule)
      return false;
    if (at_ == 0 || !starts_line(words_, at_))
      return true;
    return annex_mark_at(words_, at_) == 0 && !is_name_in_capitals() && !(word.bullet);
  }

  [[nodiscard]] bool is_name_in_capitals() const {
    const PersonalName name = personal_name_at(words_, at_);
    return name.end > 0 && office_at(words_, at_) == 0 &&
           authority_mark_at(words_, at_).authority == Authority::none &&
           body_head_at(words_, at_) == nullptr;
  }

  // "T/M BAN THƯỜNG VỤ", "T/L BAN THƯỜNG VỤ"; of "KT. BỘ TRƯỞNG, CHỦ NHIỆM" the offices are
  // another's.
  void read_authority(AuthorityMark match) {
    at_ += match.words;
    office_ = {};
    if (match.authority == Authority::on_behalf || office_at(words_, at_) == 0) {
      read_on_behalf();
      return;
    }
    while (const std::size_t count = office_at(words_, at_)) {
      at_ += count;
      if (words_[at_ - 1].after != ',')
        break;
    }
  }

  void read_on_behalf() {
    const std::size_t begin = at_;
    const std::size_t line = line_end(words_, begin - 1);
    while (at_ < words_.size() && (words_[at_].letters == Letters::upper || at_ < line) &&
           !words_[at_].opened && !ends_on_behalf(begin)) {
      const BodyHead* head = body_head_at(words_, at_);
      at_ += head == nullptr ? 1
                             : static_cast<std::size_t>(
                                   std::count(head->phrase.begin(), head->phrase.end(), ' ')) +
                                   1;
    }
    at_ = std::min(at_, words_.size());
    if (at_ > begin)
      signature_.on_behalf_of = parse_body(text_, words_, begin, at_);
  }

  [[nodiscard]] bool ends_on_behalf(std::size_t begin) const {
    if (at_ == begin)
      return false;
    if (authority_mark_at(words_, at_).authority != Authority::none ||
        words_[at_].before >= Break::paragraph || words_[at_].before == Break::cell)
      return true;
    const bool organ = words_[at_ - 1].key == "doan";  // "ĐOÀN CHỦ TỊCH"
    return (!organ && office_at(words_, at_) > 0) ||
           (starts_line(words_, at_) && is_name_in_capitals());
  }

  // "CHỦ TỊCH QUỐC HỘI", "BỘ TRƯỞNG BỘ CÔNG AN": the office's own complement on its line.
  void extend_office() {
    at_ = office_.second;
    const std::size_t line = line_end(words_, office_.first);
    while (at_ < std::min(line, words_.size()) && goes_on() && office_at(words_, at_) == 0 &&
           authority_mark_at(words_, at_).authority == Authority::none) {
      ++at_;
    }
    office_.second = at_;
  }

  // Skips what stands for the signature itself; true when it asks for one, as blank forms do.
  bool skip_signed_marks() {
    bool placeholder = false;
    while (at_ < words_.size()) {
      const std::size_t mark = signed_mark_at(words_, at_);
      const std::size_t line = line_end(words_, at_) - at_;
      const bool bracketed = words_[at_].opened;
      if (mark == 0 && !bracketed && furniture_at(words_, at_) == 0)
        break;
      placeholder = placeholder || (bracketed && mark == 0);
      at_ += mark > 0 && !bracketed ? mark : line;
    }
    return placeholder;
  }

  [[nodiscard]] bool is_signature(const PersonalName& name, bool placeholder) const {
    if (name.end > 0)
      return authority_ || at_ > capitals_end_ || stands_under_office(name);
    return authority_ && !placeholder && stands_last();
  }

  // Without a T/M or "(Đã ký)" the family name tells a name from a heading; in capitals, so does
  // standing alone between an office and the block's end.
  [[nodiscard]] bool stands_under_office(const PersonalName& name) const {
    if (!begins_with_family_name(words_, name))
      return false;
    if (!all_upper(words_, name.begin, name.end))
      return true;
    const bool last = name.end >= words_.size() || words_[name.end].before >= Break::paragraph;
    return last && starts_line(words_, at_) && at_ == office_.second;
  }

  // A nameless block is in capitals, and nothing or an annex follows it.
  [[nodiscard]] bool stands_last() const {
    return (at_ >= words_.size() || annex_mark_at(words_, at_) > 0) &&
           all_upper(words_, 0, capitals_end_);
  }

  string_view text_;
  FormalWords words_;
  Signature signature_;
  std::size_t at_ = 0;
  std::size_t capitals_end_ = 0;
  bool authority_ = false;
  std::pair<std::size_t, std::size_t> office_{};
};

}  // namespace

BlockReading read_signature_block(string_view text, Span range) {
  if (!begins_block(text, range))
    return {std::nullopt, range.begin};
  BlockReader reader(text, window(text, range, block_bytes));
  BlockReading reading;
  reading.signature = reader.read();
  reading.read_to = reader.read_to(range.begin);
  return reading;
}

}  // namespace vankien::analyzers
