// The command line as INTERFACE §1 promises it: outputs, statuses, messages.
#include <nlohmann/json.hpp>

#include "tests/app/program_run.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

namespace vankien::tests {
namespace {

using nlohmann::json;

constexpr const char* directive =
    "ĐẢNG BỘ TỈNH LAM GIANG\nTỈNH ỦY\n*\nSố 07-CT/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n"
    "Tân Lam, ngày 05 tháng 3 năm 2021\n\nCHỈ THỊ\nvề tăng cường bảo vệ đê điều\n\n-----\n\n"
    "Thực hiện Nghị quyết số 06-NQ/TU, ngày 12/7/2017 của Tỉnh ủy, Ban Thường vụ Tỉnh ủy yêu cầu "
    "các cấp ủy đảng kiểm tra đê điều trước mùa lũ.\n\nNơi nhận:\n- Các huyện ủy,\n- Lưu VPTU.\n\n"
    "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn Bình\n";

// Carries the directive out, a month later.
constexpr const char* plan =
    "HUYỆN ỦY YÊN HẠC\n\nSố 12-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n"
    "Yên Hạc, ngày 08 tháng 4 năm 2021\n\nKẾ HOẠCH\nbảo vệ đê điều\n\n"
    "Thực hiện Chỉ thị số 07-CT/TU, ngày 05/3/2021 của Tỉnh ủy về tăng cường bảo vệ đê điều, "
    "Huyện ủy xây dựng kế hoạch.\n";

// A collection of one document and its index.
struct Collection {
  TemporaryFolder folder;
  std::string index = (folder.path() / "index").string();
  std::string documents = (folder.path() / "van-ban").string();

  Collection() { folder.write("van-ban/chi-thi-07.txt", directive); }
  [[nodiscard]] CommandRun indexed() const {
    return run_program({"index", "--json", "--index", index, documents});
  }
};

// The record of one file.
json inspected(const std::string& file, const std::vector<std::string>& options) {
  std::vector<std::string> arguments{"inspect", "--json", file};
  arguments.insert(arguments.end(), options.begin(), options.end());
  const CommandRun run = run_program(arguments);
  CAPTURE(run.err);
  REQUIRE(run.status == 0);
  return json::parse(run.out).at(0);
}

TEST_CASE("index reports what it did, and nothing the second time") {
  const Collection collection;
  const CommandRun first = collection.indexed();
  CAPTURE(first.err);
  REQUIRE(first.status == 0);
  const json summary = json::parse(first.out);
  CHECK(summary.at("added") == 1);
  CHECK(summary.at("failed").empty());
  const json again = json::parse(collection.indexed().out);
  CHECK(again.at("added") == 0);
  CHECK(again.at("unchanged") == 1);
}

TEST_CASE("search, show and status print the bodies of their HTTP twins") {
  const Collection collection;
  REQUIRE(collection.indexed().status == 0);
  const json found =
      json::parse(run_program({"search", "--json", "--index", collection.index, "chi thi 07"}).out);
  REQUIRE(found.at("total") == 1);
  CHECK(found.at("results")[0].at("number") == "07-CT/TU");
  const json shown =
      json::parse(run_program({"show", "--json", "--index", collection.index, "07-CT/TU"}).out);
  CHECK(shown.at("signer").at("name") == "Lê Văn Bình");
  CHECK(shown.at("id") == found.at("results")[0].at("id"));
  const json status =
      json::parse(run_program({"status", "--json", "--index", collection.index}).out);
  CHECK(status.at("documents") == 1);
}

TEST_CASE("search takes each order by its name") {
  const Collection collection;
  collection.folder.write("van-ban/ke-hoach-12.txt", plan);
  REQUIRE(collection.indexed().status == 0);
  const auto [order, first] = GENERATE(table<std::string, std::string>({
      {"newest", "12-KH/HU"},
      {"oldest", "07-CT/TU"},
      {"relevance", "07-CT/TU"},
  }));
  CAPTURE(order);
  const CommandRun run =
      run_program({"search", "--json", "--index", collection.index, "--sort", order, "07-CT/TU"});
  CAPTURE(run.err);
  REQUIRE(run.status == 0);
  const json results = json::parse(run.out).at("results");
  REQUIRE(results.size() == 2);
  CHECK(results[0].at("number") == first);
}

TEST_CASE("related and chain answer in both forms, and say when nothing is meant") {
  const Collection collection;
  collection.folder.write("van-ban/ke-hoach-12.txt", plan);
  REQUIRE(collection.indexed().status == 0);
  const auto [command, number, words] = GENERATE(table<std::string, std::string, std::string>({
      {"chain", "07-CT/TU", "└─ thực hiện: Kế hoạch · 12-KH/HU"},
      {"related", "12-KH/HU", "được văn bản này thực hiện"},
  }));
  CAPTURE(command);
  const CommandRun text =
      run_program({command, "--index", collection.index, number}, {"LANG=vi_VN.UTF-8"});
  CHECK(text.status == 0);
  CHECK(text.out.find(words) != std::string::npos);
  const CommandRun body = run_program({command, "--json", "--index", collection.index, number});
  CHECK(json::parse(body.out).is_object());
  const CommandRun none = run_program({command, "--index", collection.index, "99-NQ/TW"});
  CHECK(none.status == 1);
  CHECK(none.out.empty());
  CHECK(none.err.find("99-NQ/TW") != std::string::npos);
}

TEST_CASE("inspect needs no index and names what it cannot read") {
  const Collection collection;
  const CommandRun run = run_program({"inspect", "--json", collection.documents + "/chi-thi-07.txt",
                                      collection.documents + "/none"});
  CHECK(run.status == 1);
  const json records = json::parse(run.out);
  REQUIRE(records.size() == 2);
  CHECK(records[0].at("number") == "07-CT/TU");
  CHECK(records[0].at("date") == "2021-03-05");
  CHECK(records[1].contains("error"));
  CHECK(run.err.find("none") != std::string::npos);
}

TEST_CASE("a file that cannot be taken in is named, the rest is indexed") {
  const Collection collection;
  collection.folder.write("van-ban/hong.txt", std::string_view("\0\xff\xfe\xfd", 4));
  const CommandRun run = collection.indexed();
  CHECK(run.status == 1);
  CHECK(json::parse(run.out).at("added") == 1);
  CHECK(run.err.find("hong.txt") != std::string::npos);
}

TEST_CASE("why a file cannot be taken in is said in the language of the environment") {
  const Collection collection;
  const std::string file = collection.folder.write("rong.txt", "").string();
  const auto [language, words] = GENERATE(table<std::string, std::string>({
      {"LANG=C", "the file is empty"},
      {"LANG=vi_VN.UTF-8", "tệp rỗng"},
  }));
  CAPTURE(language);
  const CommandRun index =
      run_program({"index", "--json", "--index", collection.index, file}, {language});
  CHECK(index.status == 1);
  CHECK(index.err.find(words) != std::string::npos);
  CHECK(json::parse(index.out).at("failed").at(0).at("reason") == words);
  const CommandRun status =
      run_program({"status", "--failed", "--index", collection.index}, {language});
  CHECK(status.out.find("(1)\n  " + file + ": " + words) != std::string::npos);
  CHECK(run_program({"inspect", file}, {language}).err.find(words) != std::string::npos);
}

TEST_CASE("wrong usage is status 2 with a message") {
  const auto arguments = GENERATE(
      std::vector<std::string>{}, std::vector<std::string>{"nonsense"},
      std::vector<std::string>{"search"}, std::vector<std::string>{"search", "x", "--limit", "0"},
      std::vector<std::string>{"search", "x", "--from", "2023-02-30"},
      std::vector<std::string>{"search", "x", "--sort", "best"},
      std::vector<std::string>{"index", "--config", "/nonexistent", "."});
  const CommandRun run = run_program(arguments);
  CAPTURE(arguments, run.out);
  CHECK(run.status == 2);
  CHECK_FALSE(run.err.empty());
}

TEST_CASE("what is wrong with a command line is said in the language of the environment") {
  const auto [arguments, words] = GENERATE(table<std::vector<std::string>, std::string>({
      {std::vector<std::string>(), "thiếu lệnh"},
      {{"tim"}, "không có lệnh tim"},
      {{"search"}, "thiếu QUERY"},
      {{"search", "-đất"},
       "thiếu QUERY; không hiểu -đất (chữ cần tìm bắt đầu bằng - thì đặt sau --)"},
      {{"search", "x", "--limit"}, "thiếu giá trị của --limit"},
      {{"search", "x", "--limit", "0"}, "--limit: 0 không phải là số từ 1 đến 100"},
      {{"status", "--loud", "3"}, "không hiểu --loud 3"},
      {{"search", "x", "--sort", "best"}, "--sort"},
  }));
  const CommandRun run = run_program(arguments, {"LANG=vi_VN.UTF-8"});
  CAPTURE(run.err);
  CHECK(run.status == 2);
  CHECK(run.err.starts_with("vankien: " + words));
  CHECK(run.err.find("--help") != std::string::npos);
  CHECK(run.out.empty());
}

TEST_CASE("a missing index is status 3 and says what to do") {
  const TemporaryFolder folder;
  for (const char* command : {"status", "search"}) {
    CAPTURE(command);
    std::vector<std::string> arguments{command, "--index", (folder.path() / "none").string()};
    if (command == std::string_view("search"))
      arguments.emplace_back("x");
    const CommandRun run = run_program(arguments, {"LANG=C"});
    CHECK(run.status == 3);
    CHECK(run.err.find("vankien index") != std::string::npos);
  }
}

TEST_CASE("every command explains itself with examples") {
  const auto command = GENERATE("index", "search", "show", "related", "chain", "inspect", "missing",
                                "check-citations", "serve", "embed", "status");
  CAPTURE(command);
  const CommandRun english = run_program({command, "--help"}, {"LANG=C"});
  CHECK(english.status == 0);
  CHECK(english.out.find("Examples:") != std::string::npos);
  const CommandRun vietnamese = run_program({command, "--help"}, {"LANG=vi_VN.UTF-8"});
  CHECK(vietnamese.out.find("Ví dụ:") != std::string::npos);
}

TEST_CASE("a wrong key in the configuration is named with its line") {
  const auto [text, named] = GENERATE(table<std::string, std::string>({
      {"port = 80\nprot = 81\n", "prot"},
      {"port = \"80\"\n", "port"},
      {"port = 80800\n", "port"},
      {"\norigins = [\"https://a.vn\", \"*\"]\n", ":2:"},
      {"[[body]]\ncode = \"ĐUK\"\n", "name"},
      {"[[body]]\ncode = \"ĐUK\"\nname = \"Đảng ủy Khối\"\nyear = 3\n", "year"},
      {"port = \n", ":1:"},
      {"\n[[alias]]\nname = \"Nghị quyết Rừng\"\nnumber = \"5\"\n", ":2:"},
      {"[[alias]]\nname = \"Nghị quyết Rừng\"\ndate = \"hôm qua\"\n", ":3:"},
      {"[[alias]]\nname = \"Nghị quyết Rừng\"\nnumber = \"05-NQ/TU\"\nterm = \"mười\"\n", ":4:"},
      {"[[cue]]\nwords = \"lo cho\"\nrelation = \"loves\"\n", ":3:"},
      {"[[cue]]\nwords = \"lo cho\"\n", "cue"},
      {"[[alias]]\nname = \"Nghị quyết\"\nnumber = \"05-NQ/TU\"\n", "name"},
      {"[[type]]\ncode = \"ĐC\"\n", "type"},
      {"[[type]]\ncode = \"ĐC\"\nname = \"một hai ba bốn năm sáu bảy tám chín\"\n", "type"},
      {"[[code]]\ncode = \"BQLR\"\nname = \"\"\n", ":3:"},
      {"[[law]]\nname = \",\"\n", ":2:"},
      {"[[cue]]\nwords = \"!!!\"\n", ":2:"},
      {"[[alias]]\nname = \"!! ?? ..\"\n", ":2:"},
      {"[law]\nname = \"Rừng\"\n", "law"},
  }));
  const TemporaryFolder folder;
  const std::string file = folder.write("vankien.toml", text).string();
  const CommandRun run = run_program({"status", "--config", file}, {"LANG=C"});
  CAPTURE(text, run.err);
  CHECK(run.status == 2);
  CHECK(run.err.find(file) != std::string::npos);
  CHECK(run.err.find(named) != std::string::npos);
}

TEST_CASE("the office's tables are read like the built-in ones") {
  const TemporaryFolder folder;
  const std::string file = folder
                               .write("de-cuong.txt",
                                      "Số 07-ĐC/TU\n\nLam Giang, ngày 05 tháng 3 năm 2023\n\n"
                                      "ĐỀ CƯƠNG\ntuyên truyền bảo vệ rừng\n\n"
                                      "Chung tay lo Nghị quyết Rừng xanh theo Luật rừng phòng hộ, "
                                      "mặt nước ven bờ và các quy định khác.\n")
                               .string();
  const std::string tables = folder
                                 .write("vankien.toml",
                                        "[[type]]\ncode = \"ĐC\"\nname = \"Đề cương\"\n"
                                        "[[cue]]\nwords = \"chung  tay lo\"\n"
                                        "relation = \"implements\"\n"
                                        "[[alias]]\nname = \"Nghị quyết rừng xanh\"\n"
                                        "number = \"15-NQ/TU\"\ndate = 2021-06-01\nterm = \"11\"\n"
                                        "[[law]]\nname = \"Rừng phòng hộ, mặt nước ven bờ\"\n")
                                 .string();
  const auto plain = inspected(file, {});
  CHECK(plain["type"] == nullptr);
  CHECK(plain["citations"].empty());
  const auto read = inspected(file, {"--config", tables});
  CHECK(read["type"]["name"] == "Đề cương");
  REQUIRE(read["citations"].size() == 2);
  CHECK(read["citations"][0]["number"] == "15-NQ/TU");
  CHECK(read["citations"][0]["relation"] == "implements");
  CHECK(read["citations"][0]["term"] == "XI");
  CHECK(read["citations"][1]["text"] == "Luật rừng phòng hộ, mặt nước ven bờ");
}

TEST_CASE("a configuration that is not there is named as that") {
  const std::string missing = GENERATE("khong-co.toml", "/");
  const CommandRun run = run_program({"status", "--config", missing}, {"LANG=vi_VN.UTF-8"});
  CHECK(run.status == 2);
  CHECK(run.err.find(missing + ": không mở được tệp cấu hình") != std::string::npos);
}

TEST_CASE("the index is chosen by option, then environment, then configuration") {
  const Collection collection;
  REQUIRE(collection.indexed().status == 0);
  const std::string file =
      collection.folder.write("vankien.toml", "index = \"" + collection.index + "\"\n").string();
  const std::string elsewhere = (collection.folder.path() / "none").string();
  CHECK(run_program({"status", "--config", file}).status == 0);
  CHECK(run_program({"status", "--config", file}, {"VANKIEN_INDEX=" + elsewhere}).status == 3);
  CHECK(
      run_program({"status", "--index", collection.index}, {"VANKIEN_INDEX=" + elsewhere}).status ==
      0);
}

TEST_CASE("a number without bearer is said, not invented") {
  const Collection collection;
  REQUIRE(collection.indexed().status == 0);
  const CommandRun run = run_program({"show", "--index", collection.index, "99-NQ/TU"});
  CHECK(run.status == 1);
  CHECK(run.err.find("99-NQ/TU") != std::string::npos);
}

}  // namespace
}  // namespace vankien::tests
