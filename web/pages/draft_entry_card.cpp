#include "web/pages/draft_entry_card.h"

#include <fmt/format.h>

#include <algorithm>

#include "schema/citation_json.h"
#include "web/format.h"
#include "web/pages/draft_problems.h"
#include "web/pages/record_lines.h"
#include "web/texts/document.h"
#include "web/texts/draft.h"

namespace vankien::web {
namespace {

using searcher::CheckedCitation;
using searcher::DraftCheck;

constexpr std::size_t most_other_ways = 3;

// The script shows the button; without it a click on the words selects them all.
void write_formal(Html& html, const std::string& formal, std::string_view label) {
  html.element("p", {{"class", "formal"}}, [&] {
    html.text(label);
    html.element("br", {});
    html.element("q", formal);
  });
  html.element("p", {{"class", "act"}}, [&] {
    html.element("button",
                 {{"class", "btn copy"},
                  {"type", "button"},
                  {"hidden", true},
                  {"data-copy", formal},
                  {"data-done", texts::document::copied}},
                 texts::draft::copy);
  });
}

void write_sources(Html& html, const CheckedCitation& checked) {
  if (!checked.held.empty()) {
    html.element("p", {{"class", "meta"}},
                 checked.held.size() == 1 ? texts::draft::held : texts::draft::candidates);
    html.element("ul", {{"class", "rows"}}, [&] {
      for (const auto& head : checked.held)
        html.element("li", [&] { write_row(html, head, Opens::new_tab); });
    });
  }
  if (checked.known)
    html.element("p", {{"class", "meta"}}, [&] {
      write_link(html, number_url(checked.known->number), Opens::new_tab,
                 fmt::format(texts::draft::known, grouped(checked.known->count)));
    });
}

// As the draft writes it, with the number where the words do not hold it: "Nghị quyết Trung ương 4
// khóa XII (số 04-NQ/TW)".
std::string shown_citation(const DraftCheck& check, std::size_t place) {
  const auto& citation = check.citations[place];
  auto words = schema::reading(check.text, citation.span);
  if (citation.number && words.find(citation.number->str()) == std::string::npos)
    words += fmt::format(texts::draft::numbered, citation.number->str());
  return words;
}

// How else than at the first place the draft writes it, each way once.
std::vector<std::string> other_ways(const DraftCheck& check,
                                    const std::vector<std::size_t>& places) {
  std::vector<std::string> ways{shown_citation(check, places.front())};
  for (std::size_t i = 1; i < places.size() && ways.size() <= most_other_ways; ++i) {
    auto words = shown_citation(check, places[i]);
    if (std::find(ways.begin(), ways.end(), words) == ways.end())
      ways.push_back(std::move(words));
  }
  ways.erase(ways.begin());
  return ways;
}

void write_places(Html& html, const DraftCheck& check, const std::vector<std::size_t>& places) {
  if (places.size() < 2)
    return;
  std::string others;
  for (const auto& words : other_ways(check, places))
    others += (others.empty() ? "“" : "; “") + words + "”";
  html.element("p", {{"class", "meta"}}, [&] {
    html.text(fmt::format(texts::draft::places, grouped(places.size())));
    if (!others.empty())
      html.text(fmt::format(texts::draft::other_ways, others));
  });
}

}  // namespace

void write_draft_entry(Html& html, const DraftCheck& check, const DraftEntry& entry) {
  const auto place = entry.places.front();
  const CheckedCitation& checked = check.checked[place];
  html.element("li", {{"class", "wide"}}, [&] {
    html.element("h3", shown_citation(check, place));
    write_places(html, check, entry.places);
    if (entry.verdict == DraftVerdict::to_mend)
      write_draft_problems(html, check.citations[place], checked);
    if (checked.formal)
      write_formal(html, *checked.formal,
                   checked.held.empty() ? texts::draft::formal_inferred : texts::draft::formal);
    write_sources(html, checked);
  });
  html.line();
}

}  // namespace vankien::web
