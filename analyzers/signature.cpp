#include "analyzers/signature.h"

#include <algorithm>
#include <array>

#include "analyzers/head_words.h"
#include "analyzers/office.h"
#include "analyzers/personal_name.h"
#include "analyzers/text_cursor.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {

namespace {

using std::string_view;

constexpr std::size_t block_bytes = 900;          // of text that one block is looked for in
constexpr std::size_t longest_office_line = 160;  // bytes of a line that can hold an office alone
constexpr std::size_t longest_capitals = 45;      // words of authority and office together

enum class Mark { none, on_behalf, instead, acting_on_order };

struct MarkSpelling {
  string_view key;  // folded
  Mark mark;
};

constexpr std::array mark_spellings = {
    MarkSpelling{"t/m", Mark::on_behalf},
    MarkSpelling{"tm", Mark::on_behalf},
    MarkSpelling{"thay mat", Mark::on_behalf},
    MarkSpelling{"k/t", Mark::instead},
    MarkSpelling{"kt", Mark::instead},
    MarkSpelling{"ky thay", Mark::instead},
    MarkSpelling{"t/l", Mark::acting_on_order},
    MarkSpelling{"tl", Mark::acting_on_order},
    MarkSpelling{"thua lenh", Mark::acting_on_order},
    MarkSpelling{"tuq", Mark::acting_on_order},
    MarkSpelling{"t/uq", Mark::acting_on_order},
    MarkSpelling{"thua uy quyen", Mark::acting_on_order},
};

// What announces a block inside a long line, as bytes; the words behind are read then.
constexpr std::array announcements = {
    string_view{"T/M"}, string_view{"TM."}, string_view{"K/T"}, string_view{"KT."},
    string_view{"T/L"}, string_view{"TL."}, string_view{"TUQ"}, string_view{"TM "},
    string_view{"KT "}, string_view{"TL "},
};

struct MarkMatch {
  Mark mark = Mark::none;
  std::size_t words = 0;
};

MarkMatch mark_at(const FormalWords& words, std::size_t at) {
  if (at >= words.size() || words[at].letters != Letters::upper)
    return {};
  for (const MarkSpelling& spelling : mark_spellings) {
    if (const std::size_t count = phrase_at(words, at, spelling.key))
      return {spelling.mark, count};
  }
  return {};
}

// Reads one block from its first word on.
class BlockReader {
 public:
  BlockReader(string_view text, Span range) : text_(text), words_(formal_words(text, range)) {}

  std::optional<Signature> read() {
    if (words_.empty())
      return std::nullopt;
    authority_ = mark_at(words_, 0).mark != Mark::none;
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

 private:
  // Authority and office: all in capitals, over lines and cells.
  void read_capitals() {
    while (at_ < words_.size() && at_ < longest_capitals && goes_on()) {
      if (const MarkMatch match = mark_at(words_, at_); match.mark != Mark::none) {
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
    return name.end > 0 && office_at(words_, at_) == 0 && mark_at(words_, at_).mark == Mark::none &&
           body_head_at(words_, at_) == nullptr;
  }

  // "T/M BAN THƯỜNG VỤ", "T/L BAN THƯỜNG VỤ"; of "KT. BỘ TRƯỞNG, CHỦ NHIỆM" the offices are
  // another's.
  void read_authority(MarkMatch match) {
    at_ += match.words;
    office_ = {};
    if (match.mark == Mark::on_behalf || office_at(words_, at_) == 0) {
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
    if (mark_at(words_, at_).mark != Mark::none || words_[at_].before >= Break::paragraph ||
        words_[at_].before == Break::cell)
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
           mark_at(words_, at_).mark == Mark::none) {
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

// Blocks begin with capitals: most lines of a text are passed over by their first letters.
bool begins_in_capitals(string_view line) {
  const std::size_t first = line.find_first_not_of(" \t*_#|<b>\\");
  if (first == string_view::npos)
    return false;
  const CodePoint one = decode(line, first);
  const std::size_t next = first + one.bytes;
  if (lower(one.value) == one.value)
    return false;
  if (next >= line.size() || line[next] == '.' || line[next] == '/')
    return true;
  const CodePoint two = decode(line, next);
  return lower(two.value) != two.value;
}

// The places of a line at which a block can begin, in order.
std::vector<std::size_t> candidates(string_view text, Span line) {
  std::vector<std::size_t> places;
  const string_view content = slice(text, line);
  for (const string_view announcement : announcements) {
    for (std::size_t at = content.find(announcement); at != string_view::npos;
         at = content.find(announcement, at + 1)) {
      const bool apart =
          at == 0 || is_blank(content[at - 1]) || content[at - 1] == '|' || content[at - 1] == '*';
      if (apart)
        places.push_back(line.begin + at);
    }
  }
  for (std::size_t cell = 0; cell < content.size();) {
    const std::size_t end = std::min(content.find('|', cell), content.size());
    if (end - cell <= longest_office_line && begins_in_capitals(content.substr(cell, end - cell)))
      places.push_back(line.begin + cell);
    cell = end + 1;
  }
  std::sort(places.begin(), places.end());
  return places;
}

Span block_at(string_view text, std::size_t begin, std::size_t end) {
  if (end - begin <= block_bytes)
    return {begin, end};
  const std::size_t cut = text.find_last_of(" \n", begin + block_bytes);
  return {begin, std::max(cut, begin)};
}

}  // namespace

std::optional<Signature> find_signature(string_view text, Span range) {
  for (std::size_t begin = range.begin; begin < range.end;) {
    const std::size_t end = std::min(text.find('\n', begin), range.end);
    for (const std::size_t place : candidates(text, {begin, end})) {
      if (auto signature = BlockReader(text, block_at(text, place, range.end)).read())
        return signature;
    }
    begin = end + 1;
  }
  return std::nullopt;
}

}  // namespace vankien::analyzers
