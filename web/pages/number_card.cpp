#include "web/pages/number_card.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "web/format.h"
#include "web/marked_text.h"
#include "web/pages/bearer_rows.h"
#include "web/pages/known_number_lines.h"
#include "web/pages/number_links.h"
#include "web/pages/number_part.h"
#include "web/pages/record_lines.h"
#include "web/pages/status_notice.h"
#include "web/texts/number.h"
#include "web/texts/record.h"

namespace vankien::web {
namespace {

using searcher::KnownNumber;
using searcher::NumberAnswer;

constexpr std::size_t most_known = 3;
constexpr std::size_t longest_about = 300;  // code points

// How many documents cite the number. One may cite several documents that bear it, and not all are
// told: then there are at least so many.
struct Citing {
  std::size_t count = 0;
  bool exact = true;
};

Citing citing_documents(const NumberAnswer& answer) {
  Citing citing;
  std::set<std::string_view> told;
  for (const auto& known : answer.known) {
    for (const auto& document : known.cited_by)
      told.insert(document.head.id);
    citing.count = std::max(citing.count, known.count);
    citing.exact = citing.exact && known.count <= known.cited_by.size();
  }
  citing.exact = citing.exact || answer.known.size() == 1;
  citing.count = std::max(citing.count, told.size());
  return citing;
}

// What a button or a sentence says of them: with their exact number, and without.
struct CitingWords {
  std::string_view exact;
  std::string_view inexact;
};
constexpr CitingWords bearer_cited{texts::card::citing, texts::card::citing_some};
constexpr CitingWords number_cited{texts::card::citing_places, texts::card::citing_places_some};
constexpr CitingWords times_cited{texts::card::cited, texts::card::cited_at_least};

std::string shown_citing(const Citing& citing, const CitingWords& words) {
  return fmt::format(fmt::runtime(citing.exact ? words.exact : words.inexact),
                     grouped(citing.count));
}

void write_facts(Html& html, const schema::RecordHead& head,
                 const std::optional<schema::DocumentStatus>& status) {
  std::string facts = head.issuer ? head.issuer->name + " · " : std::string();
  facts += head.date ? shown_date(*head.date) : std::string(texts::record::undated);
  html.element("p", {{"class", "f"}}, [&] {
    html.text(facts + " ");
    write_status_tag(html, status);
  });
}

void write_citing_button(Html& html, const NumberAnswer& answer, const CitingWords& words) {
  if (const auto citing = citing_documents(answer); citing.count > 0)
    html.element("a", {{"class", "btn"}, href(citing_url(answer.number))},
                 shown_citing(citing, words));
}

void write_one(Html& html, const NumberAnswer& answer, const BearerFacts& facts) {
  const auto& head = answer.held.front();
  write_number_caption(html, texts::card::exact, answer.number);
  html.element("h2", [&] { html.element("a", {href(document_url(head.id))}, shown_title(head)); });
  write_facts(html, head, facts.status);
  html.element("p", {{"class", "act"}}, [&] {
    html.element("a", {{"class", "btn pri"}, href(document_url(head.id))}, texts::card::open);
    write_original_links(html, head.id, facts.original, "btn");
    write_citing_button(html, answer, bearer_cited);
  });
}

void write_several(Html& html, const NumberAnswer& answer) {
  write_number_caption(html, texts::card::exact, answer.number);
  html.element("h2", fmt::format(texts::card::several, grouped(answer.held.size())));
  write_bearers(html, answer);
  html.element("p", {{"class", "act"}}, [&] { write_citing_button(html, answer, bearer_cited); });
}

// ", từ 12/10/2022 đến 30/12/2024": when the citing documents were issued; empty when not all of
// them are told.
std::string cited_between(const NumberAnswer& answer) {
  std::set<analyzers::Date> days;
  for (const auto& known : answer.known) {
    if (known.count > known.cited_by.size())
      return {};
    for (const auto& citing : known.cited_by)
      if (citing.head.date)
        days.insert(*citing.head.date);
  }
  if (days.empty())
    return {};
  return days.size() == 1 ? fmt::format(texts::card::cited_once, shown_date(*days.begin()))
                          : fmt::format(texts::card::cited_between, shown_date(*days.begin()),
                                        shown_date(*days.rbegin()));
}

// The words in which the newest of those who cite the document do so, and who that is.
void write_quote(Html& html, const KnownNumber& known) {
  html.element("div", {{"class", "cites"}}, [&] {
    if (known.quote)
      html.element("blockquote", [&] { write_passage(html, *known.quote); });
    write_citing_row(html, known.cited_by.front());
  });
}

// What the citations tell of one document: all of it only what others say.
void write_inferred(Html& html, const KnownNumber& known) {
  html.element("p", {{"class", "f"}}, [&] {
    const auto name = cited_as(known);
    html.text(name.empty() ? std::string(texts::card::nothing_said)
                           : fmt::format(texts::card::cited_as, name));
    html.text(" ");
    html.element("span", {{"class", "st"}}, texts::card::unverified);
  });
  if (known.dates.size() > 1)
    html.element("p", {{"class", "f"}}, fmt::format(texts::card::dates, shown_dates(known)));
  if (!known.about.empty())
    html.element("p", {{"class", "f"}},
                 fmt::format(texts::card::about, shortened(known.about.front(), longest_about)));
  if (!known.cited_by.empty())
    write_quote(html, known);
}

void write_cited(Html& html, const NumberAnswer& answer) {
  write_number_caption(html, texts::card::label, answer.number);
  html.element("h2", texts::card::not_held);
  html.element("p", {{"class", "f"}},
               shown_citing(citing_documents(answer), times_cited) + cited_between(answer) + ".");
  if (answer.known.size() > 1)
    html.element("p", {{"class", "f"}},
                 fmt::format(texts::card::different, grouped(answer.known.size())));
  for (std::size_t i = 0; i < std::min(answer.known.size(), most_known); ++i)
    write_inferred(html, answer.known[i]);
  html.element("p", {{"class", "act"}}, [&] { write_citing_button(html, answer, number_cited); });
}

void write_unknown(Html& html, const NumberAnswer& answer) {
  html.element("p", {{"class", "f"}}, fmt::format(texts::card::unknown, answer.number));
}

void write_answer(Html& html, const NumberAnswer& answer, const BearerFacts& facts) {
  if (knows_of_part(answer))
    write_number_part(html, answer);
  else if (answer.held.size() == 1)
    write_one(html, answer, facts);
  else if (!answer.held.empty())
    write_several(html, answer);
  else if (!answer.known.empty())
    write_cited(html, answer);
  else
    write_unknown(html, answer);
}

// Only offered: what was asked for is answered as it was asked.
std::string_view before_suggestions(const NumberAnswer& answer) {
  if (answer.kind == NumberAnswer::Kind::misread)
    return texts::card::suggestions;
  if (!knows_of_part(answer))
    return texts::card::nearest;
  return answer.held.empty() ? texts::card::part_cited : texts::card::part_numbers;
}

}  // namespace

void write_number_card(Html& html, const NumberAnswer& answer, const BearerFacts& facts) {
  const bool ghost = answer.held.empty();
  html.element(
      "section", {{"class", ghost ? "ncard ghost" : "ncard"}, {"aria-label", texts::card::label}},
      [&] {
        write_answer(html, answer, facts);
        write_number_links(html, before_suggestions(answer), suggestions_beside_bearers(answer));
      });
  html.line();
}

}  // namespace vankien::web
