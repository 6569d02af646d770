// What stands beside what on the sheet.
#include "analyzers/sheet_layout.h"

#include <algorithm>

#include "tests/catch.h"

namespace {

using vankien::analyzers::sheet_layout;
using vankien::analyzers::Span;
using vankien::analyzers::TwoColumns;

// "left1 / left2 | right1", a line end as "~"; empty without columns.
std::string shown(const std::string& text, const std::optional<TwoColumns>& columns) {
  if (!columns)
    return "";
  const auto column = [&](const std::vector<Span>& pieces) {
    std::string all;
    for (const Span& piece : pieces)
      all += (all.empty() ? "" : " / ") + text.substr(piece.begin, piece.size());
    std::replace(all.begin(), all.end(), '\n', '~');
    return all;
  };
  return column(columns->left) + " | " + column(columns->right);
}

TEST_CASE("the head in two columns, whatever the order of its lines in the text") {
  const auto [text, columns] = GENERATE(table<std::string, std::string>({
      {"TỈNH ỦY LAM GIANG\n*\nSố 05-NQ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTân Lam, ngày 16 tháng 11 "
       "năm "
       "2021\n\nNGHỊ QUYẾT\nvề chuyển đổi số\n\nLời.",
       "TỈNH ỦY LAM GIANG / * / Số 05-NQ/TU | ĐẢNG CỘNG SẢN VIỆT NAM / Tân Lam, ngày 16 tháng 11 "
       "năm "
       "2021"},
      // Body, motto and day, then the number.
      {"**ĐẢNG BỘ TỈNH LAM GIANG\nTỈNH ỦY**\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTân Lam, ngày 12 tháng 7 "
       "năm "
       "2017\n\n\\*  \nSố 06-NQ/TU\n\n**NGHỊ QUYẾT**\n\nLời.",
       "**ĐẢNG BỘ TỈNH LAM GIANG~TỈNH ỦY** / \\* / Số 06-NQ/TU | ĐẢNG CỘNG SẢN VIỆT NAM / Tân Lam, "
       "ngày 12 tháng 7 năm 2017"},
      // Both columns on one line.
      {"TỈNH ỦY LAM GIANG          ĐẢNG CỘNG SẢN VIỆT NAM\nSố 48-TB/TU       Tân Lam, ngày 17 "
       "tháng 10 "
       "năm 2006\n\nTHÔNG BÁO\nkết luận\n\nLời.",
       "TỈNH ỦY LAM GIANG / Số 48-TB/TU | ĐẢNG CỘNG SẢN VIỆT NAM / Tân Lam, ngày 17 tháng 10 năm "
       "2006"},
      // The place was read from the end of the body's name on.
      {"TỈNH ỦY LAM GIANG\t\tĐẢNG CỘNG SẢN VIỆT NAM\n*\t\tTân Lam, ngày 6 tháng 3 năm 2022\nSố "
       "08-CT/TU\n\nCHỈ THỊ\nvề x\n\nLời.",
       "TỈNH ỦY LAM GIANG / * / Số 08-CT/TU | ĐẢNG CỘNG SẢN VIỆT NAM / Tân Lam, ngày 6 tháng 3 năm "
       "2022"},
      {"ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH LAM GIANG | Độc lập - Tự do - "
       "Hạnh "
       "phúc\nSố: 12/QĐ-UBND | Tân Lam, ngày 01 tháng 02 năm 2022\n\nQUYẾT ĐỊNH\nvề việc x\n\nCăn "
       "cứ y;",
       "ỦY BAN NHÂN DÂN / TỈNH LAM GIANG / Số: 12/QĐ-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / "
       "Độc "
       "lập - Tự do - Hạnh phúc / Tân Lam, ngày 01 tháng 02 năm 2022"},
      // A letter: its subject stands under the number.
      {"HUYỆN ỦY BÃI TRIỀU\nSố 129-CV/HU\nV/v trực bão\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBãi Triều, "
       "ngày 09 "
       "tháng 7 năm 2015\n\nKính gửi: Đảng ủy các xã\n\nLời.",
       "HUYỆN ỦY BÃI TRIỀU~Số 129-CV/HU~V/v trực bão | ĐẢNG CỘNG SẢN VIỆT NAM / Bãi Triều, ngày 09 "
       "tháng 7 năm 2015"},
      // One column alone, none, bold type over both: as the text has them.
      {"TỈNH ỦY LAM GIANG\nSố 05-NQ/TU\n\nNGHỊ QUYẾT\nvề x\n\nLời.", ""},
      {"Lời nói đầu không có tiêu đề.", ""},
      {"", ""},
      {"**TỈNH ỦY LAM GIANG    ĐẢNG CỘNG SẢN VIỆT NAM**\nSố 05-NQ/TU\n\nNGHỊ QUYẾT\nvề x\n\nLời.",
       ""},
  }));
  CAPTURE(text);
  CHECK(shown(text, sheet_layout(text).head) == columns);
}

TEST_CASE("the title is type line and title; the text begins behind it") {
  const std::string text =
      "TỈNH ỦY\nSố 05-NQ/TU\n\nNGHỊ QUYẾT\nvề chuyển đổi số\nđến năm 2025\n\nCăn cứ Điều "
      "lệ;\n\nLời.";
  const auto layout = sheet_layout(text);
  CHECK(text.substr(layout.title.begin, layout.title.size()) ==
        "NGHỊ QUYẾT\nvề chuyển đổi số\nđến năm 2025");
  CHECK(text.substr(layout.text_begin).starts_with("Căn cứ"));
}

TEST_CASE("recipients stand beside the signature, whichever the text has first") {
  const std::string head = "TỈNH ỦY\nSố 05-NQ/TU\n\nNGHỊ QUYẾT\nvề x\n\nLời cuối.\n\n";
  const std::string recipients = "Nơi nhận:\n- Các huyện ủy,\n- Lưu VPTU.";
  const std::string signature = "T/M TỈNH ỦY\nBÍ THƯ\n\nTrịnh Hữu Doanh";
  const std::string both =
      "Nơi nhận:~- Các huyện ủy,~- Lưu VPTU. | T/M TỈNH ỦY~BÍ THƯ~~Trịnh Hữu Doanh";
  const auto [end, columns] = GENERATE_COPY(table<std::string, std::string>({
      {recipients + "\n\n" + signature, both},
      {signature + "\n\n" + recipients + "\n", both},
      {recipients + "\n\nĐiều sót lại.\n\n" + signature, ""},
      {signature, ""},
      {recipients, ""},
  }));
  CAPTURE(end);
  const std::string text = head + end;
  CHECK(shown(text, sheet_layout(text).closing) == columns);
}

}  // namespace
