#include "searcher/query.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzers/document_type.h"
#include "analyzers/syllable.h"

namespace vankien::searcher {
namespace {

template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

std::string joined(const std::vector<Word>& words) {
  std::string text;
  for (const Word& word : words) {
    if (!text.empty())
      text += ' ';
    text += word.key;
  }
  return text;
}

std::string print_number(const NumberItem& item) {
  static constexpr std::string_view names[] = {"number:", "bearer:", "cited:"};
  std::string text(names[static_cast<std::size_t>(item.role)]);
  text += item.str();
  if (item.date)
    text += "@" + item.date->iso();
  return text;
}

std::string print_date(const DateItem& item) {
  const std::string from = item.from.iso();
  const std::string text = item.from == item.to ? from : from + ".." + item.to.iso();
  return (item.mentioned ? "day:" : "date:") + text;
}

std::string print_year(const YearItem& item) {
  return item.from == item.to ? fmt::format("year:{}", item.from)
                              : fmt::format("year:{}..{}", item.from, item.to);
}

std::string print_phrase(const Phrase& phrase) {
  const std::string words = joined(phrase.words);
  return phrase.words.size() == 1 ? words : '"' + words + '"';
}

std::string print_field(const FieldWords& item) {
  const char* form = item.phrase && item.words.size() > 1 ? "{}:\"{}\"" : "{}:({})";
  return fmt::format(fmt::runtime(form), schema::field(item.field).name, joined(item.words));
}

std::string print_item(const Item& item) {
  return std::visit(
      Overloaded{
          [](const Phrase& phrase) { return print_phrase(phrase); },
          [](const NumberItem& number) { return print_number(number); },
          [](const DateItem& date) { return print_date(date); },
          [](const TypeItem& type) { return "type:" + type.code; },
          [](const IssuerItem& issuer) { return fmt::format("issuer:({})", joined(issuer.words)); },
          [](const YearItem& year) { return print_year(year); },
          [](const FieldWords& field) { return print_field(field); },
      },
      item);
}

std::string vietnamese(const analyzers::Date& date) {
  return fmt::format("{}/{}/{}", date.day, date.month, date.year);
}

std::string describe_number(const NumberItem& item) {
  std::string text =
      (item.role == NumberItem::Role::cited ? "dẫn chiếu số hiệu " : "số hiệu ") + item.str();
  if (item.date)
    text += " ngày " + vietnamese(*item.date);
  return text;
}

std::string describe_date(const DateItem& item) {
  if (item.from == item.to)
    return "ngày " + vietnamese(item.from);
  return fmt::format("từ ngày {} đến ngày {}", vietnamese(item.from), vietnamese(item.to));
}

std::string describe_year(const YearItem& item) {
  return item.from == item.to ? fmt::format("năm {}", item.from)
                              : fmt::format("từ năm {} đến năm {}", item.from, item.to);
}

std::string describe_type(const TypeItem& item) {
  const analyzers::DocumentType* type = analyzers::type_by_code(item.code);
  return "loại " + (type != nullptr ? std::string(type->name) : item.code);
}

std::string describe_item(const Item& item) {
  return std::visit(
      Overloaded{
          [](const Phrase& phrase) { return "“" + joined(phrase.words) + "”"; },
          [](const NumberItem& number) { return describe_number(number); },
          [](const DateItem& date) { return describe_date(date); },
          [](const TypeItem& type) { return describe_type(type); },
          [](const IssuerItem& issuer) { return "cơ quan “" + joined(issuer.words) + "”"; },
          [](const YearItem& year) { return describe_year(year); },
          [](const FieldWords& field) {
            return fmt::format("{} “{}”", schema::field(field.field).query_name,
                               joined(field.words));
          },
      },
      item);
}

std::string print_meanings(const Clause& clause) {
  std::string text;
  for (const Meaning& meaning : clause.also)
    if (meaning.last()) {
      text += "=" + print_item(meaning.item);
      if (meaning.words > 1)
        text += fmt::format("/{}", meaning.words);
    }
  return text;
}

template <class Format>
std::string join_items(const Clause& clause, std::string_view between, const Format& format) {
  std::string text;
  for (const Item& item : clause.any_of) {
    if (!text.empty())
      text += between;
    text += format(item);
  }
  return text;
}

}  // namespace

Word make_word(std::string key) {
  const bool marked = analyzers::fold(key) != key;
  return {.key = std::move(key), .marked = marked};
}

std::string print(const Clause& clause) {
  std::string text = join_items(clause, " OR ", print_item);
  if (clause.any_of.size() > 1)
    text = "(" + text + ")";
  text += print_meanings(clause);
  return clause.excluded ? "-" + text : text;
}

std::string print(const ParsedQuery& query) {
  std::string text;
  for (const Clause& clause : query.clauses)
    text += (text.empty() ? "" : " ") + print(clause);
  for (const Clause& clause : query.optional)
    text += (text.empty() ? "~" : " ~") + print(clause);
  return text;
}

std::string describe(const Clause& clause) {
  return join_items(clause, " hoặc ", describe_item);
}

bool is_text(const Clause& clause) {
  return std::all_of(clause.any_of.begin(), clause.any_of.end(), [](const Item& item) {
    if (const auto* date = std::get_if<DateItem>(&item))
      return date->mentioned;
    if (const auto* number = std::get_if<NumberItem>(&item))
      return number->role == NumberItem::Role::any;
    return std::holds_alternative<Phrase>(item);
  });
}

}  // namespace vankien::searcher
