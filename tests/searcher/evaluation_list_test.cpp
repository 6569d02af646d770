// An office's list of questions: its cells, its faults, and the documents it means.
#include "searcher/evaluation_list.h"

#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

using Kind = ListFault::Kind;

// "query|wanted|grade" of each line.
std::vector<std::string> printed(const QuestionList& list) {
  std::vector<std::string> lines;
  for (const ListLine& line : list.lines)
    lines.push_back(line.query + "|" + line.wanted + "|" + std::to_string(line.grade));
  return lines;
}

TEST_CASE("cells are read as spreadsheets and editors write them") {
  const auto [text, line] = GENERATE(table<std::string, std::string>({
      {"đê điều\t05-NQ/TU", "đê điều|05-NQ/TU|1"},
      {" đê điều \t 05-NQ/TU \t 3 ", "đê điều|05-NQ/TU|3"},
      {"đê; điều, lũ\t05-NQ/TU\t", "đê; điều, lũ|05-NQ/TU|1"},
      {"đê, điều;05-NQ/TU;2", "đê, điều|05-NQ/TU|2"},
      {"đê điều,05-NQ/TU", "đê điều|05-NQ/TU|1"},
      {"\"đê, điều\",05-NQ/TU", "đê, điều|05-NQ/TU|1"},
      // A phrase that was typed keeps its quotes; those a spreadsheet added go.
      {"\"đê điều\"\t05-NQ/TU", "\"đê điều\"|05-NQ/TU|1"},
      {"\"đê điều\" lũ\t05-NQ/TU", "\"đê điều\" lũ|05-NQ/TU|1"},
      {"\"\"\"đê điều\"\" lũ\"\t05-NQ/TU", "\"đê điều\" lũ|05-NQ/TU|1"},
      {"\"đê điều\t05-NQ/TU", "\"đê điều|05-NQ/TU|1"},
      {"đê\ta b.txt\t1\tghi chú", "đê|a b.txt|1"},
  }));
  CAPTURE(text);
  const QuestionList list = read_list(text);
  CHECK(list.faults.empty());
  CHECK(printed(list) == std::vector<std::string>{line});
}

TEST_CASE("headings, comments and empty lines are passed over, but counted") {
  const QuestionList list =
      read_list("# của Văn phòng\n\nCâu tìm\tVăn bản\n\t\nmột\t01-CT/TU\ncâu tìm\t02-CT/TU\n");
  REQUIRE(list.lines.size() == 2);
  CHECK(list.lines[0].line == 5);
  CHECK(list.lines[1].query == "câu tìm");
  CHECK(list.faults.empty());
  CHECK(read_list("").lines.empty());
}

TEST_CASE("each bad line is named and the others stay") {
  const QuestionList list =
      read_list("một\t01-CT/TU\n\t02-CT/TU\nba\nbốn\t\nnăm\t05-CT/TU\t4\n" +
                std::string(max_query_bytes + 1, 'x') + "\t06-CT/TU\nbảy\t07-CT/TU\n");
  CHECK(printed(list) == std::vector<std::string>{"một|01-CT/TU|1", "bảy|07-CT/TU|1"});
  const std::vector<std::pair<std::size_t, Kind>> expected{{2, Kind::no_query},
                                                           {3, Kind::no_wanted},
                                                           {4, Kind::no_wanted},
                                                           {5, Kind::bad_grade},
                                                           {6, Kind::query_too_long}};
  std::vector<std::pair<std::size_t, Kind>> faults;
  for (const ListFault& fault : list.faults)
    faults.emplace_back(fault.line, fault.kind);
  CHECK(faults == expected);
}

const TinyIndex& collection() {
  static const TinyIndex index({
      {.id = "a1", .text = "cũ", .number = "05-NQ/TU", .date = "2011-11-16"},
      {.id = "a2", .text = "mới", .number = "05-NQ/TU", .date = "2021-11-16"},
      {.id = "b", .text = "đê", .number = "07-CT/TU", .path = "2021/chỉ thị 07.txt"},
      {.id = "c", .text = "đê", .path = "2022/chỉ thị 07.txt"},
  });
  return index;
}

TEST_CASE("a document is meant by its id, its path or its number in any form") {
  const auto [written, documents] = GENERATE(table<std::string, std::vector<std::string>>({
      {"b", {"b"}},
      {"2021/chỉ thị 07.txt", {"b"}},
      {"kho/2022/chỉ thị 07.txt", {"c"}},
      {"thị 08.txt", {}},
      {"07-CT/TU", {"b"}},
      {"so 7 ct tu", {"b"}},
      {"05-NQ/TU", {"a2", "a1"}},
      {"99-NQ/TU", {}},
      {"2021/không có.txt", {}},
      {"2021/\".txt", {}},
      {"...", {}},
      {"", {}},
  }));
  CAPTURE(written);
  CHECK(documents_meant(collection().searcher(), written) == documents);
}

TEST_CASE("lines of one query are one question; what is not held or said twice is a fault") {
  QuestionList list = read_list(
      "đê\tb\nnghị quyết\t05-NQ/TU\nđê\tc\t3\nđê\t07-CT/TU\nlũ\t99-NQ/TU\nđê\t98-NQ/TU\n\tb\n");
  const std::vector<Question> questions = questions_of(collection().searcher(), list);
  REQUIRE(questions.size() == 2);
  CHECK(questions[0].text == "đê");
  REQUIRE(questions[0].wanted.size() == 2);
  CHECK(questions[0].wanted[1].documents == std::vector<std::string>{"c"});
  CHECK(questions[0].wanted[1].grade == 3);
  CHECK(questions[1].wanted[0].documents.size() == 2);
  std::vector<std::pair<std::size_t, Kind>> faults;
  for (const ListFault& fault : list.faults)
    faults.emplace_back(fault.line, fault.kind);
  CHECK(faults ==
        std::vector<std::pair<std::size_t, Kind>>{
            {4, Kind::repeated}, {5, Kind::not_held}, {6, Kind::not_held}, {7, Kind::no_query}});
}

}  // namespace
}  // namespace vankien::searcher
