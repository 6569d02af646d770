#include "analyzers/syllable.h"

#include <string>

#include "tests/catch.h"

using namespace vankien::analyzers;  // NOLINT(google-build-using-namespace)

TEST_CASE("accent_key puts a single tone where old-style spelling has it") {
  const auto [typed, key] = GENERATE(table<std::string, std::string>({
      {"hoà", "hòa"},
      {"hòa", "hòa"},
      {"thuỷ", "thủy"},
      {"thủy", "thủy"},
      {"vịêt", "việt"},
      {"việt", "việt"},
      {"khoẻ", "khỏe"},
      {"khỏe", "khỏe"},
      {"quí", "quí"},
      {"qúi", "quí"},
      {"gía", "giá"},
      {"giá", "giá"},
      {"gìn", "gìn"},
      {"qúy", "quý"},
      {"quý", "quý"},
      {"uỷ", "ủy"},
      {"Ủy", "ủy"},
      {"qúôc", "quốc"},
      {"quôć", "quôć"},
      {"tùyên", "tuyền"},
      {"nghịêp", "nghiệp"},
      {"gĩưa", "giữa"},
      {"cuả", "của"},
      {"ngừơi", "người"},
      {"khuya", "khuya"},
      {"mừơi", "mười"},
      {"hòang", "hoàng"},
      {"gì", "gì"},
      {"qủa", "quả"},
      {"nứơc", "nước"},
      {"tóan", "toán"},
      {"thuýên", "thuyến"},
      {"lựơng", "lượng"},
      {"baỏ", "bảo"},
      {"ĐẢNG", "đảng"},
      {"khuỷu", "khuỷu"},
      {"khủyu", "khuỷu"},
      {"ngòai", "ngoài"},
      {"thưở", "thưở"},
      {"thuở", "thuở"},
      {"gịăc", "giặc"},
      {"giặc", "giặc"},
      {"qùynh", "quỳnh"},
      {"hùynh", "huỳnh"},
      {"nghiã", "nghĩa"},
      {"tiéng", "tiéng"},
      {"café", "café"},
      {"mậu", "mậu"},
      {"hảiphòng", "hảiphòng"},
      {"aaaaaàaaaa", "aaaaaàaaaa"},
      {"05", "05"},
      {"", ""},
  }));
  CAPTURE(typed);
  CHECK(accent_key(typed) == key);
  CHECK(accent_key(key) == key);
  CHECK(fold(key) == fold(typed));
}

TEST_CASE("fold drops case and every mark") {
  const auto [text, folded] = GENERATE(table<std::string, std::string>({
      {"Đảng", "dang"},
      {"Điều 5. ĐƯỜNG ướt", "dieu 5. duong uot"},
      {"Ðại", "dai"},
      {"Müller, señor", "muller, senor"},
      {"ti\u0065\u0302\u0301ng", "tieng"},
      {"Йод", "йод"},
      {"", ""},
  }));
  CAPTURE(text);
  CHECK(fold(text) == folded);
  CHECK(fold(folded) == folded);
}
