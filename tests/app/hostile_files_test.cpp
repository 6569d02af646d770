// A folder full of files that no honest office keeps; bench/hostile_files.cpp takes the slow ones
// too, and each alone.
#include <filesystem>
#include <nlohmann/json.hpp>

#include "tests/app/program_run.h"
#include "tests/catch.h"
#include "tests/hostile/hostile_file.h"
#include "tests/temporary_folder.h"

namespace vankien::tests {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

// A sanitized program takes ten times as long.
#ifdef VANKIEN_SANITIZED
constexpr std::size_t one_in = 12;
#else
constexpr std::size_t one_in = 1;
#endif

TEST_CASE("hostile files are listed or read, and their neighbours are found") {
  const auto kind = GENERATE(from_range(hostile_kinds()));
  const TemporaryFolder folder;
  folder.write("docs/0.txt", "KẾ HOẠCH\nvề hoa thủy tiên\n");
  folder.write("docs/zz/z.txt", "BÁO CÁO\nvề hoa hướng dương\n");
  for (std::size_t i = 0; i < kind.files.size(); i += one_in)
    if (!kind.files[i].slow)
      kind.files[i].make(folder.path() / "docs" / kind.files[i].name);
  const std::string index = (folder.path() / "index").string();
  CAPTURE(kind.name);
  const auto run = run_program(
      {"index", "--json", "--index", index, (folder.path() / "docs").string()}, {"LANG=C"});
  CAPTURE(run.err.substr(0, 2000));
  CHECK((run.status == 0 || run.status == 1));
  for (const char* flower : {"thủy tiên", "hướng dương"}) {
    const auto found = run_program({"search", "--json", "--index", index, flower});
    REQUIRE(found.status == 0);
    CHECK(json::parse(found.out).at("total") == 1);
  }
  // What failed says why, and is not tried again.
  const auto status = run_program({"status", "--failed", "--json", "--index", index});
  CHECK(status.status == 0);
  const json told = json::parse(status.out);
  for (const json& failure : told.at("failed"))
    CHECK(!failure.at("reason").get<std::string>().empty());
}

}  // namespace
}  // namespace vankien::tests
