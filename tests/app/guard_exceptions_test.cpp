// What an administrator may do against the secrecy guard, from the command line.
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/app/program_run.h"
#include "tests/catch.h"
#include "tests/hostile/raw_bytes.h"
#include "tests/temporary_folder.h"

namespace vankien::tests {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

class GuardedOffice {
 public:
  GuardedOffice() {
    folder.write("van-ban/07-CT-TU.txt",
                 "TỈNH ỦY LAM GIANG\n*\nSố 07-CT/TU\n\nCHỈ THỊ\nvề đê điều\n\nNội dung chung.\n");
    folder.write("van-ban/08-KH-TU.txt",
                 "TỈNH ỦY LAM GIANG\n*\nSố 08-KH/TU\n\nMẬT\n\nKẾ HOẠCH\nvề kho tàng\n\n"
                 "Hoa hướng dương nở muộn, mật khẩu là kimtuochoangdao20260711.\n");
    update();
  }

  void update() const { run({"index"}, {docs().string()}); }

  // Every run must succeed unless `status` says otherwise.
  json run(std::vector<std::string> command, const std::vector<std::string>& rest,
           int status = 0) const {
    command.insert(command.end(), {"--json", "--index", index().string()});
    command.insert(command.end(), rest.begin(), rest.end());
    const CommandRun result = run_program(command, {"LANG=C"});
    CAPTURE(command.front(), result.err);
    REQUIRE(result.status == status);
    return result.out.empty() ? json() : json::parse(result.out);
  }

  [[nodiscard]] std::size_t hits(const std::string& query) const {
    return run({"search"}, {query}).at("total").get<std::size_t>();
  }

  [[nodiscard]] bool bytes_hold(const std::string& canary) const {
    for (const auto& entry : fs::recursive_directory_iterator(index())) {
      std::ifstream input(entry.path(), std::ios::binary);
      std::ostringstream bytes;
      bytes << input.rdbuf();
      if (entry.is_regular_file() && bytes.str().find(canary) != std::string::npos)
        return true;
    }
    return false;
  }

  [[nodiscard]] fs::path docs() const { return folder.path() / "van-ban"; }
  [[nodiscard]] fs::path index() const { return folder.path() / "index"; }
  [[nodiscard]] std::string secret() const { return (docs() / "08-KH-TU.txt").string(); }

  TemporaryFolder folder;
};

constexpr auto canary = "kimtuochoangdao20260711";

TEST_CASE("a withheld file leaves nothing, until it is released with a reason") {
  const GuardedOffice office;
  CHECK(office.hits("hướng dương") == 0);
  CHECK_FALSE(office.bytes_hold(canary));
  office.run({"release"}, {office.secret()}, 2);                    // without a reason
  office.run({"release"}, {office.secret(), "--reason", "  "}, 2);  // or with an empty one
  CHECK(office.hits("hướng dương") == 0);

  CHECK(office.run({"release"}, {office.secret(), "--reason", "giải mật"}).at("added") == 1);
  CHECK(office.hits("hướng dương") == 1);
  CHECK(office.bytes_hold("giải mật"));  // the log
  office.run({"release"}, {office.secret(), "--reason", "lần nữa"}, 2);

  // It stays released whatever happens around it, and only as it is.
  fs::rename(office.secret(), office.docs() / "khac.txt");
  office.update();
  CHECK(office.hits("hướng dương") == 1);
  std::ofstream(office.docs() / "khac.txt", std::ios::app) << "Thêm một dòng.\n";
  office.update();
  CHECK(office.hits("hướng dương") == 0);
}

TEST_CASE("a member of a package is released and purged by the name that the list gives it") {
  const GuardedOffice office;
  const std::string paper =
      "TỈNH ỦY LAM GIANG\n*\nSố 11-KH/TU\n\nMẬT\n\nKẾ HOẠCH\nvề cây thủy tùng\n";
  office.folder.write("van-ban/quy-1.zip", raw_zip({{.name = "11-KH.txt", .content = paper}}));
  office.update();
  CHECK(office.run({"status"}, {}).at("withheld") == 2);
  const json withheld = office.run({"status", "--withheld"}, {}).at("files");
  const std::string member = (office.docs() / "quy-1.zip").string() + "//11-KH.txt";
  CHECK(withheld == json{office.secret(), member});
  CHECK(office.hits("thủy tùng") == 0);
  CHECK(office.run({"release"}, {member, "--reason", "đã công bố"}).at("added") == 1);
  CHECK(office.hits("thủy tùng") == 1);

  const json purged = office.run({"purge"}, {member, "--reason", "nhầm"});
  CHECK(purged.at("documents") == 1);
  CHECK(purged.at("still_there").size() == 1);
  office.update();
  CHECK(office.hits("thủy tùng") == 0);
  CHECK_FALSE(office.bytes_hold("thủy tùng"));
}

TEST_CASE("a purged document leaves no byte in the index, and does not come back") {
  const GuardedOffice office;
  office.run({"release"}, {office.secret(), "--reason", "nhầm"});
  office.folder.write("van-ban/09.txt", "Một văn bản nữa, viết sau.\n");
  office.update();
  REQUIRE(office.bytes_hold(canary));

  const json purged = office.run({"purge"}, {office.secret()});
  CHECK(purged.at("documents") == 1);
  CHECK(purged.at("traces").empty());
  CHECK(purged.at("bytes_searched") > 1000);
  CHECK(purged.at("still_there").size() == 1);
  CHECK_FALSE(office.bytes_hold(canary));
  CHECK(office.hits("hướng dương") == 0);
  CHECK(office.hits("chung") == 1);

  office.update();
  CHECK(office.hits("hướng dương") == 0);
  CHECK_FALSE(office.bytes_hold(canary));
  office.run({"purge"}, {"0123456789abcdef"}, 2);
}

TEST_CASE("a document is purged by its id, with all its copies") {
  const GuardedOffice office;
  fs::copy_file(office.docs() / "07-CT-TU.txt", office.docs() / "ban-sao.txt");
  office.update();
  const auto id = office.run({"search"}, {"đê điều"}).at("results").at(0).at("id");
  const json purged = office.run({"purge"}, {id.get<std::string>(), "--reason", "lọt"});
  CHECK(purged.at("still_there").size() == 2);
  office.update();
  CHECK(office.hits("đê điều") == 0);
}

TEST_CASE("a log of acts that cannot be read stops the update, not the search") {
  const GuardedOffice office;
  std::ofstream(office.index() / "audit.jsonl") << "{\"action\": \"rel";
  office.folder.write("van-ban/10.txt", "Mới.\n");
  office.run({"index"}, {office.docs().string()}, 3);
  CHECK(office.hits("đê điều") == 1);
}

TEST_CASE("internal papers are shown with their mark, or withheld where the office says so") {
  const GuardedOffice office;
  office.folder.write("van-ban/09-BC-TU.txt",
                      "TỈNH ỦY LAM GIANG\n*\nSố 09-BC/TU\n\nLƯU HÀNH NỘI BỘ\n\nBÁO CÁO\nvề vườn "
                      "ươm\n\nCây thủy tùng.\n");
  office.update();
  CHECK(office.hits("thủy tùng") == 1);
  CHECK(office.run({"show"}, {"09-BC/TU"}).at("classification") == "Lưu hành nội bộ");

  const std::string strict =
      office.folder.write("strict.toml", "withhold_internal = true\n").string();
  office.run({"index"}, {"--config", strict, office.docs().string()});
  CHECK(office.hits("thủy tùng") == 0);
  CHECK_FALSE(office.bytes_hold("tùng"));

  office.update();
  CHECK(office.hits("thủy tùng") == 1);
}

}  // namespace
}  // namespace vankien::tests
