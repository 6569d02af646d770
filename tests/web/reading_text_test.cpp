// A document's text as a page to read.
#include "web/pages/reading_text.h"

#include <random>
#include <set>

#include "tests/web/holds.h"

namespace {

using vankien::tests::check_holds;
using vankien::tests::holds;
using vankien::web::Html;

using vankien::web::CitationLink;
using vankien::web::CitationTarget;

std::string read(std::string_view text, const std::vector<CitationLink>& links = {},
                 const std::vector<vankien::analyzers::Span>& marks = {}) {
  Html html;
  const auto outline = vankien::searcher::outline_of(text);
  write_reading_text(html,
                     {text, outline, vankien::searcher::sheet_layout(text), {links, marks}, {}});
  return html.take();
}

CitationLink link(vankien::analyzers::Span span, CitationTarget target, std::size_t citation = 0) {
  return {span, citation, target, vankien::web::Url("/x")};
}

TEST_CASE("a text to read: letterhead, headings, paragraphs, rules") {
  CHECK(read("TỈNH ỦY\n\nSố 05-NQ/TU\n\n**I- MỤC TIÊU**\n\nMột <b>câu</b>.\n\n---\n\nHai.") ==
        "<div class=\"top\"><p>TỈNH ỦY</p><p>Số 05-NQ/TU</p></div>"
        "<h2 class=\"h\" id=\"muc-i\"><a class=\"anc\" href=\"#muc-i\" aria-label=\"Liên kết tới: "
        "Mục I\">§</a>"
        "<strong>I- MỤC TIÊU</strong></h2>\n"
        "<p>Một &lt;b&gt;câu&lt;/b&gt;.</p>\n<hr>\n<p>Hai.</p>\n");
}

TEST_CASE("a head in columns stands there once, however long its lines are") {
  const std::string subject = "V/v " + std::string(40, 'x') +
                              " báo cáo số liệu đảng viên đi lao động ngoài tỉnh " +
                              std::string(80, 'y');
  const auto page =
      read("TỈNH ỦY LAM GIANG\nSố 215-CV/TU\n" + subject +
           "\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTân Lam, ngày 18 tháng 4 năm 2023\n\nKính gửi: "
           "Các huyện ủy\n\nLời.");
  check_holds(page, {"<div class=\"cols\">", "Kính gửi", "Lời."});
  CHECK(page.find(subject) == page.rfind(subject));
}

TEST_CASE("no level of headings is skipped") {
  check_holds(read("Lời đầu.\n\nĐiều 1. Phạm vi\n\nMột."), {"<h2 class=\"h\" id=\"dieu-1\">"});
  check_holds(read("Lời đầu.\n\nChương I\n\nĐiều 1. Phạm vi\n\nMột."),
              {"<h2 class=\"h\" id=\"chuong-i\">", "<h3 class=\"h\" id=\"dieu-1\">"});
}

TEST_CASE("citations are links, also inside bold type and over a paragraph's end") {
  const std::string text = "Theo **Nghị quyết số 05-NQ/TU, ngày\n\n1/2/2020** của Tỉnh ủy.";
  CHECK(read(text, {link({text.find("Nghị"), text.find("** của")}, CitationTarget::held, 6)}) ==
        "<p>Theo **<a class=\"cit goes-on\" id=\"cho-dan-7\" href=\"/x\">Nghị quyết số 05-NQ/TU, "
        "ngày</a>"
        "</p>\n<p><a class=\"cit\" href=\"/x\">1/2/2020</a>** của Tỉnh ủy.</p>\n");
}

TEST_CASE("a link begins and ends where the citation does, whatever is bold in it") {
  const std::string text = "Thực hiện **Nghị quyết số** 05-NQ/TU của Tỉnh ủy";
  CHECK(read(text, {link({text.find("quyết"), text.find(" của")}, CitationTarget::held)}) ==
        "<p>Thực hiện <strong>Nghị </strong><a class=\"cit\" id=\"cho-dan-1\" href=\"/x\">"
        "<strong>quyết số</strong> 05-NQ/TU</a> của Tỉnh ủy</p>\n");
}

TEST_CASE("marks lie over type and links; the first part of each bears its number") {
  const std::string text = "Theo **Nghị quyết** số 5 và số 6";
  const auto at = [&](std::string_view part) { return text.find(part); };
  CHECK(read(text, {link({at("quyết"), at(" và")}, CitationTarget::held)},
             {{at("Nghị"), at(" số 5")}, {at("6"), text.size()}}) ==
        "<p>Theo <strong><mark id=\"khop-1\">Nghị </mark></strong><a class=\"cit\" "
        "id=\"cho-dan-1\" href=\"/x\"><strong><mark>quyết</mark></strong> số 5</a> và số "
        "<mark id=\"khop-2\">6</mark></p>\n");
}

TEST_CASE("a mark over a paragraph's end goes on in the next one") {
  CHECK(read("kiểm\n\ntra lại", {}, {{0, std::string_view("kiểm\n\ntra").size()}}) ==
        "<p><mark id=\"khop-1\">kiểm</mark></p>\n<p><mark>tra</mark> lại</p>\n");
}

const std::string table_begin =
    "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Bảng\"><table><tbody>";
const std::string table_end = "</tbody></table></div>";

// Tables once stood as lines full of bars.
TEST_CASE("tables are tables, in Markdown's form and in that of text gained from others") {
  const auto [text, rows] = GENERATE(table<std::string, std::string>({
      {"| Việc | Hạn |\n|---|:--:|\n| Nối **ống** | |",
       "<tr><th scope=\"col\">Việc</th><th scope=\"col\">Hạn</th></tr>"
       "<tr><td>Nối <strong>ống</strong></td><td></td></tr>"},
      {"Việc | Hạn\nNối ống | 3 ngày",
       "<tr><td>Việc</td><td>Hạn</td></tr><tr><td>Nối ống</td><td>3 ngày</td></tr>"},
      {"| a\\|b | c |\n| d |", "<tr><td>a\\|b</td><td>c</td></tr><tr><td>d</td></tr>"},
  }));
  CAPTURE(text);
  CHECK(read("Trước.\n\n" + text + "\n\nSau.") ==
        "<p>Trước.</p>\n" + table_begin + rows + table_end + "\n<p>Sau.</p>\n");
}

TEST_CASE("lines with bars that are no table stay lines") {
  const auto text = GENERATE(as<std::string>{}, "Lượt xem: 9 | Bản in", "a | b\nc | d | e",
                             "a|b\nc|d", "| một |", "P(A|B)\nvà P(B|A)");
  CAPTURE(text);
  CHECK_FALSE(holds(read(text + "\n\nLời."), "<table"));
}

TEST_CASE("words, rules and tables of one paragraph follow each other, links in their places") {
  const std::string text = "Bảng:\n-----\n| Chỉ thị 05 | a |\n| b | c |\nHết.";
  const auto begin = text.find("Chỉ");
  const auto page = read(text + "\n\n" + std::string(200, 'x'),
                         {link({begin, begin + 14}, CitationTarget::held)});
  check_holds(page,
              {"<p>Bảng:</p><hr>" + table_begin +
                   "<tr><td><a class=\"cit\" id=\"cho-dan-1\" href=\"/x\">Chỉ thị 05</a></td>",
               table_end + "<p>Hết.</p>"});
}

TEST_CASE("a citation of what is not held looks and reads otherwise") {
  check_holds(read("Chỉ thị 05", {link({0, 5}, CitationTarget::not_held)}),
              {"class=\"cit out\"", "title=\"Kho chưa có văn bản này\""});
  check_holds(read("Chỉ thị 05", {link({0, 5}, CitationTarget::ambiguous)}),
              {"class=\"cit\"", "title=\"Trong kho có nhiều văn bản cùng số hiệu"});
  CHECK_FALSE(holds(read("Chỉ thị 05", {link({0, 5}, CitationTarget::held)}), "title="));
}

void ids_are_unique(const std::string& page) {
  std::set<std::string> ids;
  for (auto at = page.find("id=\"khop-"); at != std::string::npos;
       at = page.find("id=\"khop-", at + 1))
    CHECK(ids.insert(page.substr(at, page.find('"', at + 4) - at)).second);
}

TEST_CASE("any text with any links and marks, wherever they begin, is written without harm") {
  constexpr unsigned seed = 7;
  INFO("seed " << seed);
  std::mt19937 random(seed);
  const std::vector<std::string> alphabet{"I",
                                          ". ",
                                          "-",
                                          "*",
                                          "#",
                                          "\n",
                                          "1",
                                          "|",
                                          "A",
                                          "<ủ",
                                          "\\",
                                          "\nSố 05-NQ/TU",
                                          "ĐẢNG CỘNG SẢN VIỆT NAM",
                                          "\nNGHỊ QUYẾT\n",
                                          "\nNơi nhận:\n- A",
                                          "T/M TỈNH ỦY\n"};
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (std::size_t i = random() % 120; i > 0; --i)
      text += alphabet[random() % alphabet.size()];
    std::vector<CitationLink> links;
    for (std::size_t at = 0; at < text.size(); at += 1 + random() % 30) {
      links.push_back(
          link({at, std::min(text.size(), at + random() % 20)}, CitationTarget::held, at));
    }
    std::vector<vankien::analyzers::Span> marks;
    for (std::size_t at = random() % 10; at < text.size(); at = marks.back().end + random() % 9)
      marks.push_back({at, std::min(text.size(), at + 1 + random() % 9)});
    CAPTURE(text, read(text, links, marks));
    CHECK_FALSE(holds(read(text, links, marks), "<ủ"));
    ids_are_unique(read(text, links, marks));
  }
}

}  // namespace
