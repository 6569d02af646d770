#include "analyzers/document_number.h"

#include <algorithm>

#include "analyzers/document_type.h"
#include "analyzers/number_builder.h"
#include "analyzers/number_code.h"
#include "analyzers/syllable.h"
#include "analyzers/type_code.h"

namespace vankien::analyzers {

namespace {

void append_key_part(std::string& key, std::string_view part) {
  std::string folded = fold(part);
  std::erase(folded, '&');
  if (!key.empty())
    key += '|';
  key += folded;
}

std::string_view without_leading_zeros(std::string_view sequence) {
  while (sequence.size() > 1 && sequence[0] == '0' && is_digit(sequence[1])) {
    sequence.remove_prefix(1);
  }
  return sequence;
}

// Only the government issues nghị định: the missing end of "149/2018/NĐ" can be nothing else.
bool lacks_only_the_government(const NumberParts& parts) {
  return parts.body.empty() && parts.year && official_type_code(parts.type) == "NĐ";
}

}  // namespace

std::string printed_sequence(std::string_view written) {
  const auto digits = static_cast<std::size_t>(
      std::find_if_not(written.begin(), written.end(), is_digit) - written.begin());
  return std::string(digits < 2 ? 2 - digits : 0, '0') + std::string(written);
}

DocumentNumber NumberBuilder::build(const NumberParts& parts) {
  DocumentNumber number;
  number.order_ = parts.order;
  number.sequence_ = printed_sequence(parts.sequence);
  number.year_ = parts.year;
  if (!parts.type.empty()) {
    number.type_code_ = official_type_code(parts.type).value_or(official_body_code(parts.type));
  }
  number.body_code_ = lacks_only_the_government(parts) ? "CP" : official_body_code(parts.body);
  return number;
}

std::string DocumentNumber::str() const {
  const bool party = order_ == Order::party;
  std::string text = sequence_;
  if (year_)
    text += '/' + std::to_string(*year_);
  text += party ? '-' : '/';
  text += type_code_;
  if (!type_code_.empty())
    text += party ? '/' : '-';
  return text + body_code_;
}

std::string DocumentNumber::key() const {
  std::string key(without_leading_zeros(fold(sequence_)));
  if (year_)
    append_key_part(key, std::to_string(*year_));
  if (!type_code_.empty())
    append_key_part(key, type_code_);
  std::string_view rest = body_code_;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('-'), rest.size());
    append_key_part(key, rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return key;
}

std::string PartialNumber::str() const {
  std::string text = sequence;
  if (year)
    text += '/' + std::to_string(*year);
  if (type_code) {
    const DocumentType* type = type_by_code(*type_code);
    text += '-';
    text += type && !type->number_code.empty() ? type->number_code : *type_code;
  }
  if (body_code)
    text += '/' + *body_code;
  return text;
}

}  // namespace vankien::analyzers
