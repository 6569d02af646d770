#include "web/pages/draft_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "schema/citation_json.h"
#include "web/format.h"
#include "web/pages/page.h"
#include "web/pages/record_lines.h"
#include "web/texts/draft.h"

namespace vankien::web {
namespace {

using searcher::CheckedCitation;
using searcher::CitationProblem;
using searcher::DraftCheck;

void write_form(Html& html, const std::string& text, bool focus) {
  html.element("form", {{"class", "draft"}, action(Url("/kiem-tra")), {"method", "post"}}, [&] {
    html.element("label", {{"for", "du-thao"}}, texts::draft::box);
    html.element("textarea",
                 {{"id", "du-thao"},
                  {"name", "text"},
                  {"rows", 14},
                  {"required", true},
                  {"spellcheck", "false"},
                  {"autocomplete", "off"},
                  {"autofocus", focus}},
                 // A browser drops the first line end in the box.
                 "\n" + text);
    html.element("button", {{"class", "btn pri"}, {"type", "submit"}}, texts::draft::button);
  });
  html.line();
}

// The days that the collection gives the number instead.
std::string other_days(const CheckedCitation& checked) {
  std::vector<analyzers::Date> days;
  for (const auto& head : checked.held)
    if (head.date)
      days.push_back(*head.date);
  if (checked.known)
    for (const auto& [date, count] : checked.known->dates)
      if (std::find(days.begin(), days.end(), date) == days.end())
        days.push_back(date);
  std::string text;
  for (const auto& day : days)
    text += (text.empty() ? "" : ", ") + shown_date(day);
  return text;
}

void write_fate(Html& html, const CheckedCitation& checked, std::string_view words) {
  html.text(words);
  if (checked.fate) {
    const auto& by = checked.fate->by;
    html.text(texts::draft::by);
    html.element("a", {href(document_url(by.id))}, shown_name(by));
  }
  html.text(".");
}

void write_problem(Html& html, CitationProblem problem, const CheckedCitation& checked) {
  switch (problem) {
    case CitationProblem::date_differs: {
      const std::string days = other_days(checked);
      html.text(days.empty() ? std::string(texts::draft::date_differs)
                             : fmt::format(texts::draft::date_differs_from, days));
      break;
    }
    case CitationProblem::issuer_differs:
      html.text(texts::draft::issuer_differs);
      break;
    case CitationProblem::replaced:
      write_fate(html, checked, texts::draft::replaced);
      break;
    case CitationProblem::amended:
      write_fate(html, checked, texts::draft::amended);
      break;
    case CitationProblem::not_held:
      html.text(texts::draft::not_held);
      break;
    case CitationProblem::ambiguous:
      html.text(texts::draft::ambiguous);
      break;
  }
}

void write_problems(Html& html, const CheckedCitation& checked) {
  if (checked.problems.empty()) {
    html.element("p", {{"class", "meta"}}, texts::draft::right);
    return;
  }
  html.element("ul", {{"class", "notice"}}, [&] {
    for (const auto problem : checked.problems)
      html.element("li", [&] { write_problem(html, problem, checked); });
  });
}

void write_sources(Html& html, const CheckedCitation& checked) {
  if (!checked.held.empty()) {
    html.element("p", {{"class", "meta"}},
                 checked.held.size() == 1 ? texts::draft::held : texts::draft::candidates);
    html.element("ul", {{"class", "rows"}}, [&] {
      for (const auto& head : checked.held)
        html.element("li", [&] { write_row(html, head); });
    });
  }
  if (checked.known)
    html.element("p", {{"class", "meta"}}, [&] {
      html.element("a", {href(number_url(checked.known->number))},
                   fmt::format(texts::draft::known, grouped(checked.known->count)));
    });
}

void write_citation(Html& html, const DraftCheck& check, std::size_t place) {
  const CheckedCitation& checked = check.checked[place];
  html.element("li", {{"class", "wide"}}, [&] {
    html.element("h2", schema::reading(check.text, check.citations[place].span));
    write_problems(html, checked);
    if (checked.formal)
      html.element("p", {{"class", "formal"}}, [&] {
        html.text(texts::draft::formal);
        html.element("br", {});
        html.element("q", *checked.formal);
      });
    write_sources(html, checked);
  });
  html.line();
}

// The draft's own number is nothing to check.
bool is_shown(const analyzers::Citation& citation) {
  return citation.kind != analyzers::Citation::Kind::self;
}

void write_found(Html& html, const DraftCheck& check) {
  const auto shown = std::count_if(check.citations.begin(), check.citations.end(), is_shown);
  if (shown == 0) {
    html.element("p", {{"role", "status"}}, texts::draft::none);
    return;
  }
  const auto wrong = std::count_if(check.checked.begin(), check.checked.end(),
                                   [](const auto& checked) { return !checked.problems.empty(); });
  html.element("p", {{"class", "lead"}, {"role", "status"}},
               fmt::format(texts::draft::found, grouped(static_cast<std::uint64_t>(shown)),
                           grouped(static_cast<std::uint64_t>(wrong))));
  html.element("ol", {{"class", "rl"}, {"aria-label", texts::draft::list}}, [&] {
    for (std::size_t i = 0; i < check.citations.size(); ++i)
      if (is_shown(check.citations[i]))
        write_citation(html, check, i);
  });
}

PageFrame frame() {
  return {
      .title = std::string(texts::draft::title), .section = Section::draft, .search_band = false};
}

}  // namespace

Reply draft_page() {
  return page_reply(frame(), [](Html& html) {
    html.element("div", {{"class", "wrap narrow"}}, [&] {
      html.element("h1", texts::draft::title);
      html.element("p", {{"class", "lead"}}, texts::draft::lead);
      html.element("p", texts::draft::no_secret);
      write_form(html, "", true);
    });
  });
}

Reply checked_draft_page(const DraftCheck& check) {
  Reply reply = page_reply(frame(), [&](Html& html) {
    html.element("div", {{"class", "wrap narrow"}}, [&] {
      html.element("h1", texts::draft::title);
      write_found(html, check);
      html.element("h2", texts::draft::again);
      write_form(html, check.text, false);
    });
  });
  reply.headers.emplace_back("Cache-Control", "no-store");
  return reply;
}

}  // namespace vankien::web
