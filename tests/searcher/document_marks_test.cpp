// What is marked in the whole text of a document.
#include "searcher/document_marks.h"

#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

// The text of document "a" with what `query` means in brackets.
std::string marked(const TinyIndex& index, const std::string& query, bool literal = false) {
  const auto document = index.searcher().document("a");
  REQUIRE(document);
  SearchRequest request;
  request.text = query;
  request.literal = literal;
  const auto marks = index.searcher().marks(*document, request);
  std::string text = document->text;
  for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark)
    text.insert(mark->end, "]").insert(mark->begin, "[");
  return text;
}

TEST_CASE("what a query means is marked in the whole text") {
  static const TinyIndex index({
      {.id = "a",
       .text = "Chuyển đổi số là việc lớn.\n\nSố người dùng tăng; chuyển đổi mạnh.\n\nHết: số 12."},
      {.id = "b", .text = "Chuyện khác, đổi mới."},
  });
  struct Case {
    const char* query;
    const char* text;
  };
  const auto [query, text] = GENERATE(Catch::Generators::values<Case>({
      // A lone "số" is none of it, two of the words together are.
      {"chuyen doi so",
       "[Chuyển đổi số] là việc lớn.\n\nSố người dùng tăng; [chuyển đổi] mạnh.\n\nHết: số 12."},
      // Where they never stand together, each counts.
      {"lớn hết",
       "Chuyển đổi số là việc [lớn].\n\nSố người dùng tăng; chuyển đổi mạnh.\n\n[Hết]: số 12."},
      {"số",
       "Chuyển đổi [số] là việc lớn.\n\n[Số] người dùng tăng; chuyển đổi mạnh.\n\nHết: [số] 12."},
      {"\"đổi số\"",
       "Chuyển [đổi số] là việc lớn.\n\nSố người dùng tăng; chuyển đổi mạnh.\n\nHết: số 12."},
      {"việc -lớn",
       "Chuyển đổi số là [việc] lớn.\n\nSố người dùng tăng; chuyển đổi mạnh.\n\nHết: số 12."},
      {"", "Chuyển đổi số là việc lớn.\n\nSố người dùng tăng; chuyển đổi mạnh.\n\nHết: số 12."},
      {"vắng mặt",
       "Chuyển đổi số là việc lớn.\n\nSố người dùng tăng; chuyển đổi mạnh.\n\nHết: số 12."},
  }));
  CAPTURE(query);
  CHECK(marked(index, query) == text);
}

TEST_CASE("a number is marked where it is cited, in whatever words") {
  const TinyIndex index(std::vector<Draft>{
      {.id = "a",
       .text = "Thực hiện Chỉ thị số 5 năm 2016.\nTheo 05-CT/TW và 06-CT/TW.",
       .cites = {{.number = "05-CT/TW", .date = ""}, {.number = "06-CT/TW", .date = ""}}}});
  CHECK(marked(index, "05-CT/TW") ==
        "Thực hiện Chỉ thị số 5 năm 2016.\nTheo [05-CT/TW] và 06-CT/TW.");
}

// "[05-CT]/TW", "[12]/9/2018" were marked.
TEST_CASE("numbers and dates are marked whole or not at all") {
  static const TinyIndex index(
      std::vector<Draft>{{.id = "a",
                          .text = "Chỉ thị 05-CT/TW; số 214/QĐ-UBND ngày 12/9/2018, "
                                  "khóa XII. Kế hoạch 12-KH/TU, 7-KH / HU."}});
  struct Case {
    const char* query;
    const char* text;
    bool literal = false;
  };
  const auto [query, text, literal] = GENERATE(Catch::Generators::values<Case>({
      {"05-CT",
       "Chỉ thị [05-CT/TW]; số 214/QĐ-UBND ngày 12/9/2018, khóa XII. Kế hoạch 12-KH/TU, 7-KH / "
       "HU."},
      {"chỉ thị 5",
       "[Chỉ thị 05-CT/TW]; số 214/QĐ-UBND ngày 12/9/2018, khóa XII. Kế hoạch 12-KH/TU, 7-KH / "
       "HU."},
      {"214/QĐ",
       "Chỉ thị 05-CT/TW; số [214/QĐ-UBND] ngày 12/9/2018, khóa XII. Kế hoạch 12-KH/TU, 7-KH / "
       "HU."},
      {"214",
       "Chỉ thị 05-CT/TW; số [214/QĐ-UBND] ngày 12/9/2018, khóa XII. Kế hoạch 12-KH/TU, 7-KH / "
       "HU."},
      {"KH7",
       "Chỉ thị 05-CT/TW; số 214/QĐ-UBND ngày 12/9/2018, khóa XII. Kế hoạch 12-KH/TU, [7-KH / "
       "HU]."},
      {"khóa 12",
       "Chỉ thị 05-CT/TW; số 214/QĐ-UBND ngày 12/9/2018, [khóa XII]. Kế hoạch 12-KH/TU, 7-KH / "
       "HU."},
      {"NQTW4 khóa XII",
       "Chỉ thị 05-CT/TW; số 214/QĐ-UBND ngày 12/9/2018, [khóa XII]. Kế hoạch 12-KH/TU, 7-KH / "
       "HU."},
      {"12/9/2018",
       "Chỉ thị 05-CT/TW; số 214/QĐ-UBND ngày [12/9/2018], khóa XII. Kế hoạch 12-KH/TU, 7-KH / "
       "HU."},
      {"12-KH/TU",
       "Chỉ thị 05-CT/TW; số 214/QĐ-UBND ngày 12/9/2018, khóa XII. Kế hoạch [12-KH/TU], 7-KH / HU.",
       true},
  }));
  CAPTURE(query);
  CHECK(marked(index, query, literal) == text);
}

TEST_CASE("a query taken literally marks what was typed alone") {
  const TinyIndex index(std::vector<Draft>{{.id = "a", .text = "Đảng và đang; ĐẢNG."}});
  CHECK(marked(index, "đảng", true) == "[Đảng] và đang; [ĐẢNG].");
}

}  // namespace
}  // namespace vankien::searcher
