#include "web/pages/help_page.h"

#include <array>

#include "schema/fields.h"
#include "web/pages/page.h"
#include "web/parameters.h"
#include "web/texts.h"

namespace vankien::web {
namespace {

struct Hint {
  std::string_view query;
  std::string_view meaning;
};

void write_hint(Html& html, std::string_view query, std::string_view meaning) {
  searcher::SearchRequest request;
  request.text = std::string(query);
  html.element("tr", [&] {
    html.element("td", [&] { html.element("a", {href(results_url(request))}, query); });
    html.element("td", meaning);
  });
}

void write_table(Html& html, std::string_view caption, const std::function<void()>& rows) {
  html.element("table", {{"class", "help"}}, [&] {
    html.element("caption", caption);
    html.element("thead", [&] {
      html.element("tr", [&] {
        html.element("th", {{"scope", "col"}}, texts::help_column_query);
        html.element("th", {{"scope", "col"}}, texts::help_column_meaning);
      });
    });
    html.element("tbody", rows);
  });
}

constexpr std::array<Hint, 6> hints{{
    {"05-CT/TW", texts::help_number},
    {"chi thi 05", texts::help_partial_number},
    {"chuyen doi so", texts::help_unmarked},
    {"\"chi bộ bốn tốt\"", texts::help_phrase},
    {"nghị quyết -\"tổng kết\"", texts::help_without},
    {"\"kế hoạch\" OR \"chương trình\"", texts::help_or},
}};

}  // namespace

Reply help_page() {
  return page_reply({.title = std::string(texts::help_title), .section = Section::help},
                    [](Html& html) {
                      html.element("div", {{"class", "wrap narrow"}}, [&] {
                        html.element("h1", texts::help_title);
                        html.element("p", {{"class", "lead"}}, texts::help_lead);
                        write_table(html, texts::help_ways, [&] {
                          for (const auto& hint : hints)
                            write_hint(html, hint.query, hint.meaning);
                        });
                        write_table(html, texts::help_fields, [&] {
                          for (const auto& field : schema::fields)
                            write_hint(html, field.example, field.label);
                        });
                        html.element("p", texts::help_filters);
                        html.element("p", texts::help_withheld);
                      });
                    });
}

}  // namespace vankien::web
