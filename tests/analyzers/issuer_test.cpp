// Names of bodies at committee level and in the case of running text.
#include "analyzers/issuer.h"

#include <string>

#include "tests/catch.h"

using vankien::analyzers::parse_body_name;

TEST_CASE("names at committee level") {
  const auto [written, name, organ] = GENERATE(table<std::string, std::string, std::string>({
      {"ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH TRÀ VINH",
       "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh", ""},
      {"ĐẢNG BỘ KHỐI CÁC CQ VÀ DN", "Đảng ủy Khối các cơ quan và doanh nghiệp", ""},
      {"Ban Chấp hành Đảng bộ Khối các cơ quan và doanh nghiệp",
       "Đảng ủy Khối các cơ quan và doanh nghiệp", "Ban Chấp hành"},
      {"Ban Thường vụ Đảng ủy Khối", "Đảng ủy Khối", "Ban Thường vụ"},
      {"CỦA BAN CHẤP HÀNH ĐẢNG BỘ KHỐI NĂM 2023", "Đảng ủy Khối", "Ban Chấp hành"},
      {"**ĐẢNG BỘ TỈNH TRÀ VINH**", "Tỉnh ủy Trà Vinh", ""},
      {"ĐẢNG BỘ HUYỆN CÀNG LONG", "Huyện ủy Càng Long", ""},
      {"ĐẢNG BỘ THÀNH PHỐ TRÀ VINH", "Thành ủy Trà Vinh", ""},
      {"ĐẢNG BỘ THỊ XÃ DUYÊN HẢI", "Thị ủy Duyên Hải", ""},
      {"ĐẢNG BỘ XÃ ĐẠI PHÚC", "Đảng ủy xã Đại Phúc", ""},
      {"Ban Thường vụ Tỉnh uỷ", "Tỉnh ủy", "Ban Thường vụ"},
      {"CHI ỦY CHI BỘ ẤP ĐẦU BỜ", "Chi bộ ấp Đầu Bờ", ""},
      {"BAN TỔ CHỨC TỈNH ỦY TRÀ VINH", "Ban Tổ chức Tỉnh ủy Trà Vinh", ""},
      {"ỦY BAN KIỂM TRA HUYỆN ỦY CÀNG LONG", "Ủy ban Kiểm tra Huyện ủy Càng Long", ""},
      {"BAN CHẤP HÀNH TRUNG ƯƠNG", "Ban Chấp hành Trung ương", ""},
      {"BỘ CHÍNH TRỊ", "Bộ Chính trị", ""},
      {"BAN BÍ THƯ", "Ban Bí thư", ""},
      {"UBND TỈNH TRÀ VINH", "Ủy ban nhân dân tỉnh Trà Vinh", ""},
      {"HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HÀ NỘI", "Hội đồng nhân dân thành phố Hà Nội", ""},
      {"BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "Bộ Lao động - Thương binh và Xã hội", ""},
      {"BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "Bộ Văn hóa, Thể thao và Du lịch", ""},
      {"BỘ Y TẾ", "Bộ Y tế", ""},
      {"TỔNG CỤC HẢI QUAN", "Tổng cục Hải quan", ""},
      {"THỦ TƯỚNG CHÍNH PHỦ", "Thủ tướng Chính phủ", ""},
      {"TÒA ÁN NHÂN DÂN TỐI CAO", "Tòa án nhân dân tối cao", ""},
      {"BẢO HIỂM XÃ HỘI TỈNH TRÀ VINH", "Bảo hiểm xã hội tỉnh Trà Vinh", ""},
      {"Sở Giáo dục và Đào tạo", "Sở Giáo dục và Đào tạo", ""},
  }));
  CAPTURE(written);
  const auto found = parse_body_name(written);
  REQUIRE(found);
  CHECK(found->name == name);
  CHECK(found->organ.value_or("") == organ);
}

TEST_CASE("what names no body") {
  const std::string text =
      GENERATE(as<std::string>{}, "", "BAN THƯỜNG VỤ", "của đồng chí Bí thư", "-----", "năm 2023");
  CAPTURE(text);
  CHECK_FALSE(parse_body_name(text));
}

TEST_CASE("bringing a name to committee level changes it once") {
  const std::string written =
      GENERATE(as<std::string>{}, "ĐẢNG BỘ KHỐI CÁC CƠ QUAN", "ĐẢNG BỘ TỈNH TRÀ VINH",
               "UBND XÃ ĐẠI PHÚC", "CHI BỘ ẤP ĐẦU BỜ", "BỘ GIÁO DỤC VÀ ĐÀO TẠO");
  const auto once = parse_body_name(written);
  REQUIRE(once);
  CHECK(parse_body_name(once->name)->name == once->name);
}
