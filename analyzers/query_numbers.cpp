// The numbers in a reader's words: complete ones, and partial ones where words or the lack of words
// announce them.
#include <algorithm>
#include <array>

#include "analyzers/date.h"
#include "analyzers/document_number.h"
#include "analyzers/document_type.h"
#include "analyzers/loose_number.h"
#include "analyzers/number_code.h"
#include "analyzers/number_lead.h"
#include "analyzers/number_list.h"
#include "analyzers/number_units.h"
#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"
#include "analyzers/type_code.h"

namespace vankien::analyzers {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t most_bare_digits = 5;

// "số" is a number's mark after these words, and as the first word; elsewhere it is "digital",
// "index", "total".
constexpr std::array words_before_mark = {"ban"sv, "hieu"sv, "mang"sv};

// Words after which the whole query is still nothing but a number.
bool is_only_word(std::string_view query, Span span) {
  return blanks_begin(query, span.begin) == 0 &&
         query.find_first_not_of(" \t\r\n", span.end) == query.npos;
}

bool marks_a_number(std::string_view query, const NumberLead& lead) {
  if (!lead.marked)
    return false;
  if (lead.type)
    return true;
  const std::size_t end = blanks_begin(query, lead.begin);
  if (end == 0)
    return true;
  const std::string word = fold(slice(query, word_ending_at(query, end)));
  return std::find(words_before_mark.begin(), words_before_mark.end(), word) !=
         words_before_mark.end();
}

std::optional<std::string> type_of_code(std::string_view written) {
  if (written.empty())
    return std::nullopt;
  const std::string code = official_type_code(written).value_or("");
  const DocumentType* type = type_by_number_code(code);
  return type ? std::string(type->code) : code;
}

class QueryScanner {
 public:
  explicit QueryScanner(std::string_view query) : query_(query), dates_(find_dates(query)) {}

  std::vector<NumberMatch> scan();

 private:
  std::size_t read_at(std::size_t digits);
  bool take(const LooseNumber& number, const NumberLead& lead);
  void emit(const LooseNumber& number, const NumberLead& lead);
  void emit_waiting(const LooseNumber& last);
  [[nodiscard]] bool is_announced(const LooseNumber& number, const NumberLead& lead) const;
  [[nodiscard]] std::size_t end_of_date_at(std::size_t offset) const;

  std::string_view query_;
  std::vector<DateMatch> dates_;
  std::vector<NumberMatch> found_;
  std::vector<Span> waiting_;  // bare digits that the next member of their list may complete
  std::size_t last_end_ = 0;
};

std::size_t QueryScanner::end_of_date_at(std::size_t offset) const {
  const auto after =
      std::upper_bound(dates_.begin(), dates_.end(), offset,
                       [](std::size_t at, const DateMatch& date) { return at < date.span.begin; });
  if (after == dates_.begin())
    return 0;
  const std::size_t end = std::prev(after)->span.end;
  return end > offset ? end : 0;
}

bool QueryScanner::is_announced(const LooseNumber& number, const NumberLead& lead) const {
  const bool coded = !number.parts.type.empty() || !number.parts.body.empty();
  if (!coded && counts_something(query_, number.span.end))
    return false;
  if (coded || marks_a_number(query_, lead))
    return true;
  if (number.parts.year)
    return lead.type.has_value();
  if (is_year(number.parts.sequence))
    return false;
  if (number.parts.sequence.size() > most_bare_digits)
    return false;
  return lead.type || is_only_word(query_, number.span);
}

void QueryScanner::emit(const LooseNumber& number, const NumberLead& lead) {
  NumberMatch match;
  match.type_word = lead.type;
  match.span = {std::min(lead.begin, number.span.begin), number.span.end};
  match.digits_to_code = number.span;
  if (number.is_complete()) {
    match.number = NumberBuilder::build(number.parts);
  } else {
    match.partial = PartialNumber{printed_sequence(number.parts.sequence),
                                  number.parts.year,
                                  lead.type ? lead.type : type_of_code(number.parts.type),
                                  {}};
    if (!number.parts.body.empty())
      match.partial->body_code = official_body_code(number.parts.body);
  }
  found_.push_back(std::move(match));
}

void QueryScanner::emit_waiting(const LooseNumber& last) {
  for (const Span sequence : waiting_) {
    LooseNumber member = last;
    member.parts.sequence = slice(query_, sequence);
    member.span = sequence;
    NumberLead lead;
    lead.begin = sequence.begin;
    emit(member, lead);
  }
  waiting_.clear();
}

bool QueryScanner::take(const LooseNumber& number, const NumberLead& lead) {
  const bool continues = last_end_ > 0 && number.span.begin > last_end_ &&
                         is_list_joint(query_, {last_end_, number.span.begin});
  if (!continues)
    waiting_.clear();
  last_end_ = number.span.end;
  if (!is_announced(number, lead)) {
    waiting_.push_back(number.span);
    if (!continues || found_.empty())
      return false;
    // "Chỉ thị 05, 06": the type is said once.
    if (found_.back().span.end + 8 < number.span.begin || !found_.back().partial)
      return false;
    NumberLead inherited = lead;
    inherited.type = found_.back().partial->type_code;
    emit(number, inherited);
    return true;
  }
  emit_waiting(number);
  emit(number, lead);
  return true;
}

std::size_t QueryScanner::read_at(std::size_t digits) {
  if (const std::size_t end = end_of_date_at(digits))
    return end;
  TextCursor cursor(query_, digits);
  cursor.take_digits();
  const auto number = read_loose_number(query_, digits, CodeAfterBlank::looks_like_code);
  if (!number)
    return cursor.at();
  const NumberLead lead = read_number_lead(query_, number->span.begin,
                                           official_type_code(number->parts.type).value_or(""));
  return take(*number, lead) ? number->span.end : cursor.at();
}

std::vector<NumberMatch> QueryScanner::scan() {
  std::size_t at = 0;
  while ((at = query_.find_first_of("0123456789", at)) != query_.npos)
    at = read_at(at);
  return std::move(found_);
}

}  // namespace

std::vector<NumberMatch> find_query_numbers(std::string_view query) {
  return QueryScanner(query).scan();
}

}  // namespace vankien::analyzers
