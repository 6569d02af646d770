#include "analyzers/unicode.h"
#include "indexer/readers.h"
#include "tests/catch.h"

using vankien::indexer::FileText;
using vankien::indexer::read_html;
using vankien::indexer::Unread;
using namespace std::string_literals;

namespace {

// The text, or "! " and the reason.
std::string read(const std::string& html) {
  const auto reading = read_html(html);
  if (const auto* unread = std::get_if<Unread>(&reading))
    return "! " + unread->reason.english();
  return std::get<FileText>(reading).text;
}

}  // namespace

TEST_CASE("visible text of a page in reading order") {
  const auto [html, text] = GENERATE(table<std::string, std::string>({
      {"<p>Kế  hoạch\n số <b>12</b>-KH/TU</p><p>Điều 1</p>", "Kế hoạch số 12-KH/TU\n\nĐiều 1"},
      {"<div>một<br>hai<br/>ba</div>bốn", "một\nhai\nba\n\nbốn"},
      {"<ul><li>a<li>b</ul>", "a\n\nb"},
      {"<table><tr><td>STT<td>Họ tên<tr><td>1<td></td><td>Bồi</table>", "STT | Họ tên\n1 | Bồi"},
      {"<table><tr><td><p>TỈNH ỦY<br>*</p><p>Số 05</p></td><td>ĐẢNG CỘNG SẢN</td></tr></table>x",
       "TỈNH ỦY\n*\n\nSố 05\n\nĐẢNG CỘNG SẢN\n\nx"},
      {"<td>ngoài</td> bảng", "ngoài bảng"},
      {"<style>p{}</style><script>x</script><nav>Trang chủ</nav><p>văn bản</p>", "văn bản"},
      {"<!-- ghi chú --><p hidden>ẩn</p><p>hiện</p>", "hiện"},
      {"<p>a &amp; b&nbsp;&lt;c&gt; &#272;</p>", "a & b\u00a0<c> Đ"},
      {"<pre>a\n  b</pre>c", "a\n  b\n\nc"},
      {"<title>Công văn 5</title><body><img src=x></body>", "Công văn 5"},
      {"<title>Công văn 5</title><body><p>Kính gửi</p></body>", "Kính gửi"},
      {"<p>chưa đóng <b>đậm", "chưa đóng đậm"},
      {"<body> <p> </p></body>", "! the page holds no text"},
  }));
  CAPTURE(html);
  CHECK(read(html) == text);
}

TEST_CASE("the encoding of a page") {
  const auto [html, text] = GENERATE(table<std::string, std::string>({
      {"\xef\xbb\xbf<p>Đảng</p>", "Đảng"},
      {"<meta charset=windows-1252><p>Đảng</p>", "Đảng"},  // says one, is UTF-8
      {"<meta charset=windows-1252><p>caf\xe9</p>", "café"},
      {"<meta http-equiv=Content-Type content='text/html; charset=windows-1258'>"
       "<p>\xd0\xe3ng: \xea\xf2</p>",
       "Đăng: ệ"},
      {"\xff\xfe<\0p\0>\0\x10\x01\x61\0"s, "Đa"},
      {"<p>caf\xe9</p>", "! no text in a known encoding: not UTF-8: byte 6 (0xE9)"},
  }));
  CAPTURE(html);
  CHECK(vankien::analyzers::nfc(read(html)) == vankien::analyzers::nfc(text));
}

TEST_CASE("a page that names an encoding and is ill-formed in it becomes a text all the same") {
  const auto text = read("<meta charset=utf-8><p>Số 5 &\xf6\xf6\xf6\xf6 x</p>");
  CHECK(text.starts_with("Số 5 &"));
  CHECK_FALSE(vankien::analyzers::first_invalid_utf8(text));
}

TEST_CASE("markup nested thousands deep is read to its end") {
  std::string html;
  for (int i = 0; i < 20'000; ++i)
    html += "<font><div>";
  html += "đáy";
  CHECK(read(html) == "đáy");
}
