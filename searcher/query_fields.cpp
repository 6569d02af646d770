#include "searcher/query_fields.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "analyzers/document_type.h"
#include "analyzers/syllable.h"

namespace vankien::searcher {
namespace {

using schema::FieldId;

using Reader = std::optional<FieldMeaning> (*)(FieldId, const FieldValue&);

std::string_view own_text(const FieldValue& value) {
  return value.rest.substr(0, value.length);
}

// "2019..2023" into its ends; a single value is both.
std::pair<std::string_view, std::string_view> range_ends(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos)
    return {text, text};
  return {text.substr(0, dots), text.substr(dots + 2)};
}

std::optional<int> read_year(std::string_view text) {
  int year = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  return whole && text.size() == 4 ? std::optional(year) : std::nullopt;
}

std::optional<analyzers::Date> read_day(std::string_view text) {
  if (const auto date = analyzers::parse_iso_date(text))
    return date;
  const auto match = analyzers::date_at(text, 0);
  return match ? std::optional(match->date) : std::nullopt;
}

std::optional<FieldMeaning> read_number(FieldId field, const FieldValue& value) {
  const std::string_view text = value.quoted ? own_text(value) : value.rest;
  const auto matches = analyzers::find_query_numbers(text);
  if (matches.empty() || matches.front().span.begin != 0)
    return std::nullopt;
  NumberItem item;
  item.number = matches.front().number;
  item.partial = matches.front().partial;
  item.type_code = matches.front().type_word;
  item.role = field == FieldId::number ? NumberItem::Role::bearer : NumberItem::Role::cited;
  return FieldMeaning{std::move(item), std::max(matches.front().span.end, std::size_t{1})};
}

const analyzers::DocumentType* type_of_code(std::string_view text) {
  const auto types = analyzers::document_types();
  const std::string folded = analyzers::fold(text);
  const auto exact = [&](const analyzers::DocumentType& type) { return type.code == text; };
  const auto loose = [&](const analyzers::DocumentType& type) {
    return analyzers::fold(type.code) == folded;
  };
  auto found = std::find_if(types.begin(), types.end(), exact);
  if (found == types.end())
    found = std::find_if(types.begin(), types.end(), loose);
  return found == types.end() ? nullptr : &*found;
}

std::size_t count_words(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

// The length of the first `count` blank-separated words of `text`.
std::size_t words_length(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  while (at < text.size()) {
    while (at < text.size() && text[at] == ' ')
      ++at;
    while (at < text.size() && text[at] != ' ')
      ++at;
    if (--count == 0)
      break;
  }
  return at;
}

std::optional<FieldMeaning> read_type(FieldId /*field*/, const FieldValue& value) {
  if (own_text(value) == "unknown")
    return FieldMeaning{TypeItem{"unknown"}, value.length};
  if (const analyzers::DocumentType* type = type_of_code(own_text(value)))
    return FieldMeaning{TypeItem{std::string(type->code)}, value.length};
  const std::string_view text = value.quoted ? own_text(value) : value.rest;
  const analyzers::DocumentType* type = analyzers::type_at_start(text);
  if (type == nullptr)
    return std::nullopt;
  return FieldMeaning{TypeItem{std::string(type->code)},
                      words_length(text, count_words(type->name))};
}

std::optional<FieldMeaning> read_issuer(FieldId /*field*/, const FieldValue& value) {
  return FieldMeaning{IssuerItem{value.words}, value.length};
}

std::optional<FieldMeaning> read_years(FieldId /*field*/, const FieldValue& value) {
  const auto [first, last] = range_ends(own_text(value));
  const auto from = read_year(first);
  const auto to = read_year(last);
  if (!from || !to)
    return std::nullopt;
  return FieldMeaning{YearItem{std::min(*from, *to), std::max(*from, *to)}, value.length};
}

std::optional<FieldMeaning> read_days(FieldId /*field*/, const FieldValue& value) {
  const auto [first, last] = range_ends(own_text(value));
  const auto from = read_day(first);
  const auto to = read_day(last);
  if (!from || !to)
    return std::nullopt;
  return FieldMeaning{DateItem{std::min(*from, *to), std::max(*from, *to), false}, value.length};
}

std::optional<FieldMeaning> read_words(FieldId field, const FieldValue& value) {
  return FieldMeaning{FieldWords{field, value.words, true}, value.length};
}

// No default: a new field does not compile until someone says how its values are read.
Reader reader_of(FieldId field) {
  switch (field) {
    case FieldId::number:
    case FieldId::cites:
      return read_number;
    case FieldId::type:
      return read_type;
    case FieldId::issuer:
      return read_issuer;
    case FieldId::year:
      return read_years;
    case FieldId::date:
      return read_days;
    case FieldId::title:
    case FieldId::signer:
    case FieldId::file:
    case FieldId::folder:
      return read_words;
  }
  return read_words;
}

}  // namespace

const schema::Field* field_named(std::string_view typed) {
  const std::string folded = analyzers::fold(typed);
  for (const schema::Field& field : schema::fields)
    if (folded == field.name || folded == analyzers::fold(field.query_name))
      return &field;
  return nullptr;
}

std::optional<FieldMeaning> read_field(const schema::Field& field, const FieldValue& value) {
  return reader_of(field.id)(field.id, value);
}

}  // namespace vankien::searcher
