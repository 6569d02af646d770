// The administrator's table of corrections, from the configuration to the record.
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "tests/app/program_run.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

namespace vankien::tests {
namespace {

using nlohmann::json;

class CorrectedOffice {
 public:
  CorrectedOffice() {
    folder.write("van-ban/quet/KH 12.txt",
                 "TỈNH ỦY LAM GIANG\n*\nSố       -KH/TU\n\nKẾ HOẠCH\nvề đê điều\n\n"
                 "Hoa hướng dương.\n");
    folder.write("van-ban/b.txt",
                 "TỈNH ỦY LAM GIANG\n*\nSố 07-CT/TU\n\nTân Lam, ngày 02 tháng 3 "
                 "năm 2022\n\nCHỈ THỊ\nvề trồng rừng\n\nNội dung.\n");
    configure("");
  }

  void configure(const std::string& table) const { std::ofstream(config()) << table; }

  json run(std::vector<std::string> command, const std::vector<std::string>& rest) const {
    command.insert(command.end(), {"--json", "--config", config()});
    command.insert(command.end(), rest.begin(), rest.end());
    const CommandRun result = run_program(command, {"LANG=C"});
    CAPTURE(command.front(), result.err);
    REQUIRE(result.status == 0);
    return json::parse(result.out);
  }

  json index() const { return run({"index", "--index", path("index")}, {path("van-ban")}); }
  [[nodiscard]] json record(const std::string& number) const {
    return run({"show", "--index", path("index")}, {number});
  }
  [[nodiscard]] std::size_t hits(const std::string& query) const {
    return run({"search", "--index", path("index")}, {query}).at("total").get<std::size_t>();
  }
  [[nodiscard]] std::string path(const std::string& name) const {
    return (folder.path() / name).string();
  }
  [[nodiscard]] std::string config() const { return path("vankien.toml"); }
  [[nodiscard]] std::string scan() const { return path("van-ban/quet/KH 12.txt"); }

  TemporaryFolder folder;
};

const std::string row =
    "number = \"15 kh tu\"\ntype = \"KH\"\nbody = \"Huyện ủy Cồn Vạc\"\ndate = 2021-05-06\n"
    "title = \"Kế hoạch đê điều\"\nsigner = \"Trần Thị Khế\"\n";

TEST_CASE("a correction holds instead of what was read, as long as it stands in the table") {
  const CorrectedOffice office;
  office.index();
  CHECK(office.record("12-KH/TU").at("basis").at("number") == "file-name");

  office.configure("[[correction]]\npath = \"quet/KH 12.txt\"\n" + row);
  CHECK(office.index().at("updated") == 1);
  const json record = office.record("15-KH/TU");
  CHECK(record.at("date") == "2021-05-06");
  CHECK(record.at("title") == "Kế hoạch đê điều");
  CHECK(record.at("issuer").at("name") == "Huyện ủy Cồn Vạc");
  CHECK(record.at("signer").at("name") == "Trần Thị Khế");
  for (const char* field : {"number", "type", "issuer", "date", "title", "signer"})
    CHECK(record.at("basis").at(field) == "administrator");
  CHECK(office.hits("số:15-KH/TU") == 1);
  CHECK(office.hits("số:12-KH/TU") == 0);
  CHECK(office.index().at("unchanged") == 2);

  // The file is edited, the index built anew: it still holds.
  std::ofstream(office.scan(), std::ios::app) << "Thêm.\n";
  CHECK(office.index().at("updated") == 1);
  CHECK(office.hits("số:15-KH/TU") == 1);
  std::filesystem::remove_all(office.path("index"));
  office.index();
  CHECK(office.hits("số:15-KH/TU") == 1);

  office.configure("");
  CHECK(office.index().at("updated") == 1);
  CHECK(office.hits("số:12-KH/TU") == 1);
}

TEST_CASE("inspect suggests corrections that the table takes") {
  const CorrectedOffice office;
  const json suggested = office.run({"inspect", "--suggest-corrections"},
                                    {office.scan(), office.path("van-ban/b.txt")});
  CHECK(suggested.at(0).at("missing") == json{"date", "signer"});
  CHECK(suggested.at(0).at("doubtful").at(0).at("field") == "number");
  CHECK(suggested.at(1).at("missing").empty());

  const CommandRun printed =
      run_program({"inspect", "--suggest-corrections", office.scan()}, {"LANG=C"});
  CHECK(printed.out.find("sha256 = \"") != std::string::npos);
  CHECK(printed.out.find("number = \"12-KH/TU\"  # from the file name") != std::string::npos);
  office.configure(printed.out + "date = 2020-01-02\n");
  const json confirmed = office.run({"inspect"}, {office.scan()}).at(0);
  CHECK(confirmed.at("date") == "2020-01-02");
  CHECK(confirmed.at("basis").at("number") == "administrator");
  // By its content, so also under another name.
  std::filesystem::rename(office.scan(), office.path("van-ban/khac.txt"));
  office.index();
  CHECK(office.record("12-KH/TU").at("date") == "2020-01-02");
}

TEST_CASE("a correction that cannot be is named with its line") {
  const CorrectedOffice office;
  const std::vector<std::pair<std::string, std::string>> faults{
      {"[[correction]]\nnumber = \"05-CT/TW\"\n", "exactly one of sha256 and path"},
      {"[[correction]]\npath = \"a\"\nnumber = \"5\"\n", "no complete number"},
      {"[[correction]]\npath = \"a\"\ntype = \"XYZ\"\n", "no document type has the code"},
      {"[[correction]]\nsha256 = \"12\"\n", "64 lower-case hex digits"},
      {"[[correction]]\npath = \"a\"\nnumer = \"5\"\n", "there is no key"},
  };
  for (const auto& [table, fault] : faults) {
    office.configure(table);
    const CommandRun run = run_program({"status", "--config", office.config()}, {"LANG=C"});
    CAPTURE(table, run.err);
    CHECK(run.status == 2);
    CHECK(run.err.find(fault) != std::string::npos);
    CHECK(run.err.find("vankien.toml:") != std::string::npos);
  }
}

}  // namespace
}  // namespace vankien::tests
