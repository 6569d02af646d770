#include "web/pages/help_page.h"

#include <array>

#include "schema/fields.h"
#include "web/pages/key_list.h"
#include "web/pages/page.h"
#include "web/search_url.h"
#include "web/texts/help.h"
#include "web/texts/keys.h"

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
        html.element("th", {{"scope", "col"}}, texts::help::column_query);
        html.element("th", {{"scope", "col"}}, texts::help::column_meaning);
      });
    });
    html.element("tbody", rows);
  });
}

constexpr std::array<Hint, 11> hints{{
    {"05-CT/TW", texts::help::number},
    {"chi thi 05", texts::help::partial_number},
    {"chuyen doi so", texts::help::unmarked},
    {"\"chi bộ bốn tốt\"", texts::help::phrase},
    {"nghị quyết -\"tổng kết\"", texts::help::without},
    {"\"kế hoạch\" OR \"chương trình\"", texts::help::either},
    {"UBKT Tỉnh ủy", texts::help::abbreviation},
    {"nghị quyết đại hội khóa 12", texts::help::term},
    {"NQTW4 khóa XII", texts::help::plenum},
    {"văn bản do Trần Văn Bồi ký", texts::help::signer},
    {"đảng viên được miễn công tác khi nào?", texts::help::question},
}};

}  // namespace

Reply help_page() {
  return page_reply({.title = std::string(texts::help::title), .section = Section::help},
                    [](Html& html) {
                      html.element("div", {{"class", "wrap narrow"}}, [&] {
                        html.element("h1", texts::help::title);
                        html.element("p", {{"class", "lead"}}, texts::help::lead);
                        write_table(html, texts::help::ways, [&] {
                          for (const auto& hint : hints)
                            write_hint(html, hint.query, hint.meaning);
                        });
                        write_table(html, texts::help::fields, [&] {
                          for (const auto& field : schema::fields)
                            write_hint(html, field.example, field.label);
                        });
                        html.element("p", texts::help::odd);
                        html.element("p", texts::help::filters);
                        html.element("p", texts::help::withheld);
                        html.element("h2", {{"id", key_list_anchor}}, texts::keys::title);
                        write_key_list(html);
                      });
                    });
}

}  // namespace vankien::web
