#include "web/pages/number_card.h"

#include <fmt/format.h>

#include "schema/type_name.h"
#include "web/format.h"
#include "web/pages/record_lines.h"
#include "web/texts/document.h"
#include "web/texts/number.h"
#include "web/texts/record.h"

namespace vankien::web {
namespace {

using searcher::KnownNumber;
using searcher::NumberAnswer;

std::size_t citing_documents(const NumberAnswer& answer) {
  std::size_t count = 0;
  for (const auto& known : answer.known)
    count += known.count;
  return count;
}

void write_caption(Html& html, std::string_view before, const std::string& number) {
  html.element("p", {{"class", "k"}}, [&] {
    html.text(before);
    html.text(" ");
    html.element("a", {href(number_url(number))}, [&] { html.element("b", number); });
  });
}

void write_facts(Html& html, const schema::RecordHead& head) {
  std::string facts = head.issuer ? head.issuer->name + " · " : std::string();
  facts += head.date ? shown_date(*head.date) : std::string(texts::record::undated);
  html.element("p", {{"class", "f"}}, facts);
}

void write_citing_button(Html& html, const NumberAnswer& answer, std::string_view text) {
  if (const auto count = citing_documents(answer); count > 0)
    html.element("a", {{"class", "btn"}, href(citing_url(answer.number))},
                 fmt::format(fmt::runtime(text), grouped(count)));
}

void write_one(Html& html, const NumberAnswer& answer) {
  const auto& head = answer.held.front();
  write_caption(html, texts::card::exact, answer.number);
  html.element("h2", [&] { html.element("a", {href(document_url(head.id))}, shown_title(head)); });
  write_facts(html, head);
  html.element("p", {{"class", "act"}}, [&] {
    html.element("a", {{"class", "btn pri"}, href(document_url(head.id))}, texts::card::open);
    html.element("a", {{"class", "btn"}, href(original_url(head.id))}, texts::document::download);
    write_citing_button(html, answer, texts::card::citing);
  });
}

void write_several(Html& html, const NumberAnswer& answer) {
  write_caption(html, texts::card::exact, answer.number);
  html.element("h2", fmt::format(texts::card::several, grouped(answer.held.size())));
  html.element("ul", {{"class", "rows"}}, [&] {
    for (const auto& head : answer.held)
      html.element("li", [&] { write_row(html, head); });
  });
  html.element("p", {{"class", "act"}},
               [&] { write_citing_button(html, answer, texts::card::citing); });
}

void write_cited(Html& html, const NumberAnswer& answer) {
  write_caption(html, texts::card::label, answer.number);
  html.element("h2", texts::card::not_held);
  html.element("p", {{"class", "f"}}, [&] {
    html.text(fmt::format(texts::card::cited, grouped(citing_documents(answer))));
    if (const auto name = cited_as(answer.known.front()); !name.empty())
      html.text(" " + fmt::format(texts::card::cited_as, name));
    html.text(" ");
    html.element("span", {{"class", "st no"}}, texts::card::unverified);
  });
  html.element("p", {{"class", "act"}},
               [&] { write_citing_button(html, answer, texts::card::citing_places); });
}

void write_unknown(Html& html, const NumberAnswer& answer) {
  html.element("p", {{"class", "f"}}, fmt::format(texts::card::unknown, answer.number));
  if (answer.suggestions.empty())
    return;
  html.element("p", {{"class", "f"}}, [&] {
    html.text(texts::card::suggestions);
    for (std::size_t i = 0; i < answer.suggestions.size(); ++i) {
      html.text(i == 0 ? "" : ", ");
      html.element("a", {href(number_url(answer.suggestions[i]))}, answer.suggestions[i]);
    }
  });
}

}  // namespace

std::string cited_as(const KnownNumber& known) {
  std::string name = known.type_code ? schema::type_name(*known.type_code) : std::string();
  if (known.issuer)
    name += (name.empty() ? "" : " ") + fmt::format(texts::record::of_body, *known.issuer);
  if (known.term)
    name += (name.empty() ? "" : ", ") + fmt::format(texts::record::of_term, *known.term);
  if (!name.empty() && known.dates.size() == 1)
    name += ", " + fmt::format(texts::record::on_day, shown_date(known.dates.front().first));
  return name;
}

void write_number_card(Html& html, const NumberAnswer& answer) {
  const bool ghost = answer.held.empty();
  html.element("section",
               {{"class", ghost ? "ncard ghost" : "ncard"}, {"aria-label", texts::card::label}},
               [&] {
                 if (answer.held.size() == 1)
                   write_one(html, answer);
                 else if (!ghost)
                   write_several(html, answer);
                 else if (!answer.known.empty())
                   write_cited(html, answer);
                 else
                   write_unknown(html, answer);
               });
  html.line();
}

}  // namespace vankien::web
