#include "analyzers/partial_tail.h"

#include <algorithm>
#include <array>

#include "analyzers/number_tail.h"
#include "analyzers/number_units.h"
#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

namespace {

// Types whose documents are cited by the bare sequence: "Nghị quyết 35", "Chỉ thị 05".
bool is_often_cited_short(std::string_view type) {
  constexpr std::array<std::string_view, 10> types = {"NQ", "CT", "KL", "QĐ", "QyĐ",
                                                      "HD", "TB", "NĐ", "TT", "KH"};
  return std::find(types.begin(), types.end(), type) != types.end();
}

// "… quyết định⏎⏎1. Nhân sự": the item of a list.
bool is_item(std::string_view text, Span sequence) {
  const std::size_t white = blanks_begin(text, sequence.begin);
  const char next = sequence.end < text.size() ? text[sequence.end] : '\0';
  return text.substr(white, sequence.begin - white).find('\n') != text.npos &&
         (next == '.' || next == ')');
}

}  // namespace

std::optional<PartialTail> read_partial_tail(std::string_view text, Span sequence,
                                             const NumberLead& lead) {
  const std::string_view digits = slice(text, sequence);
  const bool named = lead.type && (lead.marked || is_often_cited_short(*lead.type));
  if (!named || (!lead.marked && (is_year(digits) || is_item(text, sequence))) ||
      counts_something(text, sequence.end))
    return std::nullopt;
  TextCursor cursor(text, sequence.end);
  TextCursor slash = cursor;
  if (slash.take_slash()) {
    const auto year = take_state_year(slash);
    if (!year || slash.byte() == '/')
      return std::nullopt;
    return PartialTail{year, slash.at()};
  }
  const bool goes_on = cursor.take('.') || cursor.take(',') || cursor.take(':') || cursor.take('-');
  if ((goes_on && is_digit(cursor.byte())) || cursor.at_word_character())
    return std::nullopt;
  return PartialTail{std::nullopt, sequence.end};
}

}  // namespace vankien::analyzers
