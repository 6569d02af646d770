// The scanner for numbers in documents: one pass over the digits of a text.
#include <algorithm>

#include "analyzers/document_number.h"
#include "analyzers/number_lead.h"
#include "analyzers/number_list.h"
#include "analyzers/number_mentions.h"
#include "analyzers/number_tail.h"
#include "analyzers/partial_tail.h"
#include "analyzers/text_cursor.h"
#include "analyzers/type_code.h"

namespace vankien::analyzers {

namespace {

// "71" and "72" of "số 71, 72-KH/TU" wait for the code that the last member brings.
struct Waiting {
  std::vector<Span> sequences;
  NumberLead lead;
};

class NumberScanner {
 public:
  // Keeps partial numbers beside the complete ones if `keep_partial`.
  NumberScanner(std::string_view text, bool keep_partial)
      : text_(text), keep_partial_(keep_partial) {}

  // Ends when it has found `most`.
  std::vector<NumberMatch> scan(std::size_t most);

 private:
  std::size_t read_at(std::size_t digits);
  bool take_complete(Span sequence);
  void wait_for_code(Span sequence);
  void stop_waiting();
  void emit(Span sequence, const NumberTail& tail, const NumberLead& lead);
  void emit_partial(Span sequence, const NumberLead& lead);
  [[nodiscard]] NumberLead lead_of(Span sequence, const NumberTail& tail) const;
  [[nodiscard]] bool joined(std::size_t digits) const;

  std::string_view text_;
  bool keep_partial_;
  std::vector<NumberMatch> found_;
  Waiting waiting_;
  std::size_t last_end_ = 0;        // of the number or waiting sequence before
  std::optional<NumberLead> lead_;  // that a list's next member inherits
};

// The digits of "A/12", "1.05" and "0825-03" belong to what stands before them.
bool begins_number(std::string_view text, std::size_t digits) {
  if (word_character_before(text, digits))
    return false;
  if (digits == 0)
    return true;
  const char before = text[digits - 1];
  if (before == '@' || before == '_')
    return false;
  if (before == '.' || before == ':')
    return digits < 2 || !is_digit(text[digits - 2]);
  if (before == '-' || before == '/' || before == '+') {
    return !word_character_before(text, digits - 1);
  }
  return true;
}

std::size_t next_digits(std::string_view text, std::size_t offset) {
  while (offset < text.size() && !is_digit(text[offset]))
    ++offset;
  return offset;
}

// The law's name counts as its type, however long.
bool is_law_number(const NumberTail& tail) {
  return tail.parts.type.empty() && tail.parts.year &&
         (tail.parts.body.starts_with("QH") || tail.parts.body.starts_with("UBTVQH"));
}

bool NumberScanner::joined(std::size_t digits) const {
  return last_end_ > 0 && is_list_joint(text_, {last_end_, digits});
}

NumberLead NumberScanner::lead_of(Span sequence, const NumberTail& tail) const {
  const auto own_type = official_type_code(tail.parts.type);
  NumberLead lead = read_number_lead(text_, sequence.begin, own_type.value_or(""));
  if (!lead.type && is_law_number(tail))
    lead = read_law_lead(text_, lead);
  return lead;
}

void NumberScanner::emit(Span sequence, const NumberTail& tail, const NumberLead& lead) {
  NumberParts parts = tail.parts;
  parts.sequence = slice(text_, sequence);
  NumberMatch match;
  match.number = NumberBuilder::build(parts);
  match.type_word = lead.type;
  match.span = {std::min(lead.begin, sequence.begin), tail.end};
  match.digits_to_code = sequence;
  found_.push_back(std::move(match));
}

bool NumberScanner::take_complete(Span sequence) {
  const auto tail = read_number_tail(TextCursor(text_, sequence.end), text_);
  if (!tail)
    return false;
  const bool continues = joined(sequence.begin) && lead_;
  NumberLead lead = lead_of(sequence, *tail);
  if (lead.foreign || !is_convincing(*tail, continues || lead.announces()))
    return false;
  if (continues && !lead.type) {
    lead.type = lead_->type;
    if (!waiting_.sequences.empty())
      lead.begin = waiting_.lead.begin;
  }
  if (!continues)
    stop_waiting();
  for (const Span member : waiting_.sequences)
    emit(member, *tail, lead);
  emit(sequence, *tail, lead);
  found_.back().digits_to_code.end = tail->end;
  waiting_.sequences.clear();
  lead_ = lead;
  last_end_ = tail->end;
  return true;
}

void NumberScanner::wait_for_code(Span sequence) {
  const bool continues = joined(sequence.begin) && lead_;
  if (!continues) {
    stop_waiting();
    const NumberLead lead = read_number_lead(text_, sequence.begin, "");
    lead_ = lead.announces() ? std::make_optional(lead) : std::nullopt;
  }
  last_end_ = sequence.end;
  if (!lead_)
    return;
  if (waiting_.sequences.empty()) {
    waiting_.lead = *lead_;
    if (continues)
      waiting_.lead.begin = sequence.begin;
  }
  if (waiting_.sequences.size() < most_list_members)
    waiting_.sequences.push_back(sequence);
}

// Nothing completes what waits.
void NumberScanner::stop_waiting() {
  NumberLead lead = waiting_.lead;
  for (const Span sequence : waiting_.sequences) {
    if (keep_partial_)
      emit_partial(sequence, lead);
    lead.begin = text_.size();
  }
  waiting_.sequences.clear();
}

void NumberScanner::emit_partial(Span sequence, const NumberLead& lead) {
  const auto tail = read_partial_tail(text_, sequence, lead);
  if (!tail)
    return;
  NumberMatch match;
  match.partial =
      PartialNumber{printed_sequence(slice(text_, sequence)), tail->year, lead.type, {}};
  match.type_word = lead.type;
  match.span = {std::min(lead.begin, sequence.begin), tail->end};
  match.digits_to_code = {sequence.begin, tail->end};
  found_.push_back(std::move(match));
}

// Returns where to read on.
std::size_t NumberScanner::read_at(std::size_t digits) {
  TextCursor cursor(text_, digits);
  const Span sequence{digits, digits + take_sequence(cursor, text_).size()};
  if (sequence.size() == 0 || !begins_number(text_, digits)) {
    lead_.reset();
    stop_waiting();
    return std::max(cursor.at(), digits + 1);
  }
  if (!take_complete(sequence))
    wait_for_code(sequence);
  return last_end_;
}

std::vector<NumberMatch> NumberScanner::scan(std::size_t most) {
  std::size_t at = next_digits(text_, 0);
  while (at < text_.size() && found_.size() < most)
    at = next_digits(text_, read_at(at));
  stop_waiting();
  return std::move(found_);
}

}  // namespace

std::vector<NumberMatch> find_numbers(std::string_view text) {
  return NumberScanner(text, false).scan(std::string_view::npos);
}

std::vector<NumberMatch> find_number_mentions(std::string_view text, std::size_t most) {
  return NumberScanner(text, true).scan(most);
}

}  // namespace vankien::analyzers
