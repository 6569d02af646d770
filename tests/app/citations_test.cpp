// The missing list and the check of a draft from the command line, over documents that act on each
// other.
#include <nlohmann/json.hpp>

#include "tests/app/program_run.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

namespace vankien::tests {
namespace {

using nlohmann::json;

std::string decision(const std::string& number, const std::string& day, const std::string& body) {
  return "TỈNH ỦY LAM GIANG\n*\nSố " + number + "\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTân Lam, ngày " +
         day + "\n\nQUY ĐỊNH\nvề quản lý hồ chứa\n\n-----\n\n" + body +
         "\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn Bình\n";
}

struct Collection {
  TemporaryFolder folder;
  std::string index = (folder.path() / "index").string();

  Collection() {
    folder.write("van-ban/cu.txt", decision("10-QĐ/TU", "05 tháng 3 năm 2015",
                                            "Quy định này áp dụng cho các cấp ủy đảng."));
    folder.write("van-ban/sua.txt", decision("11-QĐ/TU", "06 tháng 4 năm 2016",
                                             "Quy định này áp dụng cho các chi bộ."));
    folder.write("van-ban/moi.txt",
                 decision("20-QĐ/TU", "07 tháng 5 năm 2021",
                          "Căn cứ Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị, Tỉnh ủy "
                          "quy định.\n\nQuy định này thay thế Quy định số 10-QĐ/TU, ngày "
                          "05/3/2015 của Ban Thường vụ Tỉnh ủy."));
    folder.write("van-ban/moi-2.txt",
                 decision("21-QĐ/TU", "08 tháng 5 năm 2021",
                          "Sửa đổi, bổ sung Quy định số 11-QĐ/TU, ngày 06/4/2016 của Ban Thường "
                          "vụ Tỉnh ủy như sau."));
    const CommandRun run =
        run_program({"index", "--index", index, (folder.path() / "van-ban").string()});
    REQUIRE(run.status == 0);
  }
};

TEST_CASE("missing prints what is cited and not held") {
  const Collection collection;
  const json page =
      json::parse(run_program({"missing", "--json", "--index", collection.index}).out);
  CHECK(page.at("total") == 1);
  CHECK(page.at("missing")[0].at("number") == "05-CT/TW");
  CHECK(page.at("missing")[0].at("count") == 1);
  const CommandRun text = run_program({"missing", "--index", collection.index}, {"LANG=C"});
  CHECK(text.out.find("05-CT/TW · 15/05/2016 · Bộ Chính trị") != std::string::npos);
  CHECK(run_program({"missing", "--limit", "0", "--index", collection.index}).status == 2);
}

TEST_CASE("a draft is told what became of the documents that it cites") {
  const Collection collection;
  const std::string draft =
      collection.folder
          .write("du-thao.txt",
                 "Thực hiện Quy định số 10-QĐ/TU, ngày 05/3/2015 của Ban Thường vụ Tỉnh ủy và Quy "
                 "định số 11-QĐ/TU, ngày 06/4/2016 của Ban Thường vụ Tỉnh ủy.\n")
          .string();
  const CommandRun run =
      run_program({"check-citations", "--json", "--index", collection.index, draft});
  CAPTURE(run.out, run.err);
  REQUIRE(run.status == 0);
  const json citations = json::parse(run.out).at("citations");
  REQUIRE(citations.size() == 2);
  CHECK(citations[0].at("problems") == json::array({"replaced"}));
  CHECK(citations[1].at("problems") == json::array({"amended"}));
  CHECK(citations[0].at("formal") ==
        "Quy định số 10-QĐ/TU, ngày 05/3/2015 của Ban Thường vụ Tỉnh ủy Lam Giang về quản lý hồ "
        "chứa");
  const CommandRun text =
      run_program({"check-citations", "--index", collection.index, draft}, {"LANG=vi_VN.UTF-8"});
  CHECK(text.out.find("! đã được thay thế hoặc bãi bỏ") != std::string::npos);
  CHECK(text.out.find("20-QĐ/TU") != std::string::npos);
  CHECK(run_program({"check-citations", "--index", collection.index, draft + ".none"}).status == 1);
}

}  // namespace
}  // namespace vankien::tests
