#include "web/pages/draft_page.h"

#include <fmt/format.h>

#include <algorithm>

#include "schema/citation_json.h"
#include "web/format.h"
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
void write_formal(Html& html, const std::string& formal) {
  html.element("p", {{"class", "formal"}}, [&] {
    html.text(texts::draft::formal);
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

void write_citation(Html& html, const DraftCheck& check, std::size_t place) {
  const CheckedCitation& checked = check.checked[place];
  html.element("li", {{"class", "wide"}}, [&] {
    html.element("h2", schema::reading(check.text, check.citations[place].span));
    write_draft_problems(html, check.citations[place], checked);
    if (checked.formal)
      write_formal(html, *checked.formal);
    write_sources(html, checked);
  });
  html.line();
}

// The draft's own number is nothing to check.
bool is_shown(const analyzers::Citation& citation) {
  return citation.kind != analyzers::Citation::Kind::self;
}

// "5 dẫn chiếu: 3 chỗ cần xem lại, 1 văn bản kho chưa có."
std::string shown_counts(const DraftCheck& check, std::ptrdiff_t shown) {
  const auto mended = std::count_if(check.checked.begin(), check.checked.end(), is_to_be_mended);
  const auto lacking = std::count_if(
      check.checked.begin(), check.checked.end(),
      [](const auto& checked) { return !checked.problems.empty() && !is_to_be_mended(checked); });
  const auto written = [](std::string_view text, std::ptrdiff_t count) {
    return fmt::format(fmt::runtime(text), grouped(static_cast<std::uint64_t>(count)));
  };
  std::string counts = written(texts::draft::found, shown) + ": ";
  counts += mended == 0 ? std::string(texts::draft::nothing_to_mend)
                        : written(texts::draft::to_mend, mended);
  if (lacking > 0)
    counts += ", " + written(texts::draft::lacking, lacking);
  return counts + ".";
}

void write_found(Html& html, const DraftCheck& check) {
  const auto shown = std::count_if(check.citations.begin(), check.citations.end(), is_shown);
  if (shown == 0) {
    html.element("p", {{"role", "status"}}, texts::draft::none);
    return;
  }
  html.element("p", {{"class", "lead"}, {"role", "status"}}, shown_counts(check, shown));
  html.element("p", {{"class", "meta"}}, texts::draft::new_tabs);
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
