// A document's text as a page to read.
#include "web/pages/reading_text.h"

#include <random>

#include "tests/web/holds.h"

namespace {

using vankien::tests::holds;
using vankien::web::Html;

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

}  // namespace
