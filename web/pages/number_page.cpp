#include "web/pages/number_page.h"

#include <fmt/format.h>

#include "web/format.h"
#include "web/pages/known_number_lines.h"
#include "web/pages/page.h"
#include "web/pages/record_lines.h"
#include "web/search_url.h"
#include "web/texts/number.h"
#include "web/texts/problem.h"

namespace vankien::web {
namespace {

using searcher::KnownNumber;

// Whether a citation's day is that of a document held; nullopt where either is unknown.
std::optional<bool> is_held(const KnownNumber& known, const std::vector<schema::RecordHead>& held) {
  if (held.empty())
    return false;
  std::optional<bool> found;
  for (const auto& head : held)
    for (const auto& [date, count] : known.dates)
      if (head.date)
        found = found.value_or(false) || *head.date == date;
  return found;
}

void write_tags(Html& html, const std::optional<bool>& held) {
  if (!held)
    return;
  html.text(" ");
  html.element("span", {{"class", "st"}}, *held ? texts::number::held : texts::number::not_held);
  if (!*held) {
    html.text(" ");
    html.element("span", {{"class", "st"}}, texts::card::unverified);
  }
}

void write_facts(Html& html, const KnownNumber& known) {
  if (known.dates.empty() && known.about.empty())
    return;
  html.element("dl", {{"class", "facts"}}, [&] {
    if (!known.dates.empty()) {
      html.element("dt", texts::number::dates);
      html.element("dd", shown_dates(known));
    }
    if (!known.about.empty())
      html.element("dt", texts::number::about);
    for (const auto& about : told_subjects(known))
      html.element("dd", {{"class", "subject"}}, about);
  });
}

void write_citing(Html& html, const KnownNumber& known) {
  html.element("h4", fmt::format(texts::number::cited_by, grouped(known.count)));
  html.element("ul", {{"class", "rows"}}, [&] {
    for (const auto& citing : known.cited_by)
      html.element("li", [&] { write_citing_row(html, citing); });
  });
  if (known.count > known.cited_by.size())
    html.element(
        "p", {{"class", "meta"}},
        fmt::format(texts::number::cited_more, grouped(known.count - known.cited_by.size())));
}

// Of several documents under one number, that of which nobody tells the day is named so.
std::string shown_name(const KnownNumber& known, bool several) {
  auto name = cited_as(known);
  if (name.empty())
    name = known.number;
  return several && known.dates.empty() ? fmt::format(texts::number::no_day, name) : name;
}

void write_known(Html& html, const KnownNumber& known, const searcher::NumberAnswer& answer) {
  html.element("section", {{"class", "wide"}}, [&] {
    html.element("h3", [&] {
      html.text(shown_name(known, answer.known.size() > 1));
      write_tags(html, is_held(known, answer.held));
    });
    write_facts(html, known);
    write_citing(html, known);
  });
  html.line();
}

void write_search_instead(Html& html, const std::string& words) {
  searcher::SearchRequest search;
  search.text = words;
  search.literal = true;
  html.element("p", [&] {
    html.element("a", {{"class", "btn"}, href(results_url(search))},
                 fmt::format(texts::number::search_instead, words));
  });
}

}  // namespace

Reply number_page(const searcher::NumberAnswer& answer, const BearerFacts& facts) {
  const PageFrame frame{.title = fmt::format(texts::number::title, answer.number),
                        .query = answer.number};
  return page_reply(frame, [&](Html& html) {
    html.element("div", {{"class", "wrap narrow"}}, [&] {
      html.element("h1", fmt::format(texts::number::title, answer.number));
      write_number_card(html, answer, facts);
      if (answer.held.empty() && answer.known.empty())
        write_search_instead(html, answer.number);
      if (answer.known.empty())
        return;
      html.element("h2", texts::number::known);
      for (const auto& known : answer.known)
        write_known(html, known, answer);
      html.element("p", [&] {
        html.element("a", {{"class", "btn"}, href(citing_url(answer.number))},
                     fmt::format(texts::number::find_citing, answer.number));
      });
    });
  });
}

Reply not_a_number_page(const std::string& written) {
  const PageFrame frame{
      .title = std::string(texts::problem::not_found), .query = written, .status = 404};
  return page_reply(frame, [&](Html& html) {
    html.element("div", {{"class", "wrap narrow"}}, [&] {
      html.element("h1", fmt::format(texts::number::not_a_number, written));
      html.element("p", {{"class", "lead"}}, texts::number::not_a_number_hint);
      write_search_instead(html, written);
    });
  });
}

}  // namespace vankien::web
