#include "analyzers/review_due.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

#include "analyzers/sentence.h"
#include "analyzers/tokenizer.h"

namespace vankien::analyzers {
namespace {

using When = ReviewDue::When;

// What stands between a word and the one before it.
enum class Gap { blank, comma, colon, other };

struct Word {
  std::string key;
  Span span;  // bytes of the canonical text
  Gap before = Gap::other;
};
using Words = std::vector<Word>;

// Beyond it a review looks back on history: "tổng kết 30 năm đổi mới".
constexpr int most_years = 15;

constexpr std::array<std::string_view, 10> numerals = {"một", "hai", "ba",  "bốn",  "năm",
                                                       "sáu", "bảy", "tám", "chín", "mười"};
// What may stand between the time and "sơ kết": "sau 3 năm tiến hành sơ kết".
constexpr std::array<std::string_view, 12> fillers = {
    "tổ", "chức", "tiến", "hành", "thực", "hiện", "tham", "mưu", "thì", "sẽ", "phải", "định"};
constexpr std::array<std::string_view, 2> over = {"đã", "qua"};

template <class List>
bool is_one_of(const std::string& key, const List& list) {
  return std::find(list.begin(), list.end(), key) != list.end();
}

Gap gap_of(std::string_view between) {
  const std::size_t mark = between.find_first_not_of(" \t\n*_");
  if (mark == std::string_view::npos)
    return Gap::blank;
  const bool alone = between.find_first_not_of(" \t\n*_", mark + 1) == std::string_view::npos;
  if (!alone)
    return Gap::other;
  return between[mark] == ',' ? Gap::comma : between[mark] == ':' ? Gap::colon : Gap::other;
}

Words words_of(std::string_view text, Span sentence) {
  const CanonicalText canonical(text.substr(sentence.begin, sentence.size()));
  Tokenizer tokenizer(canonical);
  Words words;
  std::size_t end = sentence.begin;
  for (Token token; tokenizer.next(token);) {
    const Span span{sentence.begin + token.span.begin, sentence.begin + token.span.end};
    const Gap gap = words.empty() ? Gap::other : gap_of(text.substr(end, span.begin - end));
    words.push_back({token.key, span, gap});
    end = span.end;
  }
  return words;
}

std::optional<int> digits(const std::string& key, std::size_t most_digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), value);
  const bool whole = error == std::errc() && end == key.data() + key.size();
  return whole && key.size() <= most_digits ? std::optional(value) : std::nullopt;
}

std::optional<int> count_of_years(const std::string& key) {
  const auto* const named = std::find(numerals.begin(), numerals.end(), key);
  const auto count = named != numerals.end()
                         ? std::optional(static_cast<int>(named - numerals.begin()) + 1)
                         : digits(key, 2);
  return count && *count >= 1 && *count <= most_years ? count : std::nullopt;
}

std::optional<int> calendar_year(const std::string& key) {
  const auto year = digits(key, 4);
  return year && *year >= 1930 && *year <= 2100 ? year : std::nullopt;
}

bool every(const std::string& key) {
  return key == "hằng" || key == "hàng" || key == "mỗi";
}

// Reads the time of one review: the word "kết" at `at` with "sơ" or "tổng" before it.
class TimeOfReview {
 public:
  TimeOfReview(const Words& words, std::size_t at) : words_(words), at_(at) {}

  // What follows the review comes first: "sơ kết năm 2028, tổng kết năm 2030".
  [[nodiscard]] std::optional<ReviewDue> read() const {
    auto due = years_after();
    if (!due)
      due = time_after();
    return due ? due : time_before();
  }

 private:
  // The word `steps` after "kết", when only blanks part all of them.
  [[nodiscard]] const std::string& next(std::size_t steps) const {
    static const std::string none;
    for (std::size_t i = at_ + 1; i <= at_ + steps; ++i)
      if (i >= words_.size() || words_[i].before != Gap::blank)
        return none;
    return words_[at_ + steps].key;
  }

  // "sơ kết [sau] ba năm"
  [[nodiscard]] std::optional<ReviewDue> years_after() const {
    const std::size_t skipped = next(1) == "sau" ? 1 : 0;
    const auto count = count_of_years(next(skipped + 1));
    return count && next(skipped + 2) == "năm" ? due(When::after_years, *count) : std::nullopt;
  }

  // "sơ kết [định kỳ] hằng năm", "tổng kết [vào] năm 2030"; a meeting that sums up the year 2019
  // announces nothing.
  [[nodiscard]] std::optional<ReviewDue> time_after() const {
    const std::size_t skipped = next(1) == "định" ? 2 : next(1) == "vào" ? 1 : 0;
    if (every(next(skipped + 1)) && next(skipped + 2) == "năm")
      return due(When::yearly, 1);
    const auto year = calendar_year(next(skipped + 2));
    const bool meeting = at_ >= 2 && words_[at_ - 2].key == "nghị";
    return year && next(skipped + 1) == "năm" && !meeting ? due(When::in_year, *year)
                                                          : std::nullopt;
  }

  // "sau ba năm tiến hành sơ kết", "hằng năm, sơ kết", "tháng 7/2020 sơ kết"
  [[nodiscard]] std::optional<ReviewDue> time_before() const {
    std::size_t first = at_ - 1;  // of the words that the time must precede
    while (first > 0 && words_[first].before == Gap::blank &&
           is_one_of(words_[first - 1].key, fillers))
      --first;
    if (first == 0)
      return std::nullopt;
    const Gap gap = words_[first].before;
    const auto year = calendar_year(words_[first - 1].key);
    if (year && (gap == Gap::blank || gap == Gap::colon))
      return due(When::in_year, *year);
    const bool years = first >= 2 && words_[first - 1].key == "năm";
    return years && gap != Gap::other ? years_before(first, gap) : std::nullopt;
  }

  // The time whose "năm" stands just before the word `first`.
  [[nodiscard]] std::optional<ReviewDue> years_before(std::size_t first, Gap gap) const {
    if (words_[first - 1].before != Gap::blank)
      return std::nullopt;
    const std::string& counted = words_[first - 2].key;
    if (every(counted))
      return due(When::yearly, 1);
    const auto count = count_of_years(counted);
    const bool leads = first >= 3 && words_[first - 3].key == "sau";
    return count && (leads || gap == Gap::blank) ? due(When::after_years, *count) : std::nullopt;
  }

  [[nodiscard]] std::optional<ReviewDue> due(When when, int years) const {
    return ReviewDue{when, years, {words_[at_ - 1].span.begin, words_[at_].span.end}};
  }

  const Words& words_;
  std::size_t at_;
};

bool names_review(const Words& words, std::size_t at) {
  const bool named = at > 0 && words[at].key == "kết" && words[at].before == Gap::blank &&
                     (words[at - 1].key == "sơ" || words[at - 1].key == "tổng");
  return named && (at < 2 || !is_one_of(words[at - 2].key, over));
}

// The reviews of one sentence; spans in bytes of the canonical text.
std::vector<ReviewDue> reviews_due(const Words& words) {
  std::vector<ReviewDue> found;
  for (std::size_t at = 0; at < words.size(); ++at)
    if (names_review(words, at))
      if (const auto due = TimeOfReview(words, at).read())
        found.push_back(*due);
  return found;
}

}  // namespace

std::vector<ReviewDue> find_reviews_due(const CanonicalText& text) {
  constexpr std::string_view mark = "kết";  // stands in every such sentence
  const std::string_view all = text.text();
  std::vector<ReviewDue> found;
  std::size_t read = 0;  // the end of the last sentence that was read
  for (std::size_t at = all.find(mark); at != std::string_view::npos; at = all.find(mark, read)) {
    const Span sentence{last_boundary(all, {read, at}), next_boundary(all, at)};
    for (ReviewDue due : reviews_due(words_of(all, sentence))) {
      due.span = text.document_span(due.span);
      found.push_back(due);
    }
    read = std::max(sentence.end, at + mark.size());
  }
  return found;
}

}  // namespace vankien::analyzers
