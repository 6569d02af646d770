#include "analyzers/letterhead_number.h"

#include <algorithm>

#include "analyzers/file_name_number.h"
#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"

namespace vankien::analyzers {
namespace {

// "445 /NQ-CP": printed numbers have no gap behind their figures.
bool is_filled_in(std::string_view text, const NumberMatch& match) {
  const std::string_view number = slice(text, match.digits_to_code);
  const std::size_t end = number.find_first_not_of("0123456789");
  return end != std::string_view::npos && number[end] == ' ';
}

// `match` as it is printed, with the figures of another number.
std::optional<DocumentNumber> with_sequence(std::string_view text, const NumberMatch& match,
                                            const DocumentNumber& other) {
  const std::string_view number = slice(text, match.digits_to_code);
  const std::size_t code = std::min(number.find_first_not_of("0123456789"), number.size());
  return DocumentNumber::parse(other.sequence() + std::string(number.substr(code)));
}

// The same but for the sequence, which recognition may have misread.
bool same_code(const DocumentNumber& a, const DocumentNumber& b) {
  return fold(a.type_code()) == fold(b.type_code()) && fold(a.body_code()) == fold(b.body_code());
}

// What follows the gap that was left for figures written by hand or stamped: "-KH/TU" of "Số:
// -KH/TU", "/2022/NQ-HĐND" of "Số: ……/2022/NQ-HĐND"; empty when no line has such a gap.
std::string_view code_after_gap(std::string_view head) {
  constexpr std::string_view gap = " :._…\t";
  for (std::size_t begin = 0; begin < head.size();) {
    const std::size_t end = std::min(head.find('\n', begin), head.size());
    std::string_view line = head.substr(begin, end - begin);
    line.remove_prefix(std::min(line.find_first_not_of(" \t|*"), line.size()));
    begin = end + 1;
    if (!line.starts_with("Số") && !line.starts_with("SỐ"))
      continue;
    line.remove_prefix(std::string_view("Số").size());
    const std::size_t code = std::min(line.find_first_not_of(gap), line.size());
    if (code > 0 && code < line.size() && (line[code] == '-' || line[code] == '/'))
      return line.substr(code, line.find_first_of(" \t|*", code) - code);
  }
  return {};
}

// The gap of the letterhead filled with the figures of the file's name, if both have one type.
std::optional<DocumentNumber> filled_gap(std::string_view text, const Head& head,
                                         std::string_view file_name) {
  const std::size_t end =
      head.text_begin < head.words.size() ? head.words[head.text_begin].outer.begin : text.size();
  const std::string code(code_after_gap(text.substr(0, end)));
  const auto named = number_of_file_name(file_name);
  const auto partial = partial_number_of_file_name(file_name);
  if (code.empty() || (!named && !partial))
    return std::nullopt;
  const auto number = DocumentNumber::parse((named ? named->sequence() : partial->sequence) + code);
  const std::string type = named ? named->type_code() : partial->type_code.value_or("");
  const auto year = named ? named->year() : partial->year;
  const bool agree = number && fold(number->type_code()) == fold(type) &&
                     (!year || !number->year() || year == number->year());
  return agree ? number : std::nullopt;
}

}  // namespace

void take_number(Letterhead& letterhead, std::string_view text, const Head& head,
                 std::string_view file_name, Writing writing) {
  const auto named = number_of_file_name(file_name);
  const auto printed = head.number ? head.number->number : std::nullopt;
  const bool corrected =
      writing == Writing::recognised && printed && named && same_code(*printed, *named);
  const bool unread = writing == Writing::recognised && printed && is_filled_in(text, *head.number);
  if (printed && !unread && !(corrected && *named != *printed)) {
    letterhead.number = printed;
    letterhead.number_basis = "text";
    return;
  }
  if (head.accompanies || (printed && !corrected))
    return;
  letterhead.number =
      printed ? with_sequence(text, *head.number, *named) : filled_gap(text, head, file_name);
  if (!letterhead.number)
    letterhead.number = named;
  if (letterhead.number)
    letterhead.number_basis = "file-name";
}

}  // namespace vankien::analyzers
