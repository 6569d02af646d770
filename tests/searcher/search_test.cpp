#include "schema/error.h"
#include "searcher/searcher.h"
#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

std::vector<std::string> values(const Facet& facet) {
  std::vector<std::string> texts;
  for (const FacetValue& value : facet.values)
    texts.push_back(value.value + "=" + std::to_string(value.count) + (value.selected ? "*" : ""));
  return texts;
}

const std::vector<Draft>& drafts() {
  static const std::vector<Draft> table{
      {.id = "nq2019",
       .text = "Nghị quyết số 02-NQ/ĐUK ngày 19 tháng 12 năm 2019.\nBí thư chi bộ giám sát quy chế "
               "dân chủ ở cơ sở. "
               "Căn cứ Chỉ thị số 28-CT/TU, ngày 22/02/2018 của Tỉnh ủy.\nTrần Văn Bồi",
       .title = "về quy chế dân chủ",
       .number = "02-NQ/ĐUK",
       .type = "NQ",
       .date = "2019-12-19",
       .issuer = "Đảng ủy Khối",
       .signer = "Trần Văn Bồi",
       .cites = {{"28-CT/TU", "2018-02-22"}}},
      {.id = "nq2021",
       .text = "Nghị quyết số 02-NQ/ĐUK. Phấn đấu đến năm 2025 xây dựng đảng bộ. Trần Văn Bồi nêu "
               "ý kiến.",
       .title = "phấn đấu",
       .number = "02-NQ/ĐUK",
       .type = "NQ",
       .date = "2021-10-22",
       .issuer = "Đảng ủy Khối"},
      {.id = "kh106",
       .text = "Kế hoạch số 106-KH/ĐUK, ngày 24 tháng 4 năm 2023.\nThực hiện Nghị quyết số "
               "02-NQ/ĐUK ngày 19/12/2019; "
               "thay thế Công văn số 462-CV/TU. Chuyển đổi số trong đảng; các Kế hoạch số 71, "
               "72-KH/TU.",
       .title = "thực hiện chuyển đổi số",
       .number = "106-KH/ĐUK",
       .type = "KH",
       .date = "2023-04-24",
       .issuer = "Đảng ủy Khối",
       .cites =
           {{"02-NQ/ĐUK", "2019-12-19"}, {"462-CV/TU", ""}, {"71-KH/TU", ""}, {"72-KH/TU", ""}}},
      {.id = "bc",
       .text = "Báo cáo tình hình. Chuyển biến số lượng đảng viên đổi mới; hạn nộp 24/4/2023. Theo "
               "28-CT/TU.",
       .title = "tình hình",
       .cites = {{"28-CT/TU", "2022-10-19"}}},
      {.id = "kyluat",
       .text = "Kỳ họp thứ 12 của Ủy ban Kiểm tra\n\n12\n\nTỉnh ủy xem xét kì trước.",
       .type = "TB",
       .date = "2022-01-05",
       .issuer = "Tỉnh ủy"},
  };
  return table;
}

TEST_CASE("a passage tells the page of the original, where it has pages") {
  static const TinyIndex index({
      {.id = "paged", .text = "Trang đầu nói về đê điều.\fTrang sau.\fHoa hướng dương nở."},
      {.id = "flowing", .text = "Hoa cúc nở."},
  });
  const auto page = [&](const std::string& query) {
    const auto response = search(index, query);
    REQUIRE(response.hits.size() == 1);
    return response.hits.front().passages.front().page;
  };
  CHECK(page("hướng dương") == 3);
  CHECK(page("đê điều") == 1);
  CHECK_FALSE(page("hoa cúc"));
}

TEST_CASE("queries and the documents they find, in order") {
  static const TinyIndex index(drafts());
  struct Case {
    const char* query;
    const char* found;
  };
  const auto [query, found] = GENERATE(Catch::Generators::values<Case>({
      // Everything, the newest first, undated last.
      {"", "kh106 kyluat nq2021 nq2019 bc"},
      // Numbers: bearers newest first, then what cites them; never the pieces.
      {"02-NQ/ĐUK", "nq2021 nq2019 kh106"},
      {"02 nq duk 19/12/2019", "nq2019 kh106 nq2021"},
      {"so 106 kh duk", "kh106"},
      {"Chỉ thị 28-CT/TU", "nq2019 bc"},
      {"28-CT/TU ngày 19/10/2022", "bc nq2019"},
      {"71-KH/TU", "kh106"},
      {"văn bản thay thế công văn 462", "kh106"},
      {"106", "kh106"},
      {"Chỉ thị 28", "nq2019 bc"},
      {"999-QĐ/TW", ""},
      // Words.
      {"quy che dan chu o co so", "nq2019"},
      {"QUY CHẾ DÂN CHỦ", "nq2019"},
      {"chuyển đổi số", "kh106 bc"},
      {"\"chuyển đổi số\"", "kh106"},
      {"\"chuyen doi so\"", "kh106"},
      {"chuyển đổi số -lượng", "kh106"},
      {"\"giám sát\" OR họp", "nq2019 kyluat"},
      {"giám sát OR họp", "nq2019"},
      {"kì họp", "kyluat"},
      // A phrase runs over a page number.
      {"\"Ủy ban Kiểm tra Tỉnh ủy\"", "kyluat"},
      // Telex left over.
      {"daij hooij phaans ddaaus", "nq2021"},
      {"phaans ddaaus", "nq2021"},
      // Chatter and fields.
      {"van ban do Tran Van Boi ky", "nq2019 nq2021"},
      {"văn bản ban hành ngày 24/4/2023", "kh106 bc"},
      {"người ký:\"Trần Văn Bồi\"", "nq2019"},
      {"loại:NQ", "nq2021 nq2019"},
      {"loại:NQ phấn đấu", "nq2021"},
      {"năm:2019..2021", "nq2021 nq2019"},
      {"ngày:24/4/2023", "kh106"},
      {"số:02-NQ/ĐUK", "nq2021 nq2019"},
      {"dẫn:02-NQ/ĐUK", "kh106"},
      {"cơ quan:\"tinh uy\"", "kyluat"},
      {"trích yếu:\"dân chủ\"", "nq2019"},
      // A body's name, or its beginning, asks first for what it issued.
      {"tinh uy", "kyluat nq2019"},
      {"tệp:kh106", "kh106"},
      {"-đảng", "kyluat nq2019"},
      {"xyzzy", ""},
  }));
  CAPTURE(query);
  const SearchResponse response = search(index, query);
  CHECK(ids(response) == found);
  CHECK(response.total == response.hits.size());
}

TEST_CASE("a query that nothing holds is relaxed, and says how") {
  const TinyIndex index(drafts());
  const auto unknown = search(index, "giám sát xyzzy");
  CHECK(ids(unknown) == "nq2019");
  CHECK(unknown.query.relaxed);
  REQUIRE(unknown.query.notes.size() == 1);
  CHECK(unknown.query.notes[0].find("xyzzy") != std::string::npos);
  const auto scattered = search(index, "quy chế dân chủ phấn đấu");
  CHECK(ids(scattered) == "nq2019 nq2021");
  CHECK(scattered.query.relaxed);
  CHECK_FALSE(search(index, "giám sát").query.relaxed);
}

TEST_CASE("filters do not relax a query") {
  const TinyIndex index(drafts());
  SearchRequest request;
  request.text = "giám sát";
  request.types = {"KH"};
  const auto response = index.searcher().search(request);
  CHECK(response.total == 0);
  CHECK_FALSE(response.query.relaxed);
  CHECK(values(response.facets[0]) == std::vector<std::string>{"NQ=1", "KH=0*"});
}

TEST_CASE("facets ignore their own selection and honour the others") {
  const TinyIndex index(drafts());
  SearchRequest request;
  request.types = {"NQ", "unknown"};
  request.years = {"2021", "unknown"};
  const auto response = index.searcher().search(request);
  CHECK(ids(response) == "nq2021 bc");
  CHECK(values(response.facets[0]) == std::vector<std::string>{"unknown=1*", "NQ=1*"});
  CHECK(values(response.facets[2]) == std::vector<std::string>{"2021=1*", "2019=1", "unknown=1*"});
  CHECK(response.facets[0].values[0].label == "Không rõ");
}

TEST_CASE("a period matches known dates only") {
  const TinyIndex index(drafts());
  SearchRequest request;
  request.from = analyzers::parse_iso_date("2021-10-22");
  request.to = analyzers::parse_iso_date("2022-12-31");
  request.sort = Sort::oldest;
  CHECK(ids(index.searcher().search(request)) == "nq2021 kyluat");
}

TEST_CASE("numbers name what the query asks for") {
  const TinyIndex index(drafts());
  const auto number = [&](const char* text) { return search(index, text).query.number; };
  CHECK(number("so 106 kh duk") == "106-KH/ĐUK");
  CHECK(number("Chỉ thị 28") == "28-CT/TU");
  CHECK(number("công văn 462") == "462-CV/TU");
  CHECK(number("đảng bộ") == std::nullopt);
  const auto several = search(index, "28-CT/TU");
  REQUIRE(several.lookup);
  CHECK(several.lookup->held.empty());
  CHECK(several.lookup->known.size() == 2);
  const auto held = search(index, "02-NQ/ĐUK");
  REQUIRE(held.lookup);
  REQUIRE(held.lookup->held.size() == 2);
  CHECK(held.lookup->held[0].id == "nq2021");
  CHECK(held.hits[1].cited_by == 1);
  CHECK(held.hits[0].cited_by == 0);
}

TEST_CASE("misread numbers are suggested") {
  const TinyIndex index({{.id = "a", .text = "Chỉ thị 05-CT/TW", .number = "05-CT/TW"},
                         {.id = "b", .text = "Nghị quyết", .cites = {{"12-NQ/TU", ""}}}});
  for (const auto& [typed, meant] :
       {std::pair{"O5-CT/TW", "05-CT/TW"}, {"số o5-ct/tw", "05-CT/TW"}, {"l2-NQ/TU", "12-NQ/TU"}}) {
    CAPTURE(typed);
    const auto response = search(index, typed);
    REQUIRE(response.lookup);
    CHECK(response.lookup->suggestions == std::vector<std::string>{meant});
    CHECK(response.query.number == std::nullopt);
    const auto answer = index.searcher().number(typed);
    REQUIRE(answer);
    CHECK(answer->suggestions == std::vector<std::string>{meant});
  }
  CHECK_FALSE(index.searcher().number("không phải số"));
}

TEST_CASE("who cites a document") {
  const TinyIndex index(drafts());
  const auto citing = [&](const char* id) {
    std::string found;
    for (const auto& head : index.searcher().cited_by(id))
      found += head.head.id + " ";
    return found;
  };
  CHECK(citing("nq2019") == "kh106 ");
  CHECK(citing("nq2021").empty());
  CHECK(citing("none").empty());
}

TEST_CASE("who cites a document, counted by what they do to it, with the newest of each") {
  std::vector<Draft> all{{.id = "nq", .text = "x", .number = "05-NQ/TU", .date = "2022-01-01"}};
  for (const std::string month : {"02", "04", "03"})
    all.push_back({.id = "kh" + month,
                   .text = "x",
                   .date = "2022-" + month + "-01",
                   .cites = {{"05-NQ/TU", "2022-01-01", "implements"}}});
  all.push_back({.id = "kl", .text = "x", .cites = {{"05-NQ/TU", "2022-01-01", "amends"}}});
  const TinyIndex index(all);
  const auto groups = index.searcher().citing_groups("nq", 2);
  std::string told;
  for (const auto& group : groups) {
    told += std::string(analyzers::name(group.relation)) + " " + std::to_string(group.count) + ":";
    for (const auto& head : group.newest)
      told += " " + head.id;
    told += "\n";
  }
  CHECK(told == "implements 3: kh04 kh03\namends 1: kl\n");
  CHECK(index.searcher().citing_groups("none", 2).empty());
}

TEST_CASE("titles and passages are marked") {
  const TinyIndex index(drafts());
  const auto marked = [](const std::string& text, const std::vector<analyzers::Span>& marks) {
    std::vector<std::string> parts;
    for (const auto& mark : marks)
      parts.push_back(text.substr(mark.begin, mark.size()));
    return parts;
  };
  using Parts = std::vector<std::string>;
  const auto hit = search(index, "chuyen doi so").hits.at(0);
  CHECK(marked(*hit.head.title, hit.title_marks) == Parts{"chuyển đổi số"});
  REQUIRE(hit.passages.size() == 1);
  const auto number = search(index, "Chỉ thị 28-CT/TU ngày 22/02/2018").hits.at(0);
  CHECK(marked(number.passages.at(0).text, number.passages[0].marks).at(0) == "28-CT/TU");
  const auto listed = search(index, "72-KH/TU").hits.at(0);
  CHECK(marked(listed.passages.at(0).text, listed.passages[0].marks) == Parts{"72-KH/TU"});
}

TEST_CASE("of a number that is only cited the newest document is quoted") {
  const DraftCitation directive{.number = "5-CT/TU", .date = ""};
  const TinyIndex index(std::vector<Draft>{
      {.id = "old", .text = "Theo số 5-CT/TU, làm.", .date = "2020-01-01", .cites = {directive}},
      {.id = "new", .text = "Nêu số 5-CT/TU, nhắc.", .date = "2021-01-01", .cites = {directive}},
  });
  const auto answer = index.searcher().number("05-CT/TU");
  REQUIRE(answer);
  REQUIRE(answer->known.size() == 1);
  const auto& quote = answer->known.front().quote;
  REQUIRE(quote);
  CHECK(quote->text == "Nêu số 5-CT/TU, nhắc.");
  REQUIRE(quote->marks.size() == 1);
  CHECK(quote->text.substr(quote->marks[0].begin, quote->marks[0].size()) == "5-CT/TU");
}

// A title that shares a syllable with "chuyển đổi số" was marked at "đối với", "chuyên trách",
// "số".
TEST_CASE("words alone in a title are not marked when the text holds them together") {
  const TinyIndex index(std::vector<Draft>{
      {.id = "a", .text = "Đẩy mạnh chuyển đổi số.", .title = "Đối với cán bộ chuyên trách số 5"},
      {.id = "b", .text = "Chuyển việc; đổi mới; số đề.", .title = "Đổi mới"},
  });
  const auto hits = search(index, "chuyển đổi số").hits;
  REQUIRE(hits.size() == 2);
  CHECK(hits[0].head.id == "a");
  CHECK(hits[0].title_marks.empty());
  CHECK(hits[1].title_marks.size() == 1);
}

TEST_CASE("readers follow commits and generations") {
  const TinyIndex index(std::vector<Draft>{{.id = "a", .text = "một"}});
  CHECK(index.searcher().state().documents == 1);
  index.add({{.id = "b", .text = "một hai"}});
  CHECK(search(index, "một").total == 2);
  index.replace({{.id = "c", .text = "ba"}});
  CHECK(ids(search(index, "")) == "c");
  CHECK(index.searcher().state().updated == "2026-11-22T00:00:00Z");
}

TEST_CASE("a missing index is an error that says so") {
  const Searcher searcher("/nonexistent/index");
  try {
    searcher.search({});
    FAIL("must throw");
  } catch (const schema::Error& error) {
    CHECK(error.code() == schema::ErrorCode::index_missing);
  }
}

TEST_CASE("hits tell how they are cited in full when they are asked to") {
  const TinyIndex index({{.id = "a",
                          .text = "một",
                          .title = "về biển",
                          .number = "05-NQ/TU",
                          .type = "NQ",
                          .date = "2021-11-16",
                          .issuer = "Tỉnh ủy"}});
  SearchRequest request;
  CHECK_FALSE(index.searcher().search(request).hits.at(0).citation);
  request.citations = true;
  CHECK(index.searcher().search(request).hits.at(0).citation ==
        "Nghị quyết số 05-NQ/TU, ngày 16/11/2021 của Tỉnh ủy về biển");
}

TEST_CASE("documents by id") {
  const TinyIndex index(drafts());
  const auto document = index.searcher().document("kh106");
  REQUIRE(document);
  CHECK(document->record.head.issuer->name == "Đảng ủy Khối");
  CHECK(document->text.starts_with("Kế hoạch"));
  CHECK_FALSE(index.searcher().document("none"));
  CHECK_FALSE(index.searcher().document(std::string(1000, 'x')));
  CHECK_FALSE(index.searcher().original("kh106"));
}

}  // namespace
}  // namespace vankien::searcher
