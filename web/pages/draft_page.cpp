#include "web/pages/draft_page.h"

#include <fmt/format.h>

#include <array>

#include "web/format.h"
#include "web/pages/draft_entries.h"
#include "web/pages/draft_entry_card.h"
#include "web/pages/page.h"
#include "web/texts/draft.h"

namespace vankien::web {
namespace {

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
        write_draft_entry(html, check, entry);
  });
}

void write_found(Html& html, const DraftCheck& check) {
  const auto entries = draft_entries(check);
  if (entries.empty()) {
    html.element("p", {{"role", "status"}}, texts::draft::none);
    return;
  }
  html.element("p", {{"class", "lead"}, {"role", "status"}}, shown_counts(entries));
  if (check.unchecked > 0)
    html.element("p", {{"role", "status"}},
                 fmt::format(texts::draft::cut, grouped(searcher::most_checked_numbers),
                             grouped(check.unchecked)));
  html.element("p", {{"class", "meta"}}, texts::draft::new_tabs);
  for (const auto& words : verdict_words)
    write_section(html, check, entries, words);
}

PageFrame frame(std::string_view title) {
  return {.title = std::string(title), .section = Section::draft, .search_band = false};
}

}  // namespace

Reply draft_page() {
  return page_reply(frame(texts::draft::title), [](Html& html) {
    html.element("div", {{"class", "wrap narrow"}}, [&] {
      html.element("h1", texts::draft::title);
      html.element("p", {{"class", "lead"}}, texts::draft::lead);
      html.element("p", texts::draft::no_secret);
      write_form(html, "", true);
    });
  });
}

Reply checked_draft_page(const DraftCheck& check) {
  Reply reply = page_reply(frame(texts::draft::result_title), [&](Html& html) {
    html.element("div", {{"class", "wrap narrow"}}, [&] {
      html.element("h1", texts::draft::result_title);
      write_found(html, check);
      html.element("h2", texts::draft::again);
      write_form(html, check.text, false);
    });
  });
  reply.headers.emplace_back("Cache-Control", "no-store");
  return reply;
}

}  // namespace vankien::web
