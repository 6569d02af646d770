#include "web/pages/number_part.h"

#include <fmt/format.h>

#include <algorithm>

#include "schema/fields.h"
#include "web/format.h"
#include "web/pages/bearer_rows.h"
#include "web/pages/number_links.h"
#include "web/pages/record_lines.h"
#include "web/search_url.h"
#include "web/texts/number.h"

namespace vankien::web {
namespace {

using searcher::NumberAnswer;

Url bearers_url(const NumberAnswer& answer) {
  searcher::SearchRequest request;
  request.text = std::string(schema::field(schema::FieldId::number).query_name)
                     .append(":")
                     .append(answer.number);
  return results_url(request);
}

void write_held(Html& html, const NumberAnswer& answer) {
  html.element("h2", fmt::format(texts::card::part_held,
                                 grouped(answer.held.size() + answer.further), answer.number));
  write_bearers(html, answer);
  if (answer.further > 0)
    html.element("p", {{"class", "f"}}, [&] {
      html.element("a", {href(bearers_url(answer))},
                   fmt::format(texts::card::part_further, grouped(answer.further)));
    });
}

void write_cited(Html& html, const NumberAnswer& answer) {
  html.element("h2", fmt::format(texts::card::part_not_held, answer.number));
  html.element("p", {{"class", "f"}},
               fmt::format(texts::card::cited, grouped(answer.citing)) + ".");
}

}  // namespace

bool knows_of_part(const NumberAnswer& answer) {
  return answer.kind == NumberAnswer::Kind::part && (!answer.held.empty() || answer.citing > 0);
}

void write_number_part(Html& html, const NumberAnswer& answer) {
  write_number_caption(html, texts::card::label, answer.number);
  if (answer.held.empty())
    write_cited(html, answer);
  else
    write_held(html, answer);
  if (answer.citing > 0)
    html.element("p", {{"class", "act"}}, [&] {
      html.element("a", {{"class", "btn"}, href(citing_url(answer.number))},
                   fmt::format(texts::card::citing_places, grouped(answer.citing)));
    });
}

std::vector<std::string> suggestions_beside_bearers(const NumberAnswer& answer) {
  std::vector<std::string> numbers = answer.suggestions;
  std::erase_if(numbers, [&](const std::string& number) {
    return std::any_of(answer.held.begin(), answer.held.end(),
                       [&](const schema::RecordHead& head) { return head.number == number; });
  });
  return numbers;
}

}  // namespace vankien::web
