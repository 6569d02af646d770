// What a query's words mean besides themselves: in the parsed query, for readers, in an index.
#include <map>

#include "searcher/query_parser.h"
#include "searcher/query_text.h"
#include "searcher/understanding.h"
#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

ParsedQuery parse(const std::string& typed, bool literal = false) {
  return parse_query(clean_query(typed).text, literal);
}

TEST_CASE("what words mean, as printed trees") {
  struct Case {
    const char* typed;
    const char* printed;
  };
  const auto [typed, printed] = GENERATE(Catch::Generators::values<Case>({
      // Abbreviations, marks free.
      {"TCCSĐ", "tccsđ=\"tổ chức cơ sở đảng\""},
      {"tccsd", "tccsd=\"tổ chức cơ sở đảng\""},
      {"UBKT huyện", "ubkt=\"ủy ban kiểm tra\" huyện"},
      {"CNH-HĐH",
       "cnh=\"công nghiệp hóa\" hđh=\"công nghiệp hóa hiện đại hóa\"/2=\"hiện đại hóa\""},
      // Marks that were typed must be right.
      {"tổ chức cơ sở đảng", "tổ chức cơ sở đảng=tccsđ/5"},
      {"to chuc co so dang", "to chuc co so dang=tccsđ/5"},
      {"tô chức cơ sở đảng", "tô chức cơ sở đảng"},
      {"lí luận chính trị", "lí luận chính trị=llct/4"},
      // A syllable is an abbreviation in capitals only, and not where all is in capitals.
      {"văn phòng TU", "văn phòng tu=\"tỉnh ủy\""},
      {"văn phòng tu", "văn phòng tu"},
      {"BAN BO TU", "ban bo tu"},
      // Never from quotes, numbers, fields and what is excluded.
      {"\"UBKT\"", "ubkt"},
      {"05-CT/TW", "number:05-CT/TW"},
      {"họp -UBKT", "họp -ubkt"},
      {"trích yếu:UBKT", "title:(ubkt)"},
      {"cán OR bộ công chức", "(cán OR bộ) công chức"},
      {"UBKT OR BTV", "(ubkt OR btv)=\"ủy ban kiểm tra\"=\"ban thường vụ\""},
      // Ordinals where something is counted.
      {"khóa 12", "khóa 12=xii"},
      {"khoá XII", "khóa xii=12"},
      {"lần thứ tư", "lần thứ tư=4=iv"},
      {"lần thứ 4", "lần thứ 4=iv=tư"},
      {"lần 4", "lần 4=iv=tư"},
      {"lan thu muoi hai", "lan thu muoi hai=12/2=xii/2"},
      {"đại hội 13", "đại hội 13=xiii"},
      {"12 đảng viên", "12 đảng viên"},
      {"hội 13", "hội 13"},
      {"khóa 31", "khóa 31"},
      // Resolutions of plenums, of every term where none is named.
      {"NQTW4", "nqtw4=number:12-NQ/TW=number:04-NQ/TW"},
      {"NQTW 4 khóa 12", "nqtw=\"nghị quyết trung ương\" 4 khóa 12=xii=number:04-NQ/TW/4"},
      {"NQ TW4 khóa XI", "nq=\"nghị quyết\" tw4 khóa xi=11=number:12-NQ/TW/4"},
      {"Nghị quyết Trung ương 4 (khóa XII)",
       "nghị quyết trung ương=nqtw/4 4=iv khóa xii=12=number:04-NQ/TW/7"},
      {"nghi quyet trung uong 4 khoa 12",
       "nghi quyet trung uong=nqtw/4 4=iv khoa 12=xii=number:04-NQ/TW/7"},
      {"nghị quyết trung ương 40", "nghị quyết trung ương=nqtw/4 40"},
      // Months and years.
      {"họp tháng 4/2023", "họp tháng 4 2023=date:2023-04-01..2023-04-30/3"},
      {"tháng 02 năm 2024", "tháng 02 năm 2024=date:2024-02-01..2024-02-29/4 ~year:2024"},
      {"tháng 13/2023", "tháng 13 2023"},
      {"tháng tư năm 2023", "tháng tư năm 2023=date:2023-04-01..2023-04-30/4 ~year:2023"},
      {"thang muoi hai 2023", "thang muoi hai 2023=date:2023-12-01..2023-12-31/4"},
      {"tháng năm năm 2023", "tháng năm năm 2023=date:2023-05-01..2023-05-31/4 ~year:2023"},
      {"mồng 3 tháng 2 năm 1930", "day:1930-02-03"},
      {"từ 2019 đến 2023", "từ 2019 đến 2023=date:2019-01-01..2023-12-31/4"},
      {"từ năm 2019 đến năm 2023",
       "từ năm 2019 đến năm 2023=date:2019-01-01..2023-12-31/6 ~year:2019 ~year:2023"},
      {"từ 2023 đến 2019", "từ 2023 đến 2019"},
      {"kế hoạch năm 2023", "kế hoạch năm 2023 ~year:2023"},
  }));
  CAPTURE(typed);
  CHECK(print(parse(typed)) == printed);
}

TEST_CASE("literal words mean nothing else") {
  CHECK(print(parse("TCCSĐ khóa 12 tháng 4/2023", true)) == "tccsđ khóa 12 tháng 4 2023");
}

TEST_CASE("readers are told what words mean") {
  struct Case {
    const char* typed;
    const char* understood;
  };
  const auto [typed, understood] = GENERATE(Catch::Generators::values<Case>({
      {"UBKT Tỉnh ủy", "các từ: UBKT (ủy ban kiểm tra) tỉnh ủy"},
      {"tổ chức cơ sở đảng", "các từ: tổ chức cơ sở đảng (TCCSĐ)"},
      {"CT dân vận", "các từ: CT (chỉ thị hoặc chương trình) dân vận"},
      {"khóa 12", "các từ: khóa 12 (XII)"},
      {"NQTW4", "các từ: NQTW4 (số hiệu 12-NQ/TW hoặc số hiệu 04-NQ/TW)"},
      {"tháng 4/2023", "các từ: tháng 4 2023 (ban hành trong tháng 4/2023)"},
      {"chi bộ", "các từ: chi bộ"},
  }));
  CAPTURE(typed);
  CHECK(understanding(parse(typed)) == understood);
}

const TinyIndex& index() {
  static const TinyIndex made({
      {.id = "short", .text = "Củng cố TCCSĐ ở Lam Giang. UBKT Tỉnh ủy kết luận."},
      {.id = "long",
       .text = "Củng cố tổ chức cơ sở đảng ở Lam Giang. Ủy ban Kiểm tra Tỉnh ủy kết luận."},
      {.id = "apart", .text = "Tổ kiểm tra của đảng ở cơ sở, tổ chức họp ủy ban tỉnh."},
      {.id = "defines",
       .text = "Xây dựng làng nghề truyền thống (LNTT) gắn với du lịch.",
       .date = "2023-04-30"},
      {.id = "used", .text = "Doanh thu của LNTT tăng. Nghị quyết đại hội khoá XII."},
      {.id = "spelled", .text = "Doanh thu của làng nghề truyền thống tăng. Khóa 12."},
      {.id = "cites",
       .text = "Thực hiện số 04-NQ/TW về chỉnh đốn.",
       .cites = {{.number = "04-NQ/TW", .date = ""}}},
  });
  return made;
}

TEST_CASE("documents are found by what words mean") {
  const std::map<std::string, std::string> cases{
      {"TCCSĐ", "long short"},
      {"to chuc co so dang", "apart long short"},
      {"\"tổ chức cơ sở đảng\"", "long"},
      {"ubkt tỉnh ủy", "long short"},
      {"-tccsđ củng cố", "long"},
      // Defined by one document, meant in all.
      {"lntt", "defines spelled used"},
      {"làng nghề truyền thống", "defines spelled used"},
      {"lang nghe truyen thong doanh thu", "spelled used"},
      {"khóa XII", "spelled used"},
      {"NQTW4", "cites"},
      {"nghị quyết trung ương 4 khóa XII", "cites"},
      {"tháng 4/2023", "defines"},
      // The remains of typing.
      {"nghij quyeets", "used"},
      {"d9a5i ho65i", "used"},
      {"nghi5 quye61t", "used"},
  };
  for (const auto& [query, found] : cases) {
    CAPTURE(query);
    SearchRequest request;
    request.text = query;
    std::vector<std::string> hits;
    for (const Hit& hit : index().searcher().search(request).hits)
      hits.push_back(hit.head.id);
    std::sort(hits.begin(), hits.end());
    std::string joined;
    for (const std::string& id : hits)
      joined += (joined.empty() ? "" : " ") + id;
    CHECK(joined == found);
  }
}

TEST_CASE("what was typed stands first, and what was meant is marked") {
  CHECK(ids(search(index(), "tổ chức cơ sở đảng")).starts_with("long "));
  CHECK(ids(search(index(), "UBKT Tỉnh ủy")) == "short long");
  for (const Hit& hit : search(index(), "TCCSĐ").hits) {
    const Passage& passage = hit.passages.at(0);
    REQUIRE_FALSE(passage.marks.empty());
    const std::string marked = passage.text.substr(passage.marks[0].begin, passage.marks[0].size());
    CHECK(marked == (hit.head.id == "short" ? "TCCSĐ" : "tổ chức cơ sở đảng"));
  }
}

TEST_CASE("a body's abbreviation asks first for what it issued") {
  const TinyIndex bodies({
      {.id = "speaks", .text = "UBKT UBKT UBKT họp với UBKT", .issuer = "Huyện ủy"},
      {.id = "issued", .text = "Ủy ban Kiểm tra thông báo", .issuer = "Ủy ban Kiểm tra Tỉnh ủy"},
  });
  CHECK(ids(search(bodies, "UBKT")) == "issued speaks");
}

TEST_CASE("the remains of typing are named with what they were read as") {
  CHECK(search(index(), "nghij quyeets").query.understood ==
        "các từ: nghij → nghị quyeets → quyết");
  CHECK(search(index(), "LNTT").query.understood == "các từ: LNTT (làng nghề truyền thống)");
  CHECK(search(index(), "làng nghề truyền thống").query.understood ==
        "các từ: làng nghề truyền thống (LNTT)");
}

TEST_CASE("what no document defines any more means nothing") {
  const TinyIndex changing({{.id = "a", .text = "Làng nghề truyền thống (LNTT)"},
                            {.id = "b", .text = "làng nghề truyền thống"}});
  CHECK(search(changing, "lntt").total == 2);
  changing.add({{.id = "a", .text = "LNTT"}});
  CHECK(ids(search(changing, "lntt")) == "a");
}

}  // namespace
}  // namespace vankien::searcher
