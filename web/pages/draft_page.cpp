#include "web/pages/draft_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "schema/citation_json.h"
#include "web/format.h"
#include "web/pages/draft_entries.h"
#include "web/pages/draft_problems.h"
#include "web/pages/page.h"
#include "web/pages/record_lines.h"
#include "web/texts/document.h"
#include "web/texts/draft.h"

namespace vankien::web {
namespace {

using searcher::CheckedCitation;
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
                  {"data-citation", formal},
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

// How often the draft cites it, and how else it writes it.
void write_places(Html& html, const DraftCheck& check, const std::vector<std::size_t>& places) {
  if (places.size() < 2)
    return;
  std::vector<std::string> ways{shown_citation(check, places.front())};
  std::string others;
  for (const auto place : places) {
    auto words = shown_citation(check, place);
    if (std::find(ways.begin(), ways.end(), words) != ways.end())
      continue;
    others += (others.empty() ? "“" : "; “") + words + "”";
    ways.push_back(std::move(words));
  }
  html.element("p", {{"class", "meta"}}, [&] {
    html.text(fmt::format(texts::draft::places, grouped(places.size())));
    if (!others.empty())
      html.text(fmt::format(texts::draft::other_ways, others));
  });
}

void write_entry(Html& html, const DraftCheck& check, const DraftEntry& entry) {
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

struct VerdictWords {
  DraftVerdict verdict;
  std::string_view heading;
  std::string_view count;
};
constexpr std::array<VerdictWords, 4> verdict_words{{
    {DraftVerdict::to_mend, texts::draft::to_mend, texts::draft::to_mend_count},
    {DraftVerdict::not_held, texts::draft::not_held_heading, texts::draft::not_held_count},
    {DraftVerdict::right, texts::draft::right, texts::draft::right_count},
    {DraftVerdict::unchecked, texts::draft::unchecked, texts::draft::unchecked_count},
}};

std::size_t places_of(const std::vector<DraftEntry>& entries, DraftVerdict verdict) {
  std::size_t places = 0;
  for (const auto& entry : entries)
    places += entry.verdict == verdict ? entry.places.size() : 0;
  return places;
}

// "5 dẫn chiếu: 3 chỗ cần xem lại, 1 chỗ dẫn văn bản kho chưa có, …"
std::string shown_counts(const std::vector<DraftEntry>& entries) {
  std::string parts;
  std::size_t all = 0;
  for (const auto& words : verdict_words) {
    const auto places = places_of(entries, words.verdict);
    all += places;
    if (places > 0)
      parts +=
          (parts.empty() ? "" : ", ") + fmt::format(fmt::runtime(words.count), grouped(places));
  }
  return fmt::format(texts::draft::found, grouped(all), parts);
}

void write_section(Html& html, const DraftCheck& check, const std::vector<DraftEntry>& entries,
                   const VerdictWords& words) {
  if (places_of(entries, words.verdict) == 0)
    return;
  html.element("h2", words.heading);
  html.element("ol", {{"class", "rl"}}, [&] {
    for (const auto& entry : entries)
      if (entry.verdict == words.verdict)
        write_entry(html, check, entry);
  });
}

void write_found(Html& html, const DraftCheck& check) {
  const auto entries = draft_entries(check);
  if (entries.empty()) {
    html.element("p", {{"role", "status"}}, texts::draft::none);
    return;
  }
  html.element("p", {{"class", "lead"}, {"role", "status"}}, shown_counts(entries));
  html.element("p", {{"class", "meta"}}, texts::draft::new_tabs);
  for (const auto& words : verdict_words)
    write_section(html, check, entries, words);
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
