#include "searcher/number_answer.h"

#include <string>
#include <vector>

#include "searcher/misread_number.h"
#include "searcher/number_lookup.h"
#include "searcher/query_text.h"
#include "searcher/written_number.h"

namespace vankien::searcher {
namespace {

// The only number that the query asks for; nullptr for none or several.
const NumberItem* only_number(const ParsedQuery& query) {
  const NumberItem* only = nullptr;
  for (const Clause& clause : query.clauses)
    for (const Item& item : clause.any_of)
      if (const auto* number = std::get_if<NumberItem>(&item); number && !clause.excluded) {
        if (only != nullptr)
          return nullptr;
        only = number;
      }
  return only;
}

// On a part of a number: what it means where only one number of the collection fits, else all that
// fit.
NumberAnswer answer_part(const Reader& reader, const analyzers::PartialNumber& partial,
                         const std::optional<std::string>& type_word) {
  const auto number = complete(reader, partial);
  return number ? look_up(reader, *number) : look_up_part(reader, partial, type_word);
}

// "112" alone is as likely an amount.
bool is_bare(const analyzers::PartialNumber& partial) {
  return !partial.type_code && !partial.year && !partial.body_code;
}

// nullopt for a part that fits nothing ("đề án 06"), and for digits alone that fit several: those
// words find what they mean by themselves.
std::optional<NumberAnswer> answer_item(const Reader& reader, const NumberItem& item) {
  if (item.number)
    return look_up(reader, *item.number);
  NumberAnswer answer = answer_part(reader, *item.partial, item.type_code);
  if (answer.kind == NumberAnswer::Kind::part &&
      (is_bare(*item.partial) || (answer.held.empty() && answer.suggestions.empty())))
    return std::nullopt;
  return answer;
}

std::vector<std::string> suggestions(const Reader& reader, std::string_view written) {
  std::vector<std::string> texts;
  for (const analyzers::DocumentNumber& number : misread_numbers(reader, written))
    texts.push_back(number.str());
  return texts;
}

// The answer for text that is no number as it stands but looks like one; nullopt when it looks like
// none of the collection.
std::optional<NumberAnswer> misread_answer(const Reader& reader, std::string_view written) {
  NumberAnswer answer;
  answer.kind = NumberAnswer::Kind::misread;
  answer.number = written;
  answer.suggestions = suggestions(reader, written);
  return answer.suggestions.empty() ? std::nullopt : std::optional(std::move(answer));
}

}  // namespace

std::optional<NumberAnswer> answer_for_query(const Reader& reader, const ParsedQuery& query,
                                             std::string_view typed) {
  if (const NumberItem* item = only_number(query))
    return answer_item(reader, *item);
  return misread_answer(reader, clean_query(typed).text);
}

std::optional<NumberAnswer> answer_number(const Reader& reader, std::string_view written) {
  const std::string text = clean_query(written).text;
  if (const auto number = analyzers::DocumentNumber::parse(text))
    return look_up(reader, *number);
  const auto matches = analyzers::find_query_numbers(text);
  if (matches.size() != 1)
    return misread_answer(reader, text);
  const analyzers::NumberMatch& match = matches.front();
  return match.number ? look_up(reader, *match.number)
                      : answer_part(reader, *match.partial, match.type_word);
}

}  // namespace vankien::searcher
