// The fate of a document, asked for alone: the same as in its record.
#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

const std::vector<Draft>& collection() {
  static const std::vector<Draft> drafts{
      {.id = "ended", .text = "cũ", .number = "05-NQ/TU", .date = "2011-11-16"},
      {.id = "later", .text = "mới", .number = "05-NQ/TU", .date = "2021-11-16"},
      {.id = "changed", .text = "còn dùng", .number = "12-QĐ/TU", .date = "2015-02-03"},
      {.id = "carried-out", .text = "còn dùng", .number = "07-CT/TU", .date = "2015-02-04"},
      {.id = "no-number", .text = "ghi chép"},
      {.id = "amending",
       .text = "Sửa đổi 12-QĐ/TU, bổ sung 05-NQ/TU.",
       .date = "2018-01-01",
       .cites = {{"12-QĐ/TU", "2015-02-03", "amends"}, {"05-NQ/TU", "2011-11-16", "amends"}}},
      {.id = "ending",
       .text = "Thay thế 05-NQ/TU; thực hiện 07-CT/TU.",
       .date = "2017-01-01",
       .cites = {{"05-NQ/TU", "2011-11-16", "replaces"}, {"07-CT/TU", "", "implements"}}},
  };
  return drafts;
}

TEST_CASE("what ends a document is told before what changes it, and only of that bearer") {
  const TinyIndex index(collection());
  const auto [id, expected] = GENERATE(table<std::string, std::string>({
      {"ended", "replaces ending"},
      {"later", "-"},
      {"changed", "amends amending"},
      {"carried-out", "-"},
      {"no-number", "-"},
      {"unknown", "-"},
  }));
  CAPTURE(id);
  const auto printed = [](const std::optional<schema::DocumentStatus>& status) {
    return status ? std::string(analyzers::name(status->act)) + " " + status->by.id : "-";
  };
  CHECK(printed(index.searcher().status(id)) == expected);
  const auto document = index.searcher().document(id);
  CHECK(printed(document ? document->record.status : std::nullopt) == expected);
}

TEST_CASE("what changes parts of a document is told with the headings that hold them") {
  const TinyIndex index({
      {.id = "changed",
       .text = "QUY ĐỊNH\n\nĐiều 1. Phạm vi\n\nMột.\n\nĐiều 5. Họp\n\nHai.\n\nĐiều 7. Hết\n\nBa.",
       .number = "12-QĐ/TU",
       .date = "2015-02-03"},
      {.id = "first",
       .text = "Điều 1. Sửa đổi khoản 2, Điều 5 và điều 9 Quy định 12-QĐ/TU.",
       .date = "2018-01-01",
       .cites = {{"12-QĐ/TU", "2015-02-03", "amends", 0, {}, {}, true}}},
      {.id = "second",
       .text = "Bãi bỏ các điều 5, 7 của 12-QĐ/TU.",
       .date = "2019-01-01",
       .cites = {{"12-QĐ/TU", "2015-02-03", "repeals", 0, {}, {}, true}}},
      {.id = "whole",
       .text = "Sửa đổi 12-QĐ/TU.",
       .date = "2020-01-01",
       .cites = {{"12-QĐ/TU", "2015-02-03", "amends"}}},
  });
  const auto document = index.searcher().document("changed");
  REQUIRE(document);
  std::string told;
  for (const auto& act : document->part_acts)
    told += act.status.by.id + " " + act.anchor + (act.status.part ? " in part; " : "; ");
  // The own heading of the one that amends, "Điều 1.", is none of the parts.
  CHECK(told == "second dieu-5; second dieu-7; first dieu-5 in part; ");
}

}  // namespace
}  // namespace vankien::searcher
