#include "analyzers/recipients.h"

#include <algorithm>
#include <array>

#include "analyzers/formal_words.h"
#include "analyzers/head_words.h"
#include "analyzers/personal_name.h"
#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

namespace {

using std::string_view;

constexpr std::size_t list_bytes = 4096;  // of text that one list is read from

constexpr std::array headings = {
    string_view{"Nơi nhận"},
    string_view{"NƠI NHẬN"},
    string_view{"Nơi Nhận"},
    string_view{"nơi nhận"},
};

bool begins_item(const FormalWord& word) {
  return word.bullet && word.before != Break::none;
}

// In a squeezed list the dashes behind "; " or ", " begin items.
bool begins_squeezed_item(const FormalWords& words, std::size_t at) {
  const char before = words[at - 1].after;
  return words[at].bullet &&
         (before == ';' || before == ',' || before == '.' || before == ':' || before == ')');
}

class ListReader {
 public:
  ListReader(string_view text, Span range) : text_(text), words_(formal_words(text, range)) {}

  std::optional<Recipients> read() {
    if (phrase_at(words_, 0, "noi nhan") == 0)
      return std::nullopt;
    at_ = 2;
    while (at_ < words_.size() && !ends_list()) {
      if (items_.empty() || starts_item()) {
        items_.push_back(at_);
        archived_ = words_[at_].key == "luu";
      }
      ++at_;
    }
    if (items_.empty())
      return std::nullopt;
    Recipients recipients;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      add(recipients, items_[i], i + 1 < items_.size() ? items_[i + 1] : at_);
    }
    spread_note(recipients);
    recipients.span = {words_.front().span.begin, words_[at_ - 1].outer.end};
    return recipients;
  }

 private:
  [[nodiscard]] bool starts_item() const {
    return begins_item(words_[at_]) || begins_squeezed_item(words_, at_) ||
           (words_[at_].before == Break::line && !dashed_ && words_[at_ - 1].after != '\0');
  }

  [[nodiscard]] bool ends_list() {
    const FormalWord& word = words_[at_];
    if (begins_item(word))
      dashed_ = true;
    if (word.before == Break::rule || annex_mark_at(words_, at_) > 0 ||
        furniture_at(words_, at_) > 0)
      return true;
    if (word.before == Break::cell)
      return !word.opened;
    if (items_.empty() || word.bullet || word.before == Break::none)
      return false;
    if (word.before == Break::paragraph)
      return true;
    const bool item_over = words_[at_ - 1].after != '\0';
    return (item_over && all_upper(words_, at_, line_end(words_, at_))) ||
           (archived_ && personal_name_at(words_, at_).end > 0);
  }

  void add(Recipients& recipients, std::size_t begin, std::size_t end) {
    std::string name = written(text_, words_, begin, end);
    braced_.push_back(drop_brace(name));
    while (!name.empty() && string_view(",;./:").find(name.back()) != string_view::npos)
      name.pop_back();
    recipients.names.push_back(std::move(name));
  }

  // "Ban Thường vụ Tỉnh ủy, | (để báo cáo)" becomes "Ban Thường vụ Tỉnh ủy (để báo cáo)"; true when
  // a brace stood there.
  static bool drop_brace(std::string& name) {
    const std::size_t brace = name.find('|');
    if (brace == std::string::npos)
      return false;
    std::size_t end = brace;
    while (end > 0 && (name[end - 1] == ' ' || name[end - 1] == ',' || name[end - 1] == ';'))
      --end;
    std::size_t next = brace + 1;
    while (next < name.size() && name[next] == ' ')
      ++next;
    name = name.substr(0, end) + (next < name.size() ? " " + name.substr(next) : "");
    return true;
  }

  // A note behind a brace belongs to all the items that the brace embraces.
  void spread_note(Recipients& recipients) const {
    std::string note;
    for (std::size_t i = 0; i < recipients.names.size(); ++i) {
      std::string& name = recipients.names[i];
      const bool braced = braced_[i] || ends_with_bar(i);
      const std::size_t bracket = name.find(" (");
      if (!braced) {
        note.clear();
      } else if (bracket != std::string::npos && name.back() == ')') {
        note = name.substr(bracket);
      } else {
        name += note;
      }
    }
  }

  [[nodiscard]] bool ends_with_bar(std::size_t item) const {
    const std::size_t end = item + 1 < items_.size() ? items_[item + 1] : at_;
    TextCursor cursor(text_, words_[end - 1].outer.end);
    cursor.skip_spaces();
    return cursor.byte() == '|';
  }

  string_view text_;
  FormalWords words_;
  std::vector<std::size_t> items_;
  std::vector<bool> braced_;
  std::size_t at_ = 0;
  bool dashed_ = false;
  bool archived_ = false;
};

// Before a colon or the end of the line; "Nơi nhận ghi cụ thể" is a sentence.
bool heads_list(string_view text, Span heading) {
  std::size_t at = heading.end;
  while (at < text.size() && (text[at] == ' ' || text[at] == '*' || text[at] == '_'))
    ++at;
  return at >= text.size() || text[at] == ':' || text[at] == '\n';
}

// The headings of lists in `range`, in order.
std::vector<std::size_t> list_headings(string_view text, Span range) {
  std::vector<std::size_t> found;
  for (const string_view heading : headings) {
    for (std::size_t at = text.find(heading, range.begin); at < range.end;
         at = text.find(heading, at + 1)) {
      if (heads_list(text, {at, at + heading.size()}))
        found.push_back(at);
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

std::optional<Recipients> find_recipients(string_view text, Span range,
                                          std::optional<Span> signature) {
  std::optional<Recipients> last;
  std::size_t passed = range.begin;
  for (const std::size_t at : list_headings(text, range)) {
    if (at < passed)
      continue;
    const bool above = signature && at < signature->begin;
    const std::size_t end = above ? signature->begin : range.end;
    if (auto found = ListReader(text, window(text, {at, end}, list_bytes)).read()) {
      passed = found->span.end;
      last = std::move(found);
    }
    if (last && signature && !above)
      break;
  }
  return last;
}

}  // namespace vankien::analyzers
