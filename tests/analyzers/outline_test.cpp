// Headings of a text: what is one, how it is labelled, where it is anchored.
#include "analyzers/outline.h"

#include "tests/catch.h"

namespace {

using vankien::analyzers::entry_at;
using vankien::analyzers::outline_of;

// "anchor | label | title" of each heading, a line each.
std::string printed(std::string_view text) {
  std::string out;
  for (const auto& heading : outline_of(text))
    out += heading.anchor + " | " + heading.label + " | " + heading.title + "\n";
  return out;
}

TEST_CASE("headings of party documents") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"**I- MỤC ĐÍCH, YÊU CẦU**\n\nMột câu.\n", "muc-i | Mục I | I- MỤC ĐÍCH, YÊU CẦU\n"},
      {"II. NHIỆM VỤ\n\n1. Củng cố tổ chức\n\nLàm việc này.\n",
       "muc-ii | Mục II | II. NHIỆM VỤ\nmuc-ii-1 | Mục II.1 | 1. Củng cố tổ chức\n"},
      {"## A- KẾT QUẢ\n\n### I- Kinh tế\n",
       "muc-a | Mục A | A- KẾT QUẢ\nmuc-a-i | Mục A.I | I- Kinh tế\n"},
      {"**I. TÌNH HÌNH TỔ CHỨC,\nĐẢNG VIÊN**\n\nCâu.",
       "muc-i | Mục I | I. TÌNH HÌNH TỔ CHỨC, ĐẢNG VIÊN\n"},
      {"Chương II\n\nPHÂN CẤP\n\nĐiều 3. Ban Chấp hành\n\nCâu.",
       "chuong-ii | Chương II | Chương II PHÂN CẤP\ndieu-3 | Điều 3 | Điều 3. Ban Chấp hành\n"},
      {"Phần thứ hai\nMỤC TIÊU\n\nI- DỰ BÁO\n",
       "phan-2 | Phần 2 | Phần thứ hai MỤC TIÊU\n"
       "phan-2-muc-i | Phần 2, Mục I | I- DỰ BÁO\n"},
      {"Điều 9. Tuổi bổ nhiệm phải đủ một nhiệm kỳ.\n",
       "dieu-9 | Điều 9 | Điều 9. Tuổi bổ nhiệm phải đủ một nhiệm kỳ\n"},
      {"**I. PHỤ LỤC** *(kèm theo)*\n", "muc-i | Mục I | I. PHỤ LỤC\n"},
      {"**1. Văn phòng xã:**\nCâu.", "muc-1 | Mục 1 | 1. Văn phòng xã\n"},
      {"1. **Nước** và *điện*\n\nCâu.", "muc-1 | Mục 1 | 1. Nước và điện\n"},
      {"PHỤ LỤC 1\n\nCâu.", "phu-luc-1 | Phụ lục 1 | PHỤ LỤC 1\n"},
  }));
  CAPTURE(text);
  CHECK(printed(text) == expected);
}

// The outline once listed whole paragraphs, with the stars that end their bold first words.
TEST_CASE("a heading ends where its paragraph goes on") {
  const auto [text, heading, title] = GENERATE(table<std::string, std::string, std::string>({
      {"**1.1. Tổ lưu vực.** Lập tổ gồm 9 người. Họp mỗi quý.", "**1.1. Tổ lưu vực.**",
       "1.1. Tổ lưu vực"},
      {"**1. Nước sạch**: nối ống. **Điện**: kéo dây.", "**1. Nước sạch**:", "1. Nước sạch"},
      {"**2. Vùng\nhạ lưu.** Giữ đê.", "**2. Vùng\nhạ lưu.**", "2. Vùng hạ lưu"},
      {"**1. Một.** Giữ đê.\n**2. Hai.** Giữ rừng.", "**1. Một.**", "1. Một"},
      {"**Điều 1.** Lập tổ gồm 9 người. Họp mỗi quý.", "**Điều 1.**", "Điều 1. Lập tổ gồm 9 người"},
      {"Điều 2. Lập tổ gồm 9 người. Họp mỗi quý.", "Điều 2.", "Điều 2. Lập tổ gồm 9 người"},
      {"**3. Ba**", "**3. Ba**", "3. Ba"},
      {"**PHỤ LỤC**\n\n**các chỉ tiêu (xã)**", "**PHỤ LỤC**\n\n**các chỉ tiêu (xã)**",
       "PHỤ LỤC các chỉ tiêu (xã)"},
  }));
  CAPTURE(text);
  const auto headings = outline_of(text);
  REQUIRE_FALSE(headings.empty());
  const auto& span = headings.front().span;
  CHECK(text.substr(span.begin, span.size()) == heading);
  CHECK(headings.front().title == title);
}

TEST_CASE("a long title is cut at a word") {
  std::string text = "I- ";
  while (text.size() < 1'500)
    text += "NƯỚC, ";
  const auto title = outline_of(text).at(0).title;
  CHECK(title.size() < 250);
  CHECK(title.ends_with("NƯỚC…"));
  CHECK(outline_of("Điều 1. " + std::string(1'000, 'x') + '.').at(0).title == "Điều 1…");
}

TEST_CASE("what is numbered and yet no heading") {
  const auto text = GENERATE(
      as<std::string>{},
      "1. Làm cho việc học và làm theo trở thành nếp hằng ngày.\n\nCâu.",  // a sentence
      "1. Ban Tổ chức\n\n2. Ban Tuyên giáo\n\n3. Văn phòng\n",             // a list
      "Câu trước.\n1. Ban Tổ chức\nCâu sau.",                              // within a paragraph
      "Điều 5 của Quy định này nói rõ", "I", "", "\n\n", "I.", "...", "A.B", "1.2.3.4.5.6.7.8.9 x");
  CAPTURE(text);
  CHECK(printed(text).empty());
}

TEST_CASE("anchors are unique") {
  CHECK(printed("I- MỘT\n\nI- MỘT\n\nI- MỘT\n") ==
        "muc-i | Mục I | I- MỘT\nmuc-i-lan-2 | Mục I | I- MỘT\nmuc-i-lan-3 | Mục I | I- MỘT\n");
}

TEST_CASE("a place lies under the heading before it") {
  const std::string text = "Mở đầu\n\nI- MỘT\n\nchữ\n\nII- HAI\n\nchữ";
  const auto headings = outline_of(text);
  REQUIRE(headings.size() == 2);
  CHECK(entry_at(headings, 0) == nullptr);
  CHECK(entry_at(headings, text.find("chữ"))->label == "Mục I");
  CHECK(entry_at(headings, text.size())->label == "Mục II");
  CHECK(text.substr(headings[0].span.begin, headings[0].span.size()) == "I- MỘT");
}

}  // namespace
