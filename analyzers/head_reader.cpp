#include "analyzers/head_reader.h"

#include <algorithm>

#include "analyzers/head_numbers.h"
#include "analyzers/head_sentence.h"
#include "analyzers/head_words.h"
#include "analyzers/title_lines.h"
#include "analyzers/title_reader.h"
#include "analyzers/type_name.h"

namespace vankien::analyzers {

namespace {

// The part of the text that is read as head, cut between words.
std::string_view head_of(std::string_view text) {
  if (text.size() <= head_bytes)
    return text;
  const std::size_t blank = text.find_last_of(" \n", head_bytes);
  return text.substr(0, blank == std::string_view::npos ? 0 : blank);
}

class HeadReader {
 public:
  // `early_type`: take a type line that stands before the number.
  HeadReader(std::string_view text, bool early_type) : text_(text), early_type_(early_type) {
    head_.words = formal_words(text, {0, text.size()});
    head_.numbers = find_numbers(text);
  }

  Head read() {
    while (at_ < words().size() && !done_)
      step();
    if (!done_)
      head_.text_begin = words().size();
    return std::move(head_);
  }

 private:
  [[nodiscard]] const FormalWords& words() const { return head_.words; }

  // At the start of a line or cell, or right after a part that was recognised.
  [[nodiscard]] bool starts_part() const { return starts_line(words(), at_) || at_ == part_end_; }

  void step() {
    if (take_furniture() || take_number() || take_type() || take_place_date() || take_subject())
      return;
    if (take_annex_mark() || take_text_begin())
      return;
    take_name_word();
  }

  bool pass(std::size_t count) {
    if (count == 0)
      return false;
    at_ += count;
    part_end_ = at_;
    return true;
  }

  bool take_furniture() { return pass(motto_at(words(), at_)) || pass(furniture_at(words(), at_)); }

  [[nodiscard]] std::size_t words_until(std::size_t offset) const {
    std::size_t end = at_;
    while (end < words().size() && words()[end].span.begin < offset)
      ++end;
    return end - at_;
  }

  bool take_number() {
    if (const NumberMatch* match = number_at(words(), at_, head_.numbers))
      return take_complete_number(*match);
    return (starts_part() && pass(blank_number_at(words(), at_))) || take_titled_number();
  }

  bool take_complete_number(const NumberMatch& match) {
    const std::size_t count = words_until(match.span.end);
    if (!states_number(words(), {at_, at_ + count}, match, starts_part()))
      return false;
    if (!head_.number)
      head_.number = match;
    pass(count);
    if (const auto day = day_behind_number(text_, words(), at_)) {
      take_day(day->date);
      pass(day->end - at_);
    }
    return true;
  }

  // The line of place and date says it better, where there is one.
  void take_day(const Date& date) {
    if (!day_)
      day_ = date;
  }

  // Counts where no letterhead states a number.
  bool take_titled_number() {
    if (!starts_line(words(), at_) || titled_number_)
      return false;
    const TypeName name = type_here();
    if (name.type == nullptr)
      return false;
    const WordRange line{at_, line_end(words(), at_)};
    const NumberMatch* found = titled_number(words(), line, *name.type, head_.numbers);
    if (found == nullptr)
      return false;
    titled_number_ = *found;
    titled_type_ = name.type;
    return pass(line.end - at_);
  }

  bool take_place_date() {
    if (head_.place_date && head_.place_date->date)
      return false;
    const auto found = place_date_at(text_, words(), at_);
    if (!found)
      return false;
    head_.place_date = found;
    return pass(found->words);
  }

  bool take_subject() {
    if (!starts_part() || !head_.number || !head_.subject.empty())
      return false;
    if (subject_mark_at(words(), at_) == 0)
      return false;
    std::size_t end = at_ + 1;
    while (end < words().size() && !ends_subject(end))
      ++end;
    head_.subject = {at_, end};
    return pass(end - at_);
  }

  [[nodiscard]] bool ends_subject(std::size_t at) const {
    const Break before = words()[at].before;
    if (before == Break::paragraph || before == Break::rule || before == Break::cell)
      return true;
    return motto_at(words(), at) > 0 || addressee_at(words(), at) > 0 ||
           place_date_at(text_, words(), at).has_value() ||
           (before == Break::line && opener_at(words(), at) > 0);
  }

  [[nodiscard]] TypeName type_here() const {
    return type_name_at_start(text_.substr(words()[at_].span.begin));
  }

  bool take_type() {
    if (!starts_part() || words()[at_].bullet)
      return false;
    const TypeName name = type_here();
    if (name.type == nullptr || !allows_early(*name.type))
      return false;
    const std::size_t count = words_until(words()[at_].span.begin + name.size);
    const bool alone = starts_line(words(), at_) && line_end(words(), at_) == at_ + count;
    const auto sentence = head_.number ? std::nullopt
                                       : head_sentence_behind(text_, words(), {at_, at_ + count},
                                                              *name.type, head_.numbers);
    if (!alone && !all_upper(words(), at_, at_ + count) && !(sentence && early_type_))
      return false;
    head_.type = name.type;
    head_.type_line = {at_, at_ + count};
    pass(count);
    if (sentence) {
      take_sentence(*sentence);
    } else {
      take_qualifier();
      take_number_below_type();
    }
    take_title();
    return true;
  }

  void take_sentence(const HeadSentence& sentence) {
    head_.number = *sentence.number;
    if (sentence.date)
      take_day(*sentence.date);
    if (!sentence.body.empty())
      head_.names.push_back(sentence.body);
    pass(sentence.end - at_);
  }

  void take_qualifier() {
    if (at_ < words().size() && pass(type_qualifier_at(words(), at_)))
      head_.type_line.end = at_;
  }

  // Bodies' names hold names of types ("BAN QUẢN LÝ ⏎ DỰ ÁN …"): the type line follows the number
  // where there is one.
  [[nodiscard]] bool allows_early(const DocumentType& type) const {
    return early_type_ || head_.number || titled_type_ == &type;
  }

  void take_number_below_type() {
    if (head_.number || at_ >= words().size() || !starts_line(words(), at_))
      return;
    if (const NumberMatch* match = number_at(words(), at_, head_.numbers))
      take_complete_number(*match);
  }

  bool take_annex_mark() {
    const std::size_t count = annex_mark_at(words(), at_);
    if (count == 0)
      return false;
    head_.type_line = {at_, at_ + count};
    pass(count);
    if (at_ < words().size() && !starts_line(words(), at_) && counts(words()[at_]))
      pass(1);
    take_title();
    return true;
  }

  void take_title() {
    const TitleLines lines = read_title(words(), at_, head_.names);
    for (std::size_t i = 0; i < lines.begins.size(); ++i) {
      head_.title.push_back(
          {lines.begins[i], i + 1 < lines.begins.size() ? lines.begins[i + 1] : lines.end});
    }
    at_ = lines.end;
    if (at_ < words().size() && accompanies_at(words(), at_) > 0)
      take_accompanies();
    end_head();
  }

  void take_accompanies() {
    const std::size_t begin = at_;
    while (at_ < words().size() && words()[at_].after != ')' &&
           (at_ == begin || words()[at_].before < Break::paragraph)) {
      ++at_;
    }
    at_ = std::min(at_ + 1, words().size());
    head_.accompanies = WordRange{begin, at_};
  }

  bool take_text_begin() {
    if (addressee_at(words(), at_) > 0) {
      head_.addressed = true;
    } else if (opener_at(words(), at_) == 0 && !(starts_part() && is_running_line(words(), at_))) {
      return false;
    }
    end_head();
    return true;
  }

  void take_name_word() {
    if (head_.names.empty() || head_.names.back().end != at_ || at_ == part_end_) {
      head_.names.push_back({at_, at_});
    }
    head_.names.back().end = ++at_;
  }

  void end_head() {
    if (head_.type == nullptr)
      head_.type = titled_type_;
    if (!head_.number)
      head_.number = titled_number_;
    if (!head_.place_date && day_)
      head_.place_date = PlaceDate{.words = 0, .place = std::nullopt, .date = day_, .year = {}};
    head_.text_begin = at_;
    done_ = true;
  }

  std::string_view text_;
  bool early_type_;
  Head head_;
  std::size_t at_ = 0;
  std::size_t part_end_ = 0;
  const DocumentType* titled_type_ = nullptr;
  std::optional<NumberMatch> titled_number_;
  std::optional<Date> day_;  // behind the number
  bool done_ = false;
};

}  // namespace

Head read_head(std::string_view text) {
  const std::string_view head = head_of(text);
  Head found = HeadReader(head, false).read();
  return found.type == nullptr && !found.addressed ? HeadReader(head, true).read() : found;
}

}  // namespace vankien::analyzers
