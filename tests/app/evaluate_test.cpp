// The relevance gate from the command line: an office's list, its bad lines, kept runs.
#include <nlohmann/json.hpp>

#include "tests/app/program_run.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

namespace vankien::tests {
namespace {

using nlohmann::json;

std::string directive(const std::string& number, const std::string& about) {
  return "ĐẢNG BỘ TỈNH LAM GIANG\nTỈNH ỦY\n*\nSố " + number +
         "\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTân Lam, ngày 05 tháng 3 năm 2021\n\nCHỈ THỊ\nvề " + about +
         "\n\n-----\n\nBan Thường vụ Tỉnh ủy yêu cầu các cấp ủy đảng " + about +
         ".\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn Bình\n";
}

struct Collection {
  TemporaryFolder folder;
  std::string index = (folder.path() / "index").string();

  Collection() {
    folder.write("van-ban/07.txt", directive("07-CT/TU", "bảo vệ đê điều"));
    folder.write("van-ban/08.txt", directive("08-CT/TU", "trồng rừng phòng hộ"));
    folder.write("van-ban/09.txt", directive("09-CT/TU", "dồn ghép điểm trường"));
    const CommandRun run =
        run_program({"index", "--index", index, (folder.path() / "van-ban").string()});
    REQUIRE(run.status == 0);
  }

  [[nodiscard]] std::string list(const std::string& text) const {
    return folder.write("danh-sach.tsv", text).string();
  }
  [[nodiscard]] std::string file(const std::string& name) const {
    return (folder.path() / name).string();
  }
  [[nodiscard]] CommandRun evaluate(std::vector<std::string> arguments,
                                    const std::string& lang = "C") const {
    arguments.insert(arguments.begin(), {"evaluate", "--index", index});
    return run_program(arguments, {"LANG=" + lang});
  }
};

TEST_CASE("evaluate tells how high the wanted documents stand") {
  const Collection collection;
  const std::string list = collection.list(
      "\xEF\xBB\xBF"
      "câu tìm\tvăn bản\r\nđê điều\t07-CT/TU\r\ntrong rung\t08.txt\r\nđiểm trường\t7 ct tu\r\n");
  const CommandRun run = collection.evaluate({"--json", list});
  CAPTURE(run.out, run.err);
  REQUIRE(run.status == 0);
  CHECK(run.err.empty());
  const json answer = json::parse(run.out);
  CHECK(answer.at("queries") == 3);
  CHECK(answer.at("faults").empty());
  CHECK(answer.at("comparison") == nullptr);
  REQUIRE(answer.at("measures").size() == 4);
  const json& success = answer.at("measures")[0];
  CHECK(success.at("name") == "success@1");
  CHECK(success.at("mean").get<double>() == Approx(2.0 / 3));
  CHECK(success.at("low") <= success.at("mean"));
  CHECK(answer.at("results")[0].at("rank") == 1);
  CHECK(answer.at("results")[1].at("first").at("path") == "08.txt");
  CHECK(answer.at("results")[2].at("rank") == nullptr);
  CHECK(answer.at("results")[2].at("first").at("number") == "09-CT/TU");

  const CommandRun text = collection.evaluate({list}, "vi_VN.UTF-8");
  CHECK(text.out.starts_with("3 câu tìm\n"));
  CHECK(text.out.find("  không thấy: điểm trường\n      đứng đầu: Chỉ thị · 09-CT/TU") !=
        std::string::npos);
  CHECK(text.out.find("hạng 1") == std::string::npos);
}

TEST_CASE("bad lines are named each, the others are asked, and the status says so") {
  const Collection collection;
  const std::string list =
      collection.list("đê điều\t07-CT/TU\nrừng\t99-CT/TU\ntrường\t09-CT/TU\tcao\n\t07-CT/TU\n");
  const CommandRun run = collection.evaluate({list});
  CHECK(run.status == 1);
  CHECK(run.out.starts_with("1 queries\n"));
  CHECK(run.err.find("danh-sach.tsv: line 2: no document has this number, path or id") !=
        std::string::npos);
  CHECK(run.err.find("line 3: the grade must be 1, 2 or 3; empty means 1: \"cao\"") !=
        std::string::npos);
  CHECK(run.err.find("line 4: no query") != std::string::npos);
  const json answer = json::parse(collection.evaluate({"--json", list}).out);
  REQUIRE(answer.at("faults").size() == 3);
  CHECK(answer.at("faults")[0].at("line") == 2);
  CHECK(answer.at("faults")[0].at("kind") == "not-held");
}

TEST_CASE("a run is compared with a kept one") {
  const Collection collection;
  // The same queries, their document named rightly, then wrongly.
  const auto list_wanting = [&](const std::string& wanted) {
    std::string lines;
    for (const char* query : {"đê", "đê điều", "bảo vệ đê", "de dieu", "bao ve de dieu"})
      lines.append(query).append("\t").append(wanted).append("\n");
    return collection.list(lines);
  };
  const std::string list = list_wanting("07-CT/TU");
  const std::string kept = collection.file("truoc.tsv");
  REQUIRE(collection.evaluate({list, "--save", kept}).status == 0);
  const CommandRun same = collection.evaluate({list, "--against", kept});
  CHECK(same.status == 0);
  CHECK(same.out.find("Verdict: no clear difference from before") != std::string::npos);

  const CommandRun run =
      collection.evaluate({list_wanting("09-CT/TU"), "--against", kept, "--json"});
  CHECK(run.status == 1);
  const json comparison = json::parse(run.out).at("comparison");
  CHECK(comparison.at("verdict") == "worse");
  CHECK(comparison.at("compared") == 5);
  CHECK(comparison.at("changed").size() == 5);
  CHECK(comparison.at("changed")[0].at("was") == 1);
  CHECK(comparison.at("differences")[3].at("high") < 0);
}

TEST_CASE("what cannot be evaluated is wrong usage or a missing index") {
  const Collection collection;
  const std::string list = collection.list("đê điều\t07-CT/TU\n");
  CHECK(collection.evaluate({}).status == 2);
  CHECK(collection.evaluate({collection.file("none.tsv")}).status == 2);
  CHECK(collection.evaluate({list, "--against", list}).status == 2);
  CHECK(collection.evaluate({list, "--save", collection.file("none/run.tsv")}).status == 3);
  CHECK(run_program({"evaluate", "--index", collection.file("none"), list}).status == 3);
  CHECK(collection.evaluate({collection.list("# chưa có gì\n")}).status == 2);
  CHECK(collection.evaluate({collection.list("đ\xEA \tx\n")}).status == 2);
}

}  // namespace
}  // namespace vankien::tests
