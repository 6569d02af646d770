// One number in any written form, and nothing else.
#include "analyzers/canonical_text.h"
#include "analyzers/document_number.h"
#include "analyzers/loose_number.h"
#include "analyzers/number_lead.h"
#include "analyzers/text_cursor.h"
#include "analyzers/type_code.h"

namespace vankien::analyzers {

namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == text.npos)
    return {};
  return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

}  // namespace

std::optional<DocumentNumber> DocumentNumber::parse(std::string_view text) {
  const CanonicalText canonical(text);
  const std::string_view whole = trimmed(canonical.text());
  const std::size_t digits = whole.find_first_of("0123456789");
  if (digits == whole.npos)
    return std::nullopt;
  const auto number = read_loose_number(whole, digits, CodeAfterBlank::any);
  if (!number || number->span.end != whole.size())
    return std::nullopt;
  const NumberLead lead = read_number_lead(whole, number->span.begin,
                                           official_type_code(number->parts.type).value_or(""));
  if (lead.begin != 0 || !number->is_complete())
    return std::nullopt;
  return NumberBuilder::build(number->parts);
}

}  // namespace vankien::analyzers
