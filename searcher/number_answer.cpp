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

std::optional<analyzers::DocumentNumber> named_number(const Reader& reader,
                                                      const ParsedQuery& query) {
  const NumberItem* item = only_number(query);
  if (item == nullptr)
    return std::nullopt;
  return item->number ? item->number : complete(reader, *item->partial);
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
  answer.number = written;
  answer.suggestions = suggestions(reader, written);
  return answer.suggestions.empty() ? std::nullopt : std::optional(std::move(answer));
}

}  // namespace

std::optional<NumberAnswer> answer_for_query(const Reader& reader, const ParsedQuery& query,
                                             std::string_view typed) {
  if (const auto number = named_number(reader, query))
    return look_up(reader, *number);
  return only_number(query) == nullptr ? misread_answer(reader, clean_query(typed).text)
                                       : std::nullopt;
}

std::optional<NumberAnswer> answer_number(const Reader& reader, std::string_view written) {
  const std::string text = clean_query(written).text;
  if (const auto number = analyzers::DocumentNumber::parse(text))
    return look_up(reader, *number);
  const auto matches = analyzers::find_query_numbers(text);
  if (matches.size() == 1 && matches.front().number)
    return look_up(reader, *matches.front().number);
  if (matches.size() == 1) {
    const auto number = complete(reader, *matches.front().partial);
    if (number)
      return look_up(reader, *number);
    NumberAnswer unknown;
    unknown.number = matches.front().partial->str();
    return unknown;
  }
  return misread_answer(reader, text);
}

}  // namespace vankien::searcher
