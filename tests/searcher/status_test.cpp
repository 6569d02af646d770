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

}  // namespace
}  // namespace vankien::searcher
