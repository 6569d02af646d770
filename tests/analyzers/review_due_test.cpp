// Announcements of a review and their time.
#include "analyzers/review_due.h"

#include "tests/catch.h"

namespace vankien::analyzers {
namespace {

// "3 2030! ~": after three years, in 2030, yearly.
std::string times(const std::string& text) {
  std::string all;
  for (const ReviewDue& due : find_reviews_due(CanonicalText(text))) {
    CHECK(text.substr(due.span.begin, due.span.size()).ends_with("kết"));
    all += all.empty() ? "" : " ";
    all += due.when == ReviewDue::When::yearly ? "~" : std::to_string(due.years);
    all += due.when == ReviewDue::When::in_year ? "!" : "";
  }
  return all;
}

TEST_CASE("reviews that a document announces, with their time") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Văn phòng tham mưu sơ kết sau ba năm, tổng kết sau năm năm.", "3 5"},
      {"Tổ chức sơ kết 3 năm, tổng kết 05 năm thực hiện Nghị quyết.", "3 5"},
      {"tổ chức **sơ kết** 3 năm", "3"},
      {"Sau 3 năm tiến hành sơ kết; sau 5 năm, tổ chức tổng kết.", "3 5"},
      {"Định kỳ 3 năm sơ kết, 5 năm tổng kết.", "3 5"},
      {"định kỳ hằng năm sơ kết việc thực hiện Quy định", "~"},
      {"Hàng năm, tiến hành sơ kết.", "~"},
      {"tham mưu sơ kết hằng năm.", "~"},
      {"sơ kết định kỳ hằng năm", "~"},
      {"Năm 2015 sơ kết, năm 2020 tổng kết Nghị quyết.", "2015! 2020!"},
      {"sơ kết năm 2028, tổng kết năm 2030.", "2028! 2030!"},
      {"hằng quý báo cáo; tháng 7/2020 sơ kết ba năm.", "3"},
      {"quý IV/2020 sơ kết. Nghị quyết này phổ biến đến đảng viên.", "2020!"},
      {"Năm 2015: sơ kết.", "2015!"},
      {"Sơ kết 3\nnăm thực hiện", "3"},
  }));
  CAPTURE(text);
  CHECK(times(text) == expected);
}

TEST_CASE("what announces no review") {
  const auto text = GENERATE(as<std::string>(), "", "kết", "kết luận", "Ban Thường vụ kết luận sơ",
                             "Báo cáo đã tổng kết 5 năm thực hiện Chỉ thị.",
                             "Qua sơ kết 3 năm, nhiều nơi làm tốt.",
                             "Hội nghị tổng kết năm 2019 của Tỉnh ủy.", "Tổng kết 30 năm đổi mới.",
                             "Thường xuyên sơ kết, tổng kết.", "Sau 5 năm. Tổng kết thực tiễn.",
                             "sơ kết 3 tháng một lần", "tổng số kết quả năm 2019");
  CAPTURE(text);
  CHECK(times(text).empty());
}

}  // namespace
}  // namespace vankien::analyzers
