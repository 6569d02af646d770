#include "analyzers/title_reader.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzers/body_heads.h"
#include "analyzers/head_words.h"
#include "analyzers/office.h"

namespace vankien::analyzers {

namespace {

constexpr std::size_t longest_title = 150;     // words; a longer one is the text itself
constexpr std::size_t longest_authority = 14;  // words

constexpr std::array joints = {
    std::string_view{"cua"},    std::string_view{"va"},   std::string_view{"voi"},
    std::string_view{"cho"},    std::string_view{"tai"},  std::string_view{"do"},
    std::string_view{"cac"},    std::string_view{"giua"}, std::string_view{"boi"},
    std::string_view{"den"},    std::string_view{"cap"},  std::string_view{"pho"},
    std::string_view{"nguyen"}, std::string_view{"theo"}, std::string_view{"tu"},
};

bool is_joint(const FormalWord& word) {
  return word.after == ',' || std::find(joints.begin(), joints.end(), word.key) != joints.end();
}

class TitleReader {
 public:
  TitleReader(const FormalWords& words, std::size_t begin, const std::vector<WordRange>& names)
      : words_(words), begin_(begin), names_(names) {}

  TitleLines read() {
    at_ = begin_;
    while (at_ < words_.size() && at_ - begin_ < longest_title && !ends_here()) {
      if (at_ == begin_ || starts_line(words_, at_))
        lines_.begins.push_back(at_);
      upper_ = upper_ && words_[at_].letters != Letters::lower &&
               words_[at_].letters != Letters::capitalised;
      ++at_;
    }
    lines_.end = at_;
    drop_authority();
    return lines_;
  }

 private:
  [[nodiscard]] bool ends_here() const {
    const FormalWord& word = words_[at_];
    if (at_ == begin_)
      return word.before == Break::paragraph && opener_at(words_, at_) > 0 && !may_open_title();
    if (word.before == Break::rule || accompanies_at(words_, at_) > 0)
      return true;
    if (addressee_at(words_, at_) > 0 || (opener_at(words_, at_) > 0 && !follows_joint()))
      return true;
    if (leaves_capitals())
      return true;
    if (word.before == Break::paragraph)
      return !continues_after_blank_line();
    return word.before != Break::none && starts_other_line();
  }

  // "KẾ HOẠCH ⏎ Thực hiện Nghị quyết …": the words that open texts open titles too.
  [[nodiscard]] bool may_open_title() const {
    const std::string& key = words_[at_].key;
    return key == "thuc" || key == "trien" || key == "tiep";
  }

  [[nodiscard]] bool follows_joint() const {
    return words_[at_].before == Break::none && is_joint(words_[at_ - 1]);
  }

  // A title in capitals is over where running text begins; "về …" goes on with it.
  [[nodiscard]] bool leaves_capitals() const {
    const FormalWord& word = words_[at_];
    if (!upper_)
      return false;
    if (word.letters == Letters::capitalised)
      return !(starts_line(words_, at_) && word.key == "ve") && !is_code(word);
    return word.letters == Letters::lower && !starts_line(words_, at_);
  }

  // "NĐ-CP", "TTg" among capitals.
  static bool is_code(const FormalWord& word) {
    return word.key.find_first_of("0123456789-/") != std::string::npos;
  }

  [[nodiscard]] bool continues_after_blank_line() const {
    const FormalWord& word = words_[at_];
    if (word.letters == Letters::lower)
      return !word.bullet;
    const std::size_t end = line_end(words_, at_);
    if (upper_)
      return all_upper(words_, at_, end) && !starts_other_line() && !word.bullet;
    return false;
  }

  // Inside one paragraph: the preamble's authority in capitals, a bracket, a list.
  [[nodiscard]] bool starts_other_line() const {
    const FormalWord& word = words_[at_];
    if (word.before == Break::cell || word.bullet || word.key == "dieu")
      return true;
    if (word.opened && !upper_)
      return false;
    return word.opened || (!upper_ && all_upper(words_, at_, line_end(words_, at_)));
  }

  // The authority above the preamble, on a line of its own or at the end of a squeezed head's
  // capitals: "… TRONG CẢ NƯỚC THỦ TƯỚNG CHÍNH PHỦ Căn cứ".
  void drop_authority() {
    if (lines_.end == words_.size() || words_[lines_.end].before == Break::rule)
      return;
    const std::size_t first = lines_.end - std::min(lines_.end - begin_, longest_authority);
    for (std::size_t i = std::max(first, begin_ + 1); i < lines_.end; ++i) {
      if (!all_upper(words_, i, lines_.end) || !reads_as_authority(i))
        continue;
      if (!may_follow(words_[i - 1], i))
        return;
      lines_.end = i;
      while (!lines_.begins.empty() && lines_.begins.back() >= i)
        lines_.begins.pop_back();
      return;
    }
  }

  [[nodiscard]] bool reads_as_authority(std::size_t at) const {
    const bool line = starts_line(words_, at);
    const std::size_t office = office_at(words_, at);
    const std::size_t body = at + office;
    if (body >= lines_.end)
      return line && office > 0;
    return repeats_name(body) ||
           (names_.empty() && line && office > 0 && body_head_at(words_, body) != nullptr);
  }

  // Behind "của" or "và" the same words are part of the title; behind other joints too, unless the
  // letterhead's name stands alone on the line.
  [[nodiscard]] bool may_follow(const FormalWord& before, std::size_t at) const {
    if (!is_joint(before))
      return true;
    const bool listed = before.key == "cua" || before.key == "va" || before.after == ',';
    return !listed && starts_line(words_, at) && repeats_name(at);
  }

  // The words from `body` to the end are a name of the letterhead, or its last words.
  [[nodiscard]] bool repeats_name(std::size_t body) const {
    return std::any_of(names_.begin(), names_.end(), [&](const WordRange& name) {
      for (std::size_t i = name.begin; i < name.end; ++i) {
        if (begins_name(i, name) && repeats(body, {i, name.end}))
          return true;
      }
      return false;
    });
  }

  // Short heads ("HỘI", "SỞ") begin a name only where a line begins.
  [[nodiscard]] bool begins_name(std::size_t at, WordRange name) const {
    const BodyHead* head = body_head_at(words_, at);
    if (head == nullptr)
      return false;
    return at == name.begin || starts_line(words_, at) || head->family == BodyFamily::agency ||
           head->phrase.find(' ') != std::string_view::npos;
  }

  [[nodiscard]] bool repeats(std::size_t body, WordRange name) const {
    if (lines_.end - body < name.size())
      return false;
    const auto at = [this](std::size_t i) { return words_.begin() + static_cast<long>(i); };
    const bool same =
        std::equal(at(name.begin), at(name.end), at(body),
                   [](const FormalWord& a, const FormalWord& b) { return a.key == b.key; });
    const std::size_t end = body + name.size();
    return same && (end == lines_.end || words_[end].key == "nuoc");  // "QUỐC HỘI NƯỚC CỘNG HÒA …"
  }

  const FormalWords& words_;
  std::size_t begin_;
  const std::vector<WordRange>& names_;
  std::size_t at_ = 0;
  bool upper_ = true;
  TitleLines lines_;
};

}  // namespace

TitleLines read_title(const FormalWords& words, std::size_t begin,
                      const std::vector<WordRange>& names) {
  return TitleReader(words, begin, names).read();
}

}  // namespace vankien::analyzers
