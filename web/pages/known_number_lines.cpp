#include "web/pages/known_number_lines.h"

#include <fmt/format.h>

#include <algorithm>

#include "schema/type_name.h"
#include "web/format.h"
#include "web/pages/record_lines.h"
#include "web/pages/relation_names.h"
#include "web/texts/number.h"
#include "web/texts/record.h"

namespace vankien::web {

std::string cited_as(const searcher::KnownNumber& known) {
  std::string name = known.type_code ? schema::type_name(*known.type_code) : std::string();
  if (known.issuer)
    name += (name.empty() ? "" : " ") + fmt::format(texts::record::of_body, *known.issuer);
  if (known.term)
    name += (name.empty() ? "" : ", ") + fmt::format(texts::record::of_term, *known.term);
  if (known.dates.size() == 1)
    name += (name.empty() ? "" : ", ") +
            fmt::format(texts::record::on_day, shown_date(known.dates.front().first));
  return name;
}

std::string shown_dates(const searcher::KnownNumber& known) {
  std::string shown;
  for (const auto& [date, count] : known.dates)
    shown += (shown.empty() ? "" : "; ") +
             fmt::format(texts::card::date_count, shown_date(date), grouped(count));
  return shown;
}

std::vector<std::string> told_subjects(const searcher::KnownNumber& known) {
  std::vector<std::string> subjects;
  for (const auto& about : known.about) {
    const bool goes_on =
        std::any_of(known.about.begin(), known.about.end(), [&](const std::string& other) {
          return other.size() > about.size() && other.starts_with(about);
        });
    if (!goes_on)
      subjects.push_back(about);
  }
  return subjects;
}

void write_citing_row(Html& html, const searcher::CitingHead& citing) {
  if (citing.relation != analyzers::Relation::mentions) {
    html.element("span", {{"class", "st"}}, names_of(citing.relation).outgoing);
    html.text(" ");
  }
  write_row(html, citing.head);
}

}  // namespace vankien::web
