#include "web/pages/draft_problems.h"

#include <fmt/format.h>

#include "web/format.h"
#include "web/pages/record_lines.h"
#include "web/pages/status_notice.h"
#include "web/texts/draft.h"

namespace vankien::web {
namespace {

using analyzers::Citation;
using analyzers::Date;
using searcher::CheckedCitation;
using searcher::CitationProblem;

std::string shown_days(const std::vector<Date>& days) {
  std::string shown;
  for (const auto& day : days)
    shown.append(shown.empty() ? "" : texts::draft::either).append(shown_date(day));
  return shown;
}

// The days that the collection gives the number instead: those of its documents, else those that
// others say.
std::string date_differs(const CheckedCitation& checked) {
  std::vector<Date> days;
  for (const auto& head : checked.held)
    if (head.date)
      days.push_back(*head.date);
  if (!days.empty())
    return fmt::format(texts::draft::date_differs_from_held, shown_days(days));
  if (checked.known)
    for (const auto& [date, count] : checked.known->dates)
      days.push_back(date);
  return days.empty() ? std::string(texts::draft::date_differs)
                      : fmt::format(texts::draft::date_differs_from_known, shown_days(days));
}

std::string issuer_differs(const Citation& citation, const CheckedCitation& checked) {
  const auto written = citation.issuer.value_or("");
  if (checked.held.size() == 1 && checked.held.front().issuer)
    return fmt::format(texts::draft::issuer_differs_from_held, written,
                       checked.held.front().issuer->name);
  return fmt::format(texts::draft::issuer_differs_from_number, written);
}

void write_fate(Html& html, const schema::DocumentStatus& fate) {
  html.text(shown_act(fate));
  html.text(texts::draft::by);
  write_link(html, document_url(fate.by.id), Opens::new_tab, shown_name(fate.by));
  html.text(".");
}

void write_problem(Html& html, CitationProblem problem, const Citation& citation,
                   const CheckedCitation& checked) {
  switch (problem) {
    case CitationProblem::date_differs:
      html.text(date_differs(checked));
      break;
    case CitationProblem::issuer_differs:
      html.text(issuer_differs(citation, checked));
      break;
    case CitationProblem::replaced:
    case CitationProblem::amended:
      if (checked.fate)
        write_fate(html, *checked.fate);
      break;
    case CitationProblem::not_held:
      html.text(texts::draft::not_held);
      break;
    case CitationProblem::ambiguous:
      html.text(citation.date ? texts::draft::ambiguous_day : texts::draft::ambiguous);
      break;
  }
}

}  // namespace

void write_draft_problems(Html& html, const Citation& citation, const CheckedCitation& checked) {
  html.element("ul", {{"class", "notice"}}, [&] {
    for (const auto problem : checked.problems)
      html.element("li", [&] { write_problem(html, problem, citation, checked); });
  });
}

}  // namespace vankien::web
