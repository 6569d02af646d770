// Pages and JSON from answers given as literals: what is shown, and that hostile values stay text.
#include <nlohmann/json.hpp>
#include <random>

#include "tests/catch.h"
#include "web/json.h"
#include "web/pages/home_page.h"
#include "web/pages/inline_marks.h"
#include "web/pages/number_page.h"
#include "web/pages/reading_text.h"
#include "web/pages/results_page.h"

namespace {

using vankien::searcher::Facet;
using vankien::searcher::Hit;
using vankien::searcher::KnownNumber;
using vankien::searcher::NumberAnswer;
using vankien::searcher::Passage;
using vankien::searcher::SearchRequest;
using vankien::searcher::SearchResponse;
using vankien::web::Html;
using vankien::web::results_page;

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

void check_holds(const std::string& text, std::initializer_list<std::string_view> parts) {
  for (const auto part : parts) {
    CAPTURE(part);
    CHECK(holds(text, part));
  }
}

vankien::schema::RecordHead head(const std::string& id, const std::string& number) {
  vankien::schema::RecordHead made;
  made.id = id;
  made.number = number;
  made.type_code = "KH";
  made.title = "tổ chức Hội nghị";
  made.date = vankien::analyzers::parse_iso_date("2023-04-24");
  made.files = {{"kho", "a.txt", "text/plain"}};
  return made;
}

SearchRequest asking(const std::string& text, std::vector<std::string> types = {},
                     std::size_t offset = 0) {
  SearchRequest request;
  request.text = text;
  request.types = std::move(types);
  request.offset = offset;
  return request;
}

SearchResponse response_with(std::size_t total) {
  SearchResponse response;
  response.query.text = "hội nghị";
  response.query.understood = "các từ: hội nghị";
  response.total = total;
  Hit hit;
  hit.head = head("abc", "106-KH/ĐUK");
  hit.title_marks = {{11, 24}};
  Passage passage;
  passage.text = "<b>tổ chức</b> Hội nghị";
  passage.marks = {{3, 7}};
  passage.cut_before = passage.cut_after = true;
  passage.heading = "Mục II.1";
  passage.anchor = "muc-ii-1";
  hit.passages = {passage};
  response.hits = {hit};
  response.facets = {
      Facet{"type", "Loại văn bản", {{"KH", "Kế hoạch", 1284, true}}},
      Facet{"issuer", "Cơ quan ban hành", {{"x", "<i>Đảng ủy</i>", 3, false}}},
      Facet{"year", "Năm", {{"2023", "2023", 2, false}, {"2021", "2021", 1, false}}}};
  return response;
}

TEST_CASE("a page of results") {
  const SearchRequest request = asking("hội nghị", {"KH"}, 10);
  const auto page = results_page(request, response_with(1284)).body;
  check_holds(page,
              {"1.284 văn bản", "role=\"status\"", "trang 2/129", "href=\"/van-ban/abc\"",
               "href=\"/van-ban/abc#muc-ii-1\">Mục II.1</a>", "24/04/2023",
               "aria-label=\"Năm 2023: 2 văn bản\"", "&lt;b&gt;", "&lt;i&gt;Đảng ủy&lt;/i&gt;",
               "rel=\"next\"", "rel=\"prev\"", "name=\"type\" value=\"KH\" checked", "Bỏ lọc ",
               "Áp dụng bộ lọc", "/api/v1/search?q=h%E1%BB%99i%20ngh%E1%BB%8B&amp;type=KH"});
  CHECK_FALSE(holds(page, "<i>Đảng"));
  CHECK_FALSE(holds(page, "style="));
  CHECK(page.size() < std::size_t{60} * 1024);
}

TEST_CASE("hostile queries stay text wherever the page repeats them") {
  const auto text =
      GENERATE(as<std::string>{}, "\"><script>alert(1)</script>", "'><img src=x onerror=y>",
               "</title><svg onload=z>", "javascript:alert(1)");
  SearchResponse response;
  response.query.text = text;
  response.query.understood = "các từ: " + text;
  response.query.corrected = text;
  response.query.notes = {text};
  response.lookup = NumberAnswer{text, {}, {}, {text}};
  const auto page = results_page(asking(text, {text}), response).body;
  CAPTURE(text);
  CHECK_FALSE(holds(page, "<script>"));
  CHECK_FALSE(holds(page, "<img src=x"));
  CHECK_FALSE(holds(page, "<svg onload"));
  CHECK_FALSE(holds(page, "href=\"javascript:"));
}

TEST_CASE("the number card in its four states") {
  SearchResponse response;
  response.query.text = "05-CT/TW";
  const SearchRequest request = asking("05-CT/TW");
  KnownNumber known;
  known.number = "05-CT/TW";
  known.type_code = "CT";
  known.issuer = "Bộ Chính trị";
  known.count = 6;
  known.dates = {{*vankien::analyzers::parse_iso_date("2016-05-15"), 6}};

  response.lookup = NumberAnswer{"05-CT/TW", {head("a", "05-CT/TW")}, {known}, {}};
  check_holds(results_page(request, response).body, {"Mở văn bản", "6 văn bản dẫn chiếu"});
  response.lookup->held.push_back(head("b", "05-CT/TW"));
  check_holds(results_page(request, response).body, {"2 văn bản trong kho cùng mang số hiệu này"});
  response.lookup->held.clear();
  check_holds(results_page(request, response).body,
              {"Kho chưa có văn bản này", "Chỉ thị của Bộ Chính trị, ngày 15/05/2016"});
  response.lookup->known.clear();
  response.lookup->suggestions = {"05-CT/TU"};
  check_holds(results_page(request, response).body,
              {"Không có số 05-CT/TW trong kho", "/so/05-CT%2FTU"});
}

TEST_CASE("an empty answer offers ways on, a page past the end the way back") {
  SearchResponse response;
  check_holds(results_page(asking("xyz", {"NQ"}), response).body,
              {"Không có văn bản nào khớp với “xyz”", "bỏ các bộ lọc đang dùng"});
  response.total = 5;
  check_holds(results_page(asking("xyz", {}, 100), response).body, {"Về trang đầu"});
}

TEST_CASE("the pager names the ends, the neighbours and the gaps") {
  SearchResponse response;
  response.total = 200;
  const auto page = results_page(asking("x", {}, 90), response).body;
  check_holds(page, {"Trang 1\"", "Trang 8\"", "Trang 9\"", "aria-current=\"page\">10<",
                     "Trang 12\"", "Trang 20\""});
  CHECK_FALSE(holds(page, "Trang 7\""));
  CHECK_FALSE(holds(page, "Trang 13\""));
}

TEST_CASE("JSON of an answer") {
  const auto json = vankien::web::search_json(response_with(1));
  const auto& result = json["results"][0];
  CHECK(result["snippet"] == "… &lt;b&gt;<mark>tổ</mark> chức&lt;/b&gt; Hội nghị …");
  CHECK(result["passages"][0]["anchor"] == "muc-ii-1");
  CHECK(result["passages"][0]["page"].is_null());
  CHECK(result["number"] == "106-KH/ĐUK");
  CHECK(json["facets"]["type"][0]["selected"] == true);
  CHECK(json["lookup"].is_null());
  std::vector<std::string> keys;
  for (const auto& [key, value] : result.items())
    keys.push_back(key);
  CHECK(keys == std::vector<std::string>{"id", "number", "title", "type", "issuer", "date", "year",
                                         "snippet", "passages", "score", "cited_by", "text_source",
                                         "path", "root", "url"});
}

TEST_CASE("bold and italic marks become type, lone stars stay") {
  using vankien::web::styled_runs;
  const auto [text, printed] = GENERATE(table<std::string, std::string>({
      {"một **hai** ba", "một |b:hai| ba"},
      {"*một*", "i:một"},
      {"**một *hai* ba**", "b:một |bi:hai|b: ba"},
      {"2 * 3 * 4", "2 * 3 * 4"},
      {"\\* Số", "* Số"},
      {"**không đóng", "**không đóng"},
      {"***cả hai***", "bi:cả hai"},
      {"", ""},
  }));
  CAPTURE(text);
  std::string out;
  for (const auto& run : styled_runs(text)) {
    out += out.empty() ? "" : "|";
    out += std::string(run.bold ? "b" : "") + (run.italic ? "i" : "") +
           (run.bold || run.italic ? ":" : "");
    out += text.substr(run.span.begin, run.span.size());
  }
  CHECK(out == printed);
}

std::string read(std::string_view text,
                 const std::vector<vankien::analyzers::Citation>& citations = {}) {
  Html html;
  write_reading_text(html, text, vankien::searcher::outline_of(text), citations);
  return html.take();
}

TEST_CASE("a text to read: letterhead, headings, paragraphs, rules") {
  CHECK(read("TỈNH ỦY\n\nSố 05-NQ/TU\n\n**I- MỤC TIÊU**\n\nMột <b>câu</b>.\n\n---\n\nHai.") ==
        "<div class=\"top\"><p>TỈNH ỦY</p><p>Số 05-NQ/TU</p></div>"
        "<h2 class=\"h\" id=\"muc-i\"><a class=\"anc\" href=\"#muc-i\" aria-label=\"Liên kết tới: "
        "Mục I\">§</a>"
        "<strong>I- MỤC TIÊU</strong></h2>\n"
        "<p>Một &lt;b&gt;câu&lt;/b&gt;.</p>\n<hr>\n<p>Hai.</p>\n");
}

TEST_CASE("citations are links, also inside bold type and over a paragraph's end") {
  const std::string text = "Theo **Nghị quyết số 05-NQ/TU, ngày\n\n1/2/2020** của Tỉnh ủy.";
  vankien::analyzers::Citation citation;
  citation.number = vankien::analyzers::DocumentNumber::parse("05-NQ/TU");
  citation.span = {text.find("Nghị"), text.find("** của")};
  CHECK(read(text, {citation}) ==
        "<p>Theo **<a class=\"cit\" href=\"/so/05-NQ%2FTU\">Nghị quyết số 05-NQ/TU, ngày</a></p>\n"
        "<p><a class=\"cit\" href=\"/so/05-NQ%2FTU\">1/2/2020</a>** của Tỉnh ủy.</p>\n");
}

TEST_CASE("any bytes with any outline and citations are written without harm") {
  constexpr unsigned seed = 7;
  INFO("seed " << seed);
  std::mt19937 random(seed);
  constexpr std::string_view alphabet = "I. -*#\n1|A<ủ\\";
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (std::size_t i = random() % 120; i > 0; --i)
      text += alphabet[random() % alphabet.size()];
    std::vector<vankien::analyzers::Citation> citations;
    for (std::size_t at = 0; at < text.size(); at += 1 + random() % 30) {
      vankien::analyzers::Citation citation;
      citation.number = vankien::analyzers::DocumentNumber::parse("05-NQ/TU");
      citation.span = {at, std::min(text.size(), at + random() % 20)};
      citations.push_back(citation);
    }
    CHECK_FALSE(holds(read(text, citations), "<ủ"));
  }
}

TEST_CASE("an empty collection says how to fill it") {
  check_holds(vankien::web::home_page({}, {}).body, {"vankien index"});
}

}  // namespace
