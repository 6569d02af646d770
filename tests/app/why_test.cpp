// Why a file or a number is found or not, from the command line.
#include <filesystem>
#include <nlohmann/json.hpp>

#include "tests/app/program_run.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

namespace vankien::tests {
namespace {

using nlohmann::json;

TEST_CASE("why names what became of a file and of a number") {
  const TemporaryFolder folder;
  const std::string index = (folder.path() / "index").string();
  const auto docs = folder.path() / "van-ban";
  folder.write("van-ban/07-CT-TU.txt",
               "TỈNH ỦY LAM GIANG\n*\nSố 07-CT/TU\n\nCHỈ THỊ\nvề đê điều\n\nNội dung.\n");
  folder.write("van-ban/08-CT-TU.txt", "");
  folder.write("van-ban/09-CT-TU_MAT.txt", "Nội dung.\n");
  REQUIRE(run_program({"index", "--index", index, docs.string()}).status == 1);
  folder.write("van-ban/10.txt", "Nội dung.\n");
  const auto why = [&](const std::string& wanted) {
    const CommandRun run = run_program({"why", "--json", "--index", index, wanted}, {"LANG=C"});
    CAPTURE(run.err);
    REQUIRE(run.status == 0);
    return json::parse(run.out);
  };
  const auto state = [&](const std::filesystem::path& file) {
    return why(file.string()).at("state").get<std::string>();
  };
  CHECK(state(docs / "07-CT-TU.txt") == "indexed");
  CHECK(why((docs / "08-CT-TU.txt").string()).at("reason") == "the file is empty");
  CHECK(state(docs / "09-CT-TU_MAT.txt") == "withheld");
  CHECK(state(docs / "10.txt") == "not-seen");
  CHECK(state(folder.path() / "elsewhere.txt") == "outside");

  const json held = why("7 ct tu");
  CHECK(held.at("held").size() == 1);
  CHECK(held.at("files").at(0).at("state") == "indexed");
  const json failed = why("08-CT/TU");
  CHECK(failed.at("held").empty());
  CHECK(failed.at("files").at(0).at("state") == "failed");

  std::filesystem::remove(docs / "07-CT-TU.txt");
  CHECK(why((docs / "07-CT-TU.txt").string()).at("changed") == true);
}

}  // namespace
}  // namespace vankien::tests
