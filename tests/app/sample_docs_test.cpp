// The sample collection, indexed as a user does it, against its truth file: metadata, bodies,
// ranking.
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "tests/app/program_run.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

namespace vankien::tests {
namespace {

using nlohmann::json;

const std::string source = VANKIEN_SOURCE_DIR;

// Indexed once for all test cases of this file.
class SampleIndex {
 public:
  static const SampleIndex& get() {
    static const SampleIndex index;
    return index;
  }

  [[nodiscard]] json search(const std::vector<std::string>& arguments) const {
    std::vector<std::string> all{"search", "--json", "--index", path()};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return json::parse(run_program(all).out);
  }

  [[nodiscard]] json show(const std::string& id) const { return ask("show", id); }
  // The answer of a command that takes an id or a number.
  [[nodiscard]] json ask(const std::string& command, const std::string& wanted) const {
    return json::parse(run_program({command, "--json", "--index", path(), wanted}).out);
  }

  [[nodiscard]] const json& summary() const { return summary_; }

 private:
  SampleIndex()
      : summary_(json::parse(
            run_program({"index", "--json", "--index", path(), source + "/sample-docs"}).out)) {}
  [[nodiscard]] std::string path() const { return (folder_.path() / "index").string(); }

  TemporaryFolder folder_;
  json summary_;
};

json truth() {
  std::ifstream file(source + "/tests/truth/sample-docs.json");
  return json::parse(file);
}

// The record of every sample document, by path.
const std::map<std::string, json>& records() {
  static const std::map<std::string, json> all = [] {
    std::map<std::string, json> found;
    const json everything = SampleIndex::get().search({"", "--limit", "100"});
    for (const json& hit : everything.at("results"))
      found[hit.at("path")] = SampleIndex::get().show(hit.at("id"));
    return found;
  }();
  return all;
}

// Titles are compared without regard to case and white space.
std::string bare(const json& text) {
  std::string out;
  if (text.is_null())
    return out;
  for (const char c : text.get<std::string>())
    if (c != ' ' && c != '\n')
      out += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  return out;
}

json code_of(const json& record) {
  return record.at("type").is_null() ? json() : record.at("type").at("code");
}

json issuer_part(const json& record, const char* part) {
  return record.at("issuer").is_null() ? json() : record.at("issuer").at(part);
}

json signer_part(const json& record, const char* part) {
  return record.at("signer").is_null() ? json() : record.at("signer").at(part);
}

TEST_CASE("all sample documents are taken in") {
  const json& summary = SampleIndex::get().summary();
  CAPTURE(summary.dump());
  CHECK(summary.at("added") == truth().size());
  CHECK(summary.at("failed").empty());
  CHECK(records().size() == truth().size());
}

TEST_CASE("the sample documents' formal parts are read as the truth file has them") {
  for (const json& wanted : truth()) {
    const std::string path = wanted.at("path");
    CAPTURE(path);
    REQUIRE(records().count(path) == 1);
    const json& record = records().at(path);
    CHECK(record.at("number") == wanted.at("number"));
    CHECK(code_of(record) == wanted.at("type"));
    CHECK(issuer_part(record, "name") == wanted.at("issuer"));
    CHECK(issuer_part(record, "organ") == wanted.at("organ"));
    CHECK(record.at("place") == wanted.at("place"));
    CHECK(record.at("date") == wanted.at("date"));
    CHECK(record.at("year") == wanted.at("year"));
    CHECK(bare(record.at("title")) == bare(wanted.at("title")));
    CHECK(signer_part(record, "name") == wanted.at("signer").at("name"));
    CHECK(signer_part(record, "position") == wanted.at("signer").at("position"));
    CHECK(record.at("recipients").size() == wanted.at("recipients"));
    CHECK(record.at("attachments").size() == wanted.at("attachments"));
    if (wanted.at("date").is_null() && !wanted.at("not_before").is_null())
      CHECK(record.at("date_bounds").at(0) == wanted.at("not_before"));
  }
}

TEST_CASE("every sample document is found first by its number") {
  for (const json& wanted : truth()) {
    if (wanted.at("number").is_null())
      continue;
    const std::string number = wanted.at("number");
    CAPTURE(number);
    const json found = SampleIndex::get().search({number});
    REQUIRE(found.at("total") > 0);
    CHECK(found.at("results")[0].at("number") == number);
  }
}

TEST_CASE("what the sample documents' readers ask is answered first") {
  const auto [query, first] = GENERATE(table<std::string, std::string>({
      {"05-NQ/TU làng nghề", "tinh-uy/2011/nghi-quyet-05-NQ-TU-lang-nghe.md"},
      {"phan cap quan ly can bo thay the", "tinh-uy/2021/quy-dinh-845-QD-TU-phan-cap-can-bo.txt"},
      {"ba không phường Cầu Ngói",
       "thanh-uy-tan-lam/phuong-cau-ngoi/Kế hoạch 12 chuyển đổi số.txt"},
      {"mở lại điểm trường lẻ Khe Bùn", "huyen-uy-son-kieu/to-trinh-11-TTr-HU.txt"},
      {"so 690 qd tu", "tinh-uy/2019/quyet-dinh-690-QD-TU-sua-doi-quy-che.txt"},
  }));
  CAPTURE(query);
  const json found = SampleIndex::get().search({query});
  REQUIRE(found.at("total") > 0);
  CHECK(found.at("results")[0].at("path") == first);
}

TEST_CASE("two documents with one number both come, the newer first") {
  const json found = SampleIndex::get().search({"05-NQ/TU"});
  REQUIRE(found.at("total") >= 2);
  CHECK(found.at("results")[0].at("date") == "2021-11-16");
  CHECK(found.at("results")[1].at("date") == "2011-09-20");
  CHECK(found.at("lookup").at("held").size() == 2);
}

// The child of a chain's node with this number; null when there is none.
json child(const json& node, const std::string& number) {
  for (const json& one : node.at("children"))
    if (one.at("document").at("number") == number)
      return one;
  return nullptr;
}

TEST_CASE("a resolution's chain leads down to the plan of a commune and to the report") {
  const json chain = SampleIndex::get().ask("chain", "06-NQ/TU");
  CHECK(chain.at("relation") == nullptr);
  CHECK(chain.at("notes").empty());
  const json programme = child(chain, "14-CTr/HU");
  REQUIRE(programme.is_object());
  CHECK(programme.at("relation") == "implements");
  CHECK(programme.at("reviews")[0].at("due") == "2020-09-25");
  CHECK(programme.at("reviews")[0].at("done").at("number") == "130-BC/HU");
  CHECK(child(chain, "31-KH/ĐU").at("reviews")[0].at("done").at("number") == "17-BC/ĐU");
  const json reviews = chain.at("reviews");
  REQUIRE(reviews.size() == 2);
  CHECK(reviews[0].at("due") == "2020-07-12");
  CHECK(reviews[0].at("done") == nullptr);
  CHECK(reviews[1].at("due") == "2022-07-12");
  CHECK(reviews[1].at("done").at("number") == "187-BC/TU");
  CHECK(SampleIndex::get().ask("chain", "05-NQ/TU").size() == 2);  // both bearers
}

TEST_CASE("related documents of the samples say why") {
  const json related = SampleIndex::get().ask("related", "31-KH/ĐU").at("related");
  REQUIRE(related.size() >= 3);
  std::map<std::string, json> reasons;
  for (const json& document : related)
    if (document.at("number").is_string())
      reasons[document.at("number")] = document.at("reasons");
  CHECK(reasons["14-CTr/HU"][0] == "implements");
  CHECK(reasons["06-NQ/TU"][0] == "implements");
  CHECK(reasons["17-BC/ĐU"][1] == "cited-by");
  CHECK(SampleIndex::get().ask("related", "05-NQ/TU").size() == 2);
}

}  // namespace
}  // namespace vankien::tests
