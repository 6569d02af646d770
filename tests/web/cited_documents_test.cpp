// The documents that a text cites, each once.
#include "web/pages/cited_documents.h"

#include "tests/catch.h"
#include "tests/web/cited_record.h"
#include "web/pages/relation_names.h"

namespace {

using vankien::tests::held;
using vankien::tests::record_of;
using vankien::web::cited_documents;

// "number by day: relations @ places" of each.
std::vector<std::string> cited(std::string_view text,
                               const std::vector<vankien::schema::Binding>& bindings = {}) {
  auto record = record_of(text);
  record.bindings = bindings;
  std::vector<std::string> printed;
  for (const auto& document : cited_documents(record, text)) {
    std::string line = document.number + (document.by.empty() ? "" : " " + document.by) +
                       (document.date ? " " + document.date->iso() : "") + ":";
    for (const auto relation : document.relations)
      line.append(" ").append(vankien::analyzers::name(relation));
    printed.push_back(line + " @" + std::to_string(document.places.size()));
  }
  return printed;
}

using Printed = std::vector<std::string>;

TEST_CASE("mentions of one document are one row, with the fullest words and the strongest tie") {
  CHECK(
      cited("Căn cứ Nghị quyết số 05-NQ/TU;\n\nThực hiện Nghị quyết số 05-NQ/TU, ngày "
            "16/11/2021 của Tỉnh ủy Lam Giang, Huyện ủy yêu cầu.\n\nNghị quyết số 05-NQ/TU nêu.") ==
      Printed{"05-NQ/TU Tỉnh ủy Lam Giang 2021-11-16: implements based-on mentions @3"});
}

TEST_CASE("one number of two days is two documents") {
  CHECK(cited("Căn cứ Nghị quyết số 05-NQ/TU, ngày 16/11/2021.\n\nCăn cứ Nghị quyết số 05-NQ/TU, "
              "ngày 20/10/2016.") ==
        Printed{"05-NQ/TU 2021-11-16: based-on @1", "05-NQ/TU 2016-10-20: based-on @1"});
}

TEST_CASE("what leads to one document is one, what leads to two is two") {
  const auto text = "Nghị quyết số 05-NQ/TU nêu.\n\nNghị quyết số 05-NQ/TU cũng nêu.";
  CHECK(cited(text, {held("a"), held("a")}).size() == 1);
  CHECK(cited(text, {held("a"), held("b")}).size() == 2);
}

TEST_CASE("the purpose keeps the word that leads to it") {
  const auto about = [](std::string_view text) {
    return cited_documents(record_of(text), text).front().about;
  };
  CHECK(about("Thực hiện Nghị quyết số 05-NQ/TU của Tỉnh ủy về chuyển đổi số.") ==
        "về chuyển đổi số");
  CHECK(about("Thực hiện Nghị quyết số 05-NQ/TU.").empty());
}

TEST_CASE("every relation has its names and its rank") {
  using vankien::analyzers::Relation;
  for (auto i = 0; i <= static_cast<int>(Relation::mentions); ++i) {
    const auto relation = static_cast<Relation>(i);
    CAPTURE(vankien::analyzers::name(relation));
    CHECK(vankien::web::names_of(relation).relation == relation);
    CHECK(vankien::web::is_stronger(relation, Relation::mentions) ==
          (relation != Relation::mentions));
  }
}

}  // namespace
