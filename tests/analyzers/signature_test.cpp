// Signature blocks, party and state, on lines, in cells and squeezed together.
#include "analyzers/signature.h"

#include <string>

#include "tests/catch.h"

using vankien::analyzers::find_signature;

TEST_CASE("who signed, and as what") {
  const auto [block, name, position] = GENERATE(table<std::string, std::string, std::string>({
      {"T/M ĐẢNG ỦY\nBÍ THƯ\n\nTrần Văn Mướp\n", "Trần Văn Mướp", "Bí thư"},
      {"**T/M ĐẢNG ỦY\nBÍ THƯ**\n", "", "Bí thư"},
      {"T/M BAN THƯỜNG VỤ\n\n\n\nNguyễn Văn Ổi\n", "Nguyễn Văn Ổi", ""},
      {"T/M BAN CHẤP HÀNH\nBÍ THƯ\n\n(Handwritten signature)\nVũ Hữu Na\n", "Vũ Hữu Na", "Bí thư"},
      {"T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n(đã ký)\nLê Thị Cam\n", "Lê Thị Cam",
       "Phó Bí thư Thường trực"},
      {"T/M BAN BÍ THƯ\nTHƯỜNG TRỰC BAN BÍ THƯ\n\nĐỗ Văn Quýt\n", "Đỗ Văn Quýt",
       "Thường trực Ban Bí thư"},
      {"T/M BỘ CHÍNH TRỊ\nTỔNG BÍ THƯ\n\nĐỗ Văn Quýt\n", "Đỗ Văn Quýt", "Tổng Bí thư"},
      {"K/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nLê Khánh Mận\n", "Lê Khánh Mận",
       "Phó Chánh Văn phòng"},
      {"K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nPhạm Tất Đào\n", "Phạm Tất Đào", "Phó Trưởng ban"},
      {"T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nSầm Thị Chanh\n", "Sầm Thị Chanh", "Chánh Văn phòng"},
      {"KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nCao Anh Hồng\n", "Cao Anh Hồng", "Thứ trưởng"},
      {"KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nPhạm Mạnh Lê\n", "Phạm Mạnh Lê", "Phó Chủ nhiệm"},
      {"TM. CHÍNH PHỦ\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\nHồ Đức Xoài\n", "Hồ Đức Xoài",
       "Phó Thủ tướng"},
      {"TM. ỦY BAN NHÂN DÂN TỈNH\nCHỦ TỊCH\nHồ Đức Xoài\n", "Hồ Đức Xoài", "Chủ tịch"},
      {"TL. BỘ TRƯỞNG\nKT. CHỦ TỊCH\nỦY BAN CHỨNG KHOÁN NHÀ NƯỚC\nPHÓ CHỦ TỊCH\n\nLê Thị Vải\n",
       "Lê Thị Vải", "Phó Chủ tịch"},
      {"TL. CỤC TRƯỞNG\nKT. TRƯỞNG BAN NGHIỆP VỤ THUẾ HQ\nPHÓ TRƯỞNG BAN\nĐào Thu Nhãn\n",
       "Đào Thu Nhãn", "Phó Trưởng ban"},
      {"TUQ. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ PHÁP CHẾ\nHà Văn Bơ\n", "Hà Văn Bơ", "Vụ trưởng Vụ Pháp chế"},
      {"Q. GIÁM ĐỐC\n\nHà Văn Bơ\n", "Hà Văn Bơ", "Quyền Giám đốc"},
      {"KT. Giám đốc\nPhó Giám đốc\nHà Văn Bơ\n", "Hà Văn Bơ", "Phó Giám đốc"},
      {"CHỦ TỊCH QUỐC HỘI\n(Đã ký)\nTrần Thanh Dừa\n", "Trần Thanh Dừa", "Chủ tịch Quốc hội"},
      {"THỦ TƯỚNG\nPhạm Minh Sim\n", "Phạm Minh Sim", "Thủ tướng"},
      {"CHỦ TỊCH\n\nNGUYỄN VĂN SUNG\n", "Nguyễn Văn Sung", "Chủ tịch"},
      {"KT. BỘ TRƯỞNG BỘ CÔNG AN\nTHỨ TRƯỞNG\n\nTrung tướng Nguyễn Duy Sấu\n", "Nguyễn Duy Sấu",
       "Thứ trưởng"},
      {"TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTS. Bùi Văn Bưởi\n", "Bùi Văn Bưởi", "Chủ tịch"},
      {"| Nơi nhận: - Như trên; - Lưu: VT. | KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Thị Bích Lựu | PHỤ "
       "LỤC BIỂU |",
       "Nguyễn Thị Bích Lựu", "Thứ trưởng"},
      {"T/M ĐẢNG ỦY | BÍ THƯ | Nguyễn Thị Lựu", "Nguyễn Thị Lựu", "Bí thư"},
      {"- Lưu: VT. TM. HỘI ĐỒNG THẨM PHÁN CHÁNH ÁN Nguyễn Hòa Táo", "Nguyễn Hòa Táo", "Chánh án"},
      {"TM. CHÍNH PHỦ\nTHỦ TƯỚNG\nNgười ký: CỔNG THÔNG TIN ĐIỆN TỬ\nEmail: a@b.vn\nNguyễn Tấn "
       "Dâu\n",
       "Nguyễn Tấn Dâu", "Thủ tướng"},
      {"T/M ỦY BAN KIỂM TRA\nPHÓ CHỦ NHIỆM THƯỜNG TRỰC\nY Biêr Niê\n", "Y Biêr Niê",
       "Phó Chủ nhiệm Thường trực"},
  }));
  CAPTURE(block);
  const auto found = find_signature(block, {0, block.size()});
  REQUIRE(found);
  CHECK(found->name.value_or("") == name);
  CHECK(found->position.value_or("") == position);
}

TEST_CASE("what is no signature") {
  const std::string text = GENERATE(
      as<std::string>{}, "", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM GIANG\nCăn cứ Luật Đê điều;\n",
      "T/M ĐẢNG ỦY (CHI BỘ)\n\n(Ký, ghi rõ họ tên và đóng dấu)\n",
      "Các đồng chí ký T/M BAN THƯỜNG VỤ phải ghi rõ chức vụ.\n",
      "GIÁM ĐỐC CÁC SỞ\nchịu trách nhiệm thi hành.\n", "BÍ THƯ CHI BỘ\nTiêu chuẩn Chung\n");
  CAPTURE(text);
  CHECK_FALSE(find_signature(text, {0, text.size()}));
}

TEST_CASE("the first block counts") {
  const std::string text =
      "KT. CHÁNH ÁN\nTÒA ÁN NHÂN DÂN TỐI CAO\nPHÓ CHÁNH ÁN\n\nNguyễn Trí Me\n\n"
      "KT. BỘ TRƯỞNG BỘ CÔNG AN\nTHỨ TRƯỞNG\n\nThượng tướng Võ Minh Khế\n";
  const auto found = find_signature(text, {0, text.size()});
  REQUIRE(found);
  CHECK(found->name == "Nguyễn Trí Me");
  CHECK(found->position == "Phó Chánh án");
}
