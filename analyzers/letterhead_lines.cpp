#include "analyzers/letterhead_lines.h"

#include <algorithm>
#include <array>
#include <vector>

namespace vankien::analyzers {

namespace {

using std::string_view;

constexpr std::array organs = {string_view{"ban chap hanh"}, string_view{"ban thuong vu"}};
constexpr std::array joints = {string_view{"va"}, string_view{"cua"}, string_view{"cac"}};
constexpr std::array ends = {string_view{"ve"},       string_view{"nam"}, string_view{"khoa"},
                             string_view{"nhiem ky"}, string_view{"tai"}, string_view{"lan thu"},
                             string_view{"trong"}};

std::size_t words_in(string_view phrase) {
  return static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
}

struct Group {
  WordRange range;
  const BodyHead* head = nullptr;  // nullptr: an organ alone
  bool joint = false;              // joined to the one before by a dash
};

// In a squeezed line the body below begins where its head follows a complete name of the body
// above.
bool may_stand_above(const BodyHead& above, const BodyHead& below) {
  using enum BodyFamily;
  switch (above.family) {
    case ministry:
      return below.phrase == "cuc" || below.phrase == "tong cuc";
    case territorial:
      return below.family == department;
    case committee:
      return below.family == committee || below.family == advisory || below.family == office;
    case central:
      return below.family == advisory || below.family == office;
    default:
      return false;
  }
}

class LineGrouper {
 public:
  explicit LineGrouper(const FormalWords& words) : words_(words) {}

  std::vector<Group> read() {
    for (std::size_t at = 0; at < words_.size();)
      at += take(at);
    return std::move(groups_);
  }

 private:
  // Takes the words of a head, or one word.
  std::size_t take(std::size_t at) {
    const BodyHead* head = body_head_at(words_, at);
    const std::size_t organ = any_phrase_at(words_, at, organs);
    const std::size_t count =
        head != nullptr ? words_in(head->phrase) : std::max<std::size_t>(organ, 1);
    if ((head != nullptr || organ > 0) && begins_group(at, head)) {
      const bool joint = !groups_.empty() && (words_[at].bullet || words_[at - 1].after == '-');
      groups_.push_back({{at, at + count}, head, joint});
    } else if (groups_.empty() || words_[at].before == Break::paragraph) {
      if (!groups_.empty())
        closed_ = true;
    } else if (!closed_) {
      extend(at + count, head);
    }
    return count;
  }

  void extend(std::size_t end, const BodyHead* head) {
    Group& group = groups_.back();
    group.range.end = std::min(end, words_.size());
    if (group.head == nullptr)
      group.head = head;
  }

  bool begins_group(std::size_t at, const BodyHead* head) {
    if (groups_.empty())
      return true;
    if (!starts_line(words_, at)) {
      return words_[at].bullet ? head != nullptr : begins_inside_line(head);
    }
    if (words_[at].before < Break::paragraph && is_incomplete(groups_.back()))
      return false;
    closed_ = false;
    return true;
  }

  [[nodiscard]] bool begins_inside_line(const BodyHead* head) const {
    const Group& last = groups_.back();
    return head != nullptr && last.head != nullptr && !is_incomplete(last) &&
           may_stand_above(*last.head, *head);
  }

  // "BỘ" ⏎ "TÀI CHÍNH", "ĐẢNG ỦY" ⏎ "CÔNG TY …", "… VÀ" ⏎ "…": the name goes on.
  [[nodiscard]] bool is_incomplete(const Group& group) const {
    if (group.head == nullptr)
      return true;
    const std::string& last = words_[group.range.end - 1].key;
    if (std::find(joints.begin(), joints.end(), last) != joints.end())
      return true;
    const bool bare = group.range.end - group.range.begin == words_in(group.head->phrase);
    const bool needs_more = group.head->phrase == "dang uy" || group.head->phrase == "dang bo" ||
                            group.head->phrase == "chi bo" ||
                            group.head->family == BodyFamily::ministry;
    return bare && needs_more;
  }

  const FormalWords& words_;
  std::vector<Group> groups_;
  bool closed_ = false;  // a blank line ended the last group
};

// In a head of two columns the motto cuts a name: the rest follows it, "TỈNH …" or "VÀ …".
bool continues_name(const FormalWords& words, std::size_t at) {
  static constexpr std::array rests = {string_view{"tinh"},    string_view{"thanh pho"},
                                       string_view{"huyen"},   string_view{"quan"},
                                       string_view{"thi xa"},  string_view{"xa"},
                                       string_view{"phuong"},  string_view{"thi tran"},
                                       string_view{"dac khu"}, string_view{"va"}};
  return words[at].letters == Letters::upper && any_phrase_at(words, at, rests) > 0;
}

// The words of the letterhead's names alone; what parted them is a line end or, before other words
// than a name or its rest, a blank line.
FormalWords words_of_names(const Head& head) {
  FormalWords words;
  for (const WordRange& range : head.names) {
    const std::size_t first = words.size();
    for (std::size_t i = range.begin; i < range.end; ++i)
      words.push_back(head.words[i]);
    const bool rest = continues_name(head.words, range.begin);
    words[first].before = rest ? Break::line : std::max(words[first].before, Break::paragraph);
  }
  return words;
}

bool same_name(const ParsedBody& a, const ParsedBody& b) {
  return print(a.words) == print(b.words);
}

}  // namespace

LetterheadBodies letterhead_bodies(string_view text, const Head& head) {
  const FormalWords words = words_of_names(head);
  std::vector<ParsedBody> bodies;
  for (const Group& group : LineGrouper(words).read()) {
    if (group.joint)
      break;
    ParsedBody body = parse_body(text, words, group.range.begin, group.range.end);
    if (!body.words.empty() && (bodies.empty() || !same_name(bodies.back(), body)))
      bodies.push_back(std::move(body));
  }
  LetterheadBodies found;
  if (bodies.empty())
    return found;
  found.own = std::move(bodies.back());
  if (bodies.size() > 1)
    found.parent = std::move(bodies[bodies.size() - 2]);
  return found;
}

bool ends_body_name(const FormalWords& words, std::size_t at) {
  return words[at].opened || any_phrase_at(words, at, ends) > 0;
}

}  // namespace vankien::analyzers
