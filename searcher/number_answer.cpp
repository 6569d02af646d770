#include "searcher/number_answer.h"

#include <algorithm>
#include <string>
#include <vector>

#include "analyzers/syllable.h"
#include "searcher/misread_number.h"
#include "searcher/nearest_numbers.h"
#include "searcher/number_lookup.h"
#include "searcher/query_text.h"
#include "searcher/written_number.h"

namespace vankien::searcher {
namespace {

constexpr std::size_t most_suggestions = 5;

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

std::vector<std::string> misreadings(const Reader& reader, std::string_view written) {
  std::vector<std::string> texts;
  for (const analyzers::DocumentNumber& number : misread_numbers(reader, written))
    texts.push_back(number.str());
  return texts;
}

void suggest(const std::vector<std::string>& numbers, NumberAnswer& answer) {
  for (const std::string& number : numbers)
    if (answer.suggestions.size() < most_suggestions &&
        std::find(answer.suggestions.begin(), answer.suggestions.end(), number) ==
            answer.suggestions.end())
      answer.suggestions.push_back(number);
}

// TƯ is read as TW, and written for TU as well: then the number of the province that is held is
// offered.
std::vector<std::string> of_other_committee(const Reader& reader,
                                            const analyzers::DocumentNumber& number,
                                            std::string_view written) {
  const bool as_tw =
      number.body_code() == "TW" && analyzers::fold(written).find("tw") == std::string::npos;
  const std::string key = number.key();
  const auto other =
      as_tw ? as_written(reader, key.substr(0, key.size() - 2) + "tu") : std::nullopt;
  return other ? std::vector{other->str()} : std::vector<std::string>();
}

NumberAnswer answer_whole(const Reader& reader, const analyzers::DocumentNumber& number,
                          std::string_view written) {
  NumberAnswer answer = look_up(reader, number);
  suggest(of_other_committee(reader, number, written), answer);
  if (!answer.held.empty() || !answer.known.empty())
    return answer;
  suggest(misreadings(reader, written), answer);
  suggest(nearest_numbers(reader, number, most_suggestions), answer);
  return answer;
}

// On a part of a number: what it means where only one number of the collection fits, else all that
// fit.
NumberAnswer answer_part(const Reader& reader, const analyzers::PartialNumber& partial,
                         const std::optional<std::string>& type_word) {
  if (const auto number = complete(reader, partial))
    return look_up(reader, *number);
  return look_up_part(reader, partial, type_word);
}

// "112" alone is as likely an amount.
bool is_bare(const analyzers::PartialNumber& partial) {
  return !partial.type_code && !partial.year && !partial.body_code;
}

// nullopt for a part that fits nothing ("đề án 06"), and for digits alone that fit several: those
// words find what they mean by themselves.
std::optional<NumberAnswer> answer_item(const Reader& reader, const NumberItem& item,
                                        std::string_view typed) {
  if (item.number)
    return answer_whole(reader, *item.number, typed);
  NumberAnswer answer = answer_part(reader, *item.partial, item.type_code);
  if (answer.kind == NumberAnswer::Kind::part &&
      (is_bare(*item.partial) || (answer.held.empty() && answer.suggestions.empty())))
    return std::nullopt;
  return answer;
}

// The answer for text that is no number as it stands but looks like one; nullopt when it looks like
// none of the collection.
std::optional<NumberAnswer> misread_answer(const Reader& reader, std::string_view written) {
  NumberAnswer answer;
  answer.kind = NumberAnswer::Kind::misread;
  answer.number = written;
  answer.suggestions = misreadings(reader, written);
  return answer.suggestions.empty() ? std::nullopt : std::optional(std::move(answer));
}

// An address asks for a number and nothing else: what is nearest to a part that nobody knows too.
NumberAnswer answer_match(const Reader& reader, const analyzers::NumberMatch& match,
                          std::string_view written) {
  if (match.number)
    return answer_whole(reader, *match.number, written);
  NumberAnswer answer = answer_part(reader, *match.partial, match.type_word);
  const bool unknown = answer.kind == NumberAnswer::Kind::part && answer.held.empty() &&
                       answer.citing == 0 && answer.suggestions.empty();
  if (unknown)
    answer.suggestions = nearest_numbers(reader, *match.partial, most_suggestions);
  return answer;
}

}  // namespace

std::optional<NumberAnswer> answer_for_query(const Reader& reader, const ParsedQuery& query,
                                             std::string_view typed) {
  const std::string text = clean_query(typed).text;
  if (const NumberItem* item = only_number(query))
    return answer_item(reader, *item, text);
  return misread_answer(reader, text);
}

std::optional<NumberAnswer> answer_number(const Reader& reader, std::string_view written) {
  const std::string text = clean_query(written).text;
  if (const auto number = analyzers::DocumentNumber::parse(text))
    return answer_whole(reader, *number, text);
  const auto matches = analyzers::find_query_numbers(text);
  return matches.size() == 1 ? std::optional(answer_match(reader, matches.front(), text))
                             : misread_answer(reader, text);
}

}  // namespace vankien::searcher
