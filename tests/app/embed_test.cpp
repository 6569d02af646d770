// vankien embed: what becomes of the configuration file, and what is printed.
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <thread>

#include "tests/app/program_run.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

namespace vankien::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::string content(const fs::path& file) {
  std::ostringstream bytes;
  bytes << std::ifstream(file, std::ios::binary).rdbuf();
  return bytes.str();
}

CommandRun embed(const std::string& config, const std::vector<std::string>& rest,
                 const std::string& language = "LANG=C") {
  std::vector<std::string> words{"embed", "--config", config};
  words.insert(words.end(), rest.begin(), rest.end());
  return run_program(words, {language});
}

json embedded(const std::string& config, const std::string& origin,
              std::vector<std::string> rest = {}) {
  rest.insert(rest.end(), {"--json", "--origin", origin});
  const CommandRun run = embed(config, rest);
  CAPTURE(run.err);
  REQUIRE(run.status == 0);
  CHECK(run.err.empty());
  return json::parse(run.out);
}

bool added(const std::string& config, const std::string& origin) {
  return embedded(config, origin).at("origins").at(0).at("added").get<bool>();
}

TEST_CASE("an origin is added and every other byte of the configuration stays") {
  const auto [before, after] = GENERATE(table<std::string, std::string>({
      {"", "origins = [\"https://a.vn\"]\n"},
      {"port = 81", "port = 81\norigins = [\"https://a.vn\"]\n"},
      {"# đầu\nport = 81  # cổng\n\n# cuối\n",
       "# đầu\nport = 81  # cổng\norigins = [\"https://a.vn\"]\n\n# cuối\n"},
      {"# bảng\n[[law]]\nname = \"Rừng\"\n",
       "origins = [\"https://a.vn\"]\n# bảng\n[[law]]\nname = \"Rừng\"\n"},
      {"names = [\n  \"đây\",\n]\r\n[[law]]\r\nname = \"Rừng\"\r\n",
       "names = [\n  \"đây\",\n]\r\norigins = [\"https://a.vn\"]\r\n[[law]]\r\nname = "
       "\"Rừng\"\r\n"},
      {"origins = [] # trống\n", "origins = [\"https://a.vn\"] # trống\n"},
      {"origins = [ # cổng\n  \"http://b\" , # ủy\n]\nport = 81\n",
       "origins = [ # cổng\n  \"http://b\", \"https://a.vn\" , # ủy\n]\nport = 81\n"},
      {"index = \"/đường/dẫn\"\norigins=['http://b','http://c']",
       "index = \"/đường/dẫn\"\norigins=['http://b','http://c', \"https://a.vn\"]"},
      {"\xEF\xBB\xBForigins = [\"http://b\"]\n",
       "\xEF\xBB\xBForigins = [\"http://b\", \"https://a.vn\"]\n"},
  }));
  CAPTURE(before);
  const TemporaryFolder folder;
  const std::string file = folder.write("vankien.toml", before).string();
  CHECK(added(file, "https://A.vn:443"));
  CHECK(content(file) == after);
  CHECK_FALSE(added(file, "https://a.vn"));
  CHECK(content(file) == after);
}

TEST_CASE("a configuration that is not there is made, with its folder") {
  const TemporaryFolder folder;
  const std::string file = (folder.path() / "etc/vankien.toml").string();
  embedded(file, "http://a");
  embedded(file, "http://b:81");
  CHECK(content(file) == "origins = [\"http://a\", \"http://b:81\"]\n");
  CHECK(run_program({"inspect", "--config", file, "--help"}).status == 0);
}

TEST_CASE("the file keeps its rights, a link to it stays one, nothing is left beside") {
  const TemporaryFolder folder;
  const fs::path file = folder.write("that.toml", "port = 81\n");
  fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
  const fs::path link = folder.path() / "vankien.toml";
  fs::create_symlink("that.toml", link);
  embedded(link.string(), "http://a");
  CHECK(fs::is_symlink(link));
  CHECK(content(file) == "port = 81\norigins = [\"http://a\"]\n");
  CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
  CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 2);
}

TEST_CASE("what is no origin changes nothing") {
  const auto origin = GENERATE(as<std::string>{}, "*", "a.vn", "https://a.vn//", "https://a.vn/tim",
                               "ftp://a.vn", "null", "", "https://127.1", "https://999.1.1.1");
  CAPTURE(origin);
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "vankien.toml";
  const CommandRun run = embed(file.string(), {"--origin", origin});
  CHECK(run.status == 2);
  CHECK(run.out.empty());
  CHECK(run.err.find("--origin") != std::string::npos);
  CHECK_FALSE(fs::exists(file));
}

TEST_CASE("an origin is taken as the address bar gives it") {
  const TemporaryFolder folder;
  const std::string file = folder.write("vankien.toml", "").string();
  CHECK(added(file, "https://a.vn/"));
  CHECK(content(file) == "origins = [\"https://a.vn\"]\n");
}

TEST_CASE("what the file holds with an end is the same origin") {
  const TemporaryFolder folder;
  const std::string text = "origins = [\"https://a.vn/\"]\n";
  const std::string file = folder.write("vankien.toml", text).string();
  CHECK_FALSE(added(file, "https://a.vn"));
  CHECK(content(file) == text);
}

TEST_CASE("several origins are added at once") {
  const TemporaryFolder folder;
  const std::string file = folder.write("vankien.toml", "origins = [\"http://b\"]\n").string();
  const json answer =
      embedded(file, "http://a", {"--origin", "http://[::1]:80", "--origin", "http://b"});
  CHECK(
      answer.at("origins").dump() ==
      R"([{"added":true,"origin":"http://[::1]"},{"added":false,"origin":"http://b"},{"added":true,"origin":"http://a"}])");
  CHECK(content(file) == "origins = [\"http://b\", \"http://[::1]\", \"http://a\"]\n");
}

TEST_CASE("an option that cannot be repeated says that it was") {
  const TemporaryFolder folder;
  const std::string file = (folder.path() / "vankien.toml").string();
  const CommandRun run =
      embed(file, {"--origin", "http://a", "--server", "http://b", "--server", "http://c"});
  CHECK(run.status == 2);
  CHECK(run.err.find("--server is given more than once") != std::string::npos);
}

TEST_CASE("a link to a file that is not there yet stays one") {
  const TemporaryFolder folder;
  const fs::path link = folder.path() / "vankien.toml";
  fs::create_symlink("there/that.toml", link);
  embedded(link.string(), "http://a");
  CHECK(fs::is_symlink(link));
  CHECK(content(folder.path() / "there/that.toml") == "origins = [\"http://a\"]\n");
}

TEST_CASE("runs at the same time lose no origin") {
  const TemporaryFolder folder;
  const std::string file = folder.write("vankien.toml", "port = 81\n").string();
  constexpr int runs = 12;
  std::vector<std::thread> threads;
  for (int i = 0; i < runs; ++i)
    threads.emplace_back([&, i] { embed(file, {"--origin", "http://a" + std::to_string(i)}); });
  for (std::thread& thread : threads)
    thread.join();
  const std::string text = content(file);
  for (int i = 0; i < runs; ++i) {
    CAPTURE(i, text);
    CHECK(text.find("\"http://a" + std::to_string(i) + "\"") != std::string::npos);
  }
}

TEST_CASE("a wrong configuration is named and left alone") {
  const auto text = GENERATE(as<std::string>{}, "origins = \"http://a\"\n", "\norigins = [\"*\"]\n",
                             "origins = [\"http://a/b\"]\n", "origins = [81]\n", "origin = []\n");
  CAPTURE(text);
  const TemporaryFolder folder;
  const fs::path file = folder.write("vankien.toml", text);
  const CommandRun run = embed(file.string(), {"--origin", "http://b"});
  CHECK(run.status == 2);
  CHECK(run.err.find(file.string() + (text.front() == '\n' ? ":2:" : ":1:")) != std::string::npos);
  CHECK(run.err.find("\"origin") != std::string::npos);
  CHECK(content(file) == text);
}

TEST_CASE("snippets name the server as the intranet does") {
  const auto [settings, server, notes] = GENERATE(table<std::string, std::string, std::size_t>({
      {"names = [\"timkiem.tinhuy\"]\n", "http://timkiem.tinhuy:8080", 1},
      {"names = [\"timkiem.tinhuy\"]\nport = 80\n", "http://timkiem.tinhuy", 1},
      {"host = \"10.1.2.3\"\n", "http://10.1.2.3:8080", 1},
      {"port = 81\n", "http://127.0.0.1:81", 2},
      {"host = \"::1\"\n", "http://127.0.0.1:8080", 2},
  }));
  CAPTURE(settings);
  const TemporaryFolder folder;
  const std::string file = folder.write("vankien.toml", settings).string();
  const json answer = embedded(file, "http://a");
  CHECK(answer.at("server") == server);
  CHECK(answer.at("notes").size() == notes);
  const std::string element = answer.at("snippets").at("element");
  CHECK(element.find("action=\"" + server + "/tim\"") != std::string::npos);
}

TEST_CASE("a page of https needs a server of https, and is told so") {
  const TemporaryFolder folder;
  const std::string file = folder.write("vankien.toml", "names = [\"b\"]\n").string();
  CHECK(embedded(file, "https://a").at("notes").size() == 2);
  const json answer = embedded(file, "https://a", {"--server", "https://b.vn"});
  CHECK(answer.at("notes").empty());
  CHECK(answer.at("snippets").at("frame").get<std::string>().find("src=\"https://b.vn/embed\"") !=
        std::string::npos);
}

TEST_CASE("people read snippets and notes in their language") {
  const TemporaryFolder folder;
  const std::string file = (folder.path() / "vankien.toml").string();
  const auto [language, done, note] = GENERATE(table<std::string, std::string, std::string>({
      {"LANG=C", "added to origins", "Restart vankien serve"},
      {"LANG=vi_VN.UTF-8", "đã thêm vào origins", "Khởi động lại vankien serve"},
  }));
  CAPTURE(language);
  const CommandRun run = embed(file, {"--origin", "http://a"}, language);
  CHECK(run.status == 0);
  CHECK(run.out.find(done) != std::string::npos);
  CHECK(run.out.find("<vankien-search>") != std::string::npos);
  CHECK(run.out.find("<iframe") != std::string::npos);
  CHECK(run.err.find(note) != std::string::npos);
}

TEST_CASE("the page for administrators shows what the program prints") {
  const TemporaryFolder folder;
  const std::string file = (folder.path() / "vankien.toml").string();
  const json answer =
      embedded(file, "https://cong.tinhuy.vn", {"--server", "https://timkiem.tinhuy.vn"});
  const std::string page = content(fs::path(VANKIEN_SOURCE_DIR) / "docs/nhung.md");
  for (const auto& [name, snippet] : answer.at("snippets").items()) {
    CAPTURE(name);
    CHECK(page.find("```html\n" + snippet.get<std::string>() + "```\n") != std::string::npos);
  }
}

}  // namespace
}  // namespace vankien::tests
