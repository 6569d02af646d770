#include "web/pages/result_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "web/format.h"
#include "web/marked_text.h"
#include "web/pages/near_documents.h"
#include "web/pages/record_lines.h"
#include "web/search_url.h"
#include "web/texts/document.h"
#include "web/texts/results.h"
#include "web/texts/text_source.h"

namespace vankien::web {
namespace {

using searcher::Hit;
using searcher::SearchRequest;

void write_title(Html& html, const Hit& hit, const Url& address) {
  html.element("h2", [&] {
    html.element("a", {href(address)}, [&] {
      if (hit.head.title)
        write_marked(html, *hit.head.title, hit.title_marks);
      else
        html.text(shown_title(hit.head));
    });
  });
}

void write_passages(Html& html, const Hit& hit) {
  for (const auto& passage : hit.passages)
    html.element("p", {{"class", "snip"}}, [&] { write_passage(html, passage); });
}

// The PDF of a hit, open at a page.
Url page_url(const schema::RecordHead& head, std::size_t page) {
  return Url("/api/v1/documents/").segment(head.id).segment("file").with("view", "1").page(page);
}

void write_page(Html& html, const Hit& hit, std::size_t page) {
  const std::string words = fmt::format(texts::results::page_of_original, page);
  const bool is_pdf =
      !hit.head.files.empty() && hit.head.files.front().media_type == "application/pdf";
  html.text(" ");
  if (is_pdf)
    html.element("a", {href(page_url(hit.head, page))}, words);
  else
    html.text(words);
}

// The headings that the passages stand under, as links into the document, and the pages of the
// original.
void write_places(Html& html, const Hit& hit, const Url& address) {
  std::set<std::string> seen;
  std::set<std::size_t> seen_pages;
  const auto has_place = [](const searcher::Passage& passage) {
    return (passage.heading && passage.anchor) || passage.page;
  };
  if (std::none_of(hit.passages.begin(), hit.passages.end(), has_place))
    return;
  html.element("p", {{"class", "where"}}, [&] {
    html.element("span", {{"class", "lab"}}, texts::results::match_at);
    for (const auto& passage : hit.passages) {
      if (passage.heading && passage.anchor && seen.insert(*passage.anchor).second) {
        html.text(" ");
        html.element("a", {href(address.anchor(*passage.anchor))}, *passage.heading);
      }
      if (passage.page && seen_pages.insert(*passage.page).second)
        write_page(html, hit, *passage.page);
    }
  });
}

void write_remark(Html& html, const std::string& remark) {
  html.element("span", remark);
  html.text(" ");
}

// What the text is worth, how often the document is cited, and what can be done with it. Other
// sources of a text than the file itself stand above as tags.
void write_tools(Html& html, const Hit& hit) {
  html.element("p", {{"class", "meta"}}, [&] {
    if (hit.head.text_source == schema::TextSource::original)
      write_remark(html, std::string(texts::words_of(hit.head.text_source).tag));
    if (hit.cited_by > 0)
      write_remark(html, fmt::format(texts::results::cited_times, grouped(hit.cited_by)));
    html.element("a", {href(document_url(hit.head.id).anchor(near_documents_anchor))},
                 texts::results::similar);
    html.text(" ");
    // Shown by the script, which makes it work.
    html.element("button",
                 {{"class", "link"},
                  {"type", "button"},
                  {"hidden", true},
                  {"data-copy", shown_citation(hit.head, hit.citation)},
                  {"data-done", texts::document::copied}},
                 texts::document::copy_citation);
  });
}

void write_hit(Html& html, const Hit& hit, const Url& address) {
  html.element("li", {{"class", "res"}}, [&] {
    write_eyebrow(html, hit.head);
    write_title(html, hit, address);
    write_passages(html, hit);
    write_places(html, hit, address);
    write_tools(html, hit);
  });
  html.line();
}

// The pages a pager names: the first, the last and those around the current one; 0 stands for a
// gap.
std::vector<std::size_t> named_pages(std::size_t current, std::size_t count) {
  std::vector<std::size_t> pages;
  for (std::size_t page = 1; page <= count; ++page) {
    const bool near = page + 2 >= current && page <= current + 2;
    if (page == 1 || page == count || near) {
      pages.push_back(page);
    } else if (pages.back() != 0) {
      pages.push_back(0);
      page = page < current ? current - 3 : count - 1;  // on to the next one named
    }
  }
  return pages;
}

class Pager {
 public:
  Pager(Html& html, const SearchRequest& request, std::size_t count)
      : html_(html), request_(request), current_(page_number(request)), count_(count) {}

  void write() {
    html_.element("nav", {{"aria-label", texts::results::pager}}, [&] {
      html_.element("ul", {{"class", "pager"}}, [&] {
        if (current_ > 1)
          write_step(std::min(current_ - 1, count_), "prev", texts::results::pager_previous);
        if (!has_long_address(request_))
          for (const auto page : named_pages(std::min(current_, count_), count_))
            write_page(page);
        if (current_ < count_)
          write_step(current_ + 1, "next", texts::results::pager_next);
      });
    });
    html_.line();
  }

 private:
  [[nodiscard]] Url address(std::size_t page) const {
    SearchRequest there = request_;
    there.offset = (page - 1) * there.limit;
    return results_url(there);
  }

  void write_step(std::size_t page, std::string_view relation, std::string_view text) {
    html_.element("li", [&] {
      html_.element("a", {href(address(page)), {"rel", relation}}, text);
    });
  }

  void write_page(std::size_t page) {
    html_.element("li", [&] {
      if (page == 0)
        html_.element("span", {{"class", "gap"}}, "…");
      else if (page == current_)
        html_.element("span", {{"aria-current", "page"}}, grouped(page));
      else
        html_.element("a",
                      {href(address(page)),
                       {"aria-label", fmt::format(texts::results::pager_page, grouped(page))}},
                      grouped(page));
    });
  }

  Html& html_;
  const SearchRequest& request_;
  std::size_t current_;
  std::size_t count_;
};

}  // namespace

std::size_t page_number(const SearchRequest& request) {
  return request.offset / request.limit + 1;
}

std::size_t page_count(const SearchRequest& request, std::size_t total) {
  return std::max<std::size_t>(1, (total + request.limit - 1) / request.limit);
}

void write_hits(Html& html, const SearchRequest& request, const std::vector<Hit>& hits) {
  html.element("ol", {{"class", "rl"}, {"aria-label", texts::results::list}}, [&] {
    for (std::size_t i = 0; i < hits.size(); ++i) {
      const auto place = request.offset + i + 1;
      write_hit(html, hits[i], opened_result_url(document_url(hits[i].head.id), request, place));
    }
  });
}

void write_pager(Html& html, const SearchRequest& request, std::size_t total) {
  if (const auto count = page_count(request, total); count > 1)
    Pager(html, request, count).write();
}

}  // namespace vankien::web
