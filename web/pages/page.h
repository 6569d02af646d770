// The frame around every page: head, header with the search box, footer.
#pragma once

#include <functional>
#include <string>

#include "web/html.h"
#include "web/http.h"
#include "web/problem.h"

namespace vankien::web {

enum class Section { search, browse, missing, draft, help, none };

struct PageFrame {
  std::string title;  // plain; the name of the site is added
  Section section = Section::none;
  std::string query = {};                     // shown in the search box
  bool focus = false;                         // put the cursor there
  bool search_band = true;                    // the home page has a box of its own
  std::function<void(Html&)> below_box = {};  // what stands under the box in its band
  int status = 200;
};

// `content` writes the main part: everything in <main>.
Reply page_reply(const PageFrame& frame, const std::function<void(Html&)>& content);

// The search box, for a part of the page with role "search"; once on a page.
void write_search_form(Html& html, const std::string& query, bool focus);

// A problem as a page for people.
Reply problem_page(const Problem& problem);

}  // namespace vankien::web
