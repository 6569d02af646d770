#include "searcher/query_parser.h"

#include "searcher/query_text.h"
#include "searcher/search.h"
#include "tests/catch.h"

namespace vankien::searcher {
namespace {

ParsedQuery parse(const std::string& typed, bool literal = false) {
  return parse_query(clean_query(typed).text, literal);
}

TEST_CASE("queries as printed trees") {
  struct Case {
    const char* typed;
    const char* printed;
  };
  const auto [typed, printed] = GENERATE(values<Case>({
      {"", ""},
      {"chuyển đổi xanh", "chuyển đổi xanh"},
      {"CHUYỂN  ĐỔI\tXANH,", "chuyển đổi xanh"},
      {"hoà bình, thuỷ lợi", "hòa bình thủy lợi"},
      {"\"chi bộ bốn tốt\"", "\"chi bộ bốn tốt\""},
      {"“chi bộ” bốn", "\"chi bộ\" bốn"},
      {"đảng -đoàn", "đảng -đoàn"},
      {"đảng -\"chi bộ\"", "đảng -\"chi bộ\""},
      {"kinh tế - văn hóa", "kinh tế văn hóa"},
      {"nông dân OR công nhân trẻ", "nông (dân OR công) nhân trẻ"},
      {"\"nông dân\" OR \"công nhân\" OR trí", "(\"nông dân\" OR \"công nhân\" OR trí)"},
      // Numbers.
      {"05-CT/TW", "number:05-CT/TW"},
      {"so 106 kh duk", "number:106-KH/DUK"},
      {"106 - KH / ĐUK", "number:106-KH/ĐUK"},
      {"106 -KH/ĐUK", "number:106-KH/ĐUK"},
      {"\"05-CT/TW\"", "number:05-CT/TW"},
      {"02 nq/duk 19/12/2019", "number:02-NQ/DUK@2019-12-19"},
      {"17-CT/TU ngày 17/01/2014", "number:17-CT/TU@2014-01-17"},
      {"Kế hoạch 115-KH/TU ngày 17/4/2023", "number:115-KH/TU@2023-04-17"},
      {"Chỉ thị 05", "number:05-CT"},
      {"Chỉ thị 28-CT/TU", "number:28-CT/TU"},
      {"112", "number:112"},
      {"05 OR 06", "(05 OR 06)"},
      {"05-CT/TW OR 06-CT/TW", "(number:05-CT/TW OR number:06-CT/TW)"},
      {"phấn đấu đến năm 2025", "phấn đấu đến năm 2025 ~year:2025"},
      {"chuyển đổi số 05-CT/TW", "chuyển đổi number:05-CT/TW"},
      // Words around what is sought.
      {"văn bản thay thế công văn 462", "thay thế number:462-CV ~\"văn bản\""},
      {"van ban do Tran Van Boi ky", "tran van boi ~\"van ban\" ~signer:\"tran van boi\""},
      {"văn bản ban hành ngày 24/4/2023", "day:2023-04-24 ~\"văn bản\""},
      {"văn bản của Tỉnh ủy ban hành", "tỉnh ủy ~\"văn bản\""},
      {"tìm văn bản số 05-CT/TW", "number:05-CT/TW ~\"văn bản\""},
      {"văn bản", "văn bản"},
      {"tìm văn bản về dân vận", "dân vận ~\"văn bản\""},
      {"tim van ban ve dan van", "dan van ~\"van ban\""},
      {"tôi cần tìm các văn bản liên quan đến dân vận", "dân vận ~\"văn bản\""},
      {"cho tôi xem nội dung của kết luận hội nghị", "kết luận hội nghị ~\"nội dung\""},
      {"văn bản nào quy định về tặng quà", "tặng quà ~\"văn bản\" ~\"quy định\""},
      {"cho toi biet ve tang qua", "tang qua"},
      {"chi bộ bốn tốt là gì", "chi bộ bốn tốt"},
      {"đảng phí đóng thế nào", "đảng phí đóng"},
      {"dang phi dong ra sao", "dang phi dong"},
      {"chi bộ họp mỗi tháng, đúng hay sai?", "chi bộ họp mỗi tháng"},
      {"sinh hoạt đảng được quy định như thế nào", "sinh hoạt đảng"},
      // Subjects, quoted words and values of fields are none.
      {"tìm kiếm cứu nạn", "tìm kiếm cứu nạn"},
      {"tìm văn bản", "tìm văn bản"},
      {"là gì", "là gì"},
      {"\"văn bản về\" dân vận", "\"văn bản về\" dân vận"},
      {"trích yếu:\"là gì\"", "title:\"là gì\""},
      {"ngày", "ngày"},
      // Fields.
      {"số:05-CT/TW", "bearer:05-CT/TW"},
      {"so:05-CT/TW đảng", "bearer:05-CT/TW đảng"},
      {"dẫn:\"05 ct tw\"", "cited:05-CT/TW"},
      {"loại:NQ", "type:NQ"},
      {"loại:nghị quyết chi bộ", "type:NQ chi bộ"},
      {"-loại:\"Nghị quyết\" chi bộ", "-type:NQ chi bộ"},
      {"năm:2023", "year:2023"},
      {"năm:2019..2023 chi bộ", "year:2019..2023 chi bộ"},
      {"ngày:24/4/2023", "date:2023-04-24"},
      {"ngày:2023-04-24..2023-05-01", "date:2023-04-24..2023-05-01"},
      {"cơ quan:\"Tỉnh ủy\"", "issuer:(tỉnh ủy)"},
      {"co quan:\"Tỉnh ủy\"", "issuer:(tỉnh ủy)"},
      {"người ký:\"Trần Văn Bồi\"", "signer:\"trần văn bồi\""},
      {"title:đảng", "title:(đảng)"},
      {"trích yếu:\"chuyển đổi số\" tỉnh", "title:\"chuyển đổi số\" tỉnh"},
      {"tệp:ke-hoach", "file:\"ke hoach\""},
      {"thư mục:2023", "folder:(2023)"},
      {"kính gửi: chi bộ", "kính gửi chi bộ"},
      // Odd ones are words.
      {"\"chi bộ", "chi bộ"},
      {"\"\"", ""},
      {"OR", "or"},
      {"đảng OR", "đảng or"},
      {"OR đảng", "or đảng"},
      {"-", ""},
      {"- - -", ""},
      {"số:", "số"},
      {"năm:abc", "năm abc"},
      {"(đảng)) (((viên", "đảng viên"},
      {"*?~^{}[]", ""},
  }));
  CAPTURE(typed);
  CHECK(print(parse(typed)) == printed);
}

TEST_CASE("what is not understood is noted") {
  const auto [typed, noted] = GENERATE(table<std::string, bool>({
      {"\"chi bộ", true},
      {"đảng OR", true},
      {"năm:abc", true},
      {"số:", true},
      {"đảng (khóa XII)", false},
      {"đảng - đoàn", false},
  }));
  CAPTURE(typed);
  CHECK(parse(typed).notes.empty() != noted);
}

TEST_CASE("literal words are words") {
  CHECK(print(parse("văn bản số:05-CT/TW OR -\"đảng\"", true)) == "văn bản số 05 ct tw or đảng");
}

TEST_CASE("long queries are cut, with a note") {
  std::string typed;
  for (int i = 0; i < 400; ++i)
    typed += "đảng ";
  const ParsedQuery query = parse(typed);
  CHECK(query.clauses.size() == max_query_words);
  CHECK(query.notes.size() == 1);
}

TEST_CASE("hostile queries parse in linear stack") {
  CHECK(parse(std::string(10000, '(')).clauses.empty());
  CHECK(parse(std::string(10000, '"')).clauses.empty());
  CHECK(parse(std::string(10000, '-')).clauses.empty());
  CHECK(parse(std::string(1000, '\0') + "đảng").clauses.size() == 1);
  CHECK(clean_query("\xff\xfe đảng").notes.size() == 1);
}

}  // namespace
}  // namespace vankien::searcher
