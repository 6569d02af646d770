// Documents that the collection holds several times.
#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

using Copies = std::vector<std::vector<std::string>>;

const std::string plan =
    "Căn cứ tình hình thực tế, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch bảo vệ đê điều trước mùa "
    "lũ, "
    "giao các huyện ủy kiểm tra từng tuyến đê và báo cáo trước tháng sáu hằng năm";

Draft bearer(const std::string& id, const std::string& text, const std::string& date,
             const std::string& issuer = "Tỉnh ủy Lam Giang") {
  return {
      .id = id, .text = text, .number = "12-KH/TU", .type = "KH", .date = date, .issuer = issuer};
}

Copies copies_of(const std::vector<Draft>& drafts) {
  const TinyIndex index(drafts);
  const auto answer = index.searcher().number("12-KH/TU");
  CHECK(answer.value().held.size() == drafts.size());
  return answer->copies;
}

TEST_CASE("the same number, day, body and text, scanned or not, are copies") {
  // A scan loses marks and a word.
  const std::string scan =
      "Can cu tinh hinh thực tế, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch bảo vệ đê điều trước mùa "
      "lũ, "
      "giao các huyện ủy kiểm tra từng tuyên đê và báo cáo trước tháng hằng năm";
  CHECK(copies_of({bearer("a", plan, "2020-03-05"), bearer("b", scan, "2020-03-05"),
                   bearer("c", plan, "2021-03-05"), bearer("d", "Nội dung khác", "2020-03-05")}) ==
        Copies{{"a", "b"}});
}

TEST_CASE("what may be another document is no copy") {
  const std::string day = "2020-03-05";
  const auto other = GENERATE_COPY(
      bearer("b", plan, "2020-03-06"), bearer("b", plan, ""),
      bearer("b", plan, day, "Tỉnh ủy Khe Sâu"),
      bearer("b", plan + ". Ngoài ra còn giao các sở, ban, ngành phối hợp với cơ sở", day));
  CHECK(copies_of({bearer("a", plan, day), other}).empty());
  CHECK(copies_of({bearer("a", plan, ""), bearer("b", plan, "")}).empty());
}

}  // namespace
}  // namespace vankien::searcher
