#include "web/pages/missing_page.h"

#include <fmt/format.h>

#include <algorithm>

#include "schema/type_name.h"
#include "web/format.h"
#include "web/pages/page.h"
#include "web/pages/record_lines.h"
#include "web/texts/missing.h"
#include "web/texts/record.h"
#include "web/texts/results.h"

namespace vankien::web {
namespace {

using searcher::KnownNumber;

constexpr std::size_t longest_about = 300;  // code points

std::string days_of(const KnownNumber& known) {
  std::string days;
  for (const auto& [date, count] : known.dates)
    days += (days.empty() ? "" : ", ") + shown_date(date);
  return days;
}

void write_facts(Html& html, const KnownNumber& known) {
  const auto write = [&](const std::string& fact) {
    html.element("span", {{"class", "dot"}}, " · ");
    html.text(fact);
  };
  if (!known.dates.empty())
    write(fmt::format(texts::missing::days, days_of(known)));
  if (known.issuer)
    write(*known.issuer);
  if (known.term)
    write(fmt::format(texts::record::of_term, *known.term));
}

void write_entry(Html& html, const KnownNumber& known) {
  html.element("li", {{"class", "res"}}, [&] {
    html.element("p", {{"class", "eyebrow"}}, [&] {
      if (known.type_code)
        html.element("span", {{"class", "kind"}}, schema::type_name(*known.type_code) + " ");
      html.element("a", {{"class", "num"}, href(number_url(known.number))}, known.number);
      write_facts(html, known);
    });
    if (!known.about.empty())
      html.element("p", {{"class", "snip subject"}}, shortened(known.about.front(), longest_about));
    html.element("p", {{"class", "meta"}}, [&] {
      html.element("a", {href(citing_url(known.number))},
                   fmt::format(texts::missing::cited, grouped(known.count)));
    });
  });
  html.line();
}

Url page_url(const PageRange& range, std::size_t offset) {
  Url url("/con-thieu");
  if (range.limit != missing_page_rows)
    url = url.with("limit", std::to_string(range.limit));
  return offset == 0 ? url : url.with("offset", std::to_string(offset));
}

void write_pager(Html& html, const PageRange& range, std::size_t total) {
  const auto write = [&](std::size_t offset, std::string_view relation, std::string_view text) {
    html.element("li", [&] {
      html.element("a", {href(page_url(range, offset)), {"rel", relation}}, text);
    });
  };
  const std::size_t last = (std::max<std::size_t>(total, 1) - 1) / range.limit * range.limit;
  html.element("nav", {{"aria-label", texts::missing::pager}}, [&] {
    html.element("ul", {{"class", "pager"}}, [&] {
      if (range.offset > 0)
        write(std::min(range.offset - std::min(range.offset, range.limit), last), "prev",
              texts::results::pager_previous);
      if (range.offset < last)
        write(range.offset + range.limit, "next", texts::results::pager_next);
    });
  });
}

void write_count(Html& html, const PageRange& range, std::size_t total) {
  const std::size_t pages = (total + range.limit - 1) / range.limit;
  html.element("p", {{"role", "status"}}, [&] {
    html.element("b", fmt::format(texts::missing::total, grouped(total)));
    if (pages > 1)
      html.text(", " + fmt::format(texts::missing::page, grouped(range.offset / range.limit + 1),
                                   grouped(pages)));
  });
}

}  // namespace

Reply missing_page(const PageRange& range, const searcher::MissingPage& page) {
  const PageFrame frame{.title = std::string(texts::missing::title), .section = Section::missing};
  return page_reply(frame, [&](Html& html) {
    html.element("div", {{"class", "wrap narrow"}}, [&] {
      html.element("h1", texts::missing::title);
      html.element("p", {{"class", "lead"}}, texts::missing::lead);
      if (page.total == 0) {
        html.element("p", texts::missing::none);
        return;
      }
      write_count(html, range, page.total);
      html.element("ol", {{"class", "rl"}, {"aria-label", texts::missing::list}}, [&] {
        for (const auto& known : page.missing)
          write_entry(html, known);
      });
      write_pager(html, range, page.total);
    });
  });
}

}  // namespace vankien::web
