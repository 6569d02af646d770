// Related documents: which reasons, in which order.
#include "searcher/related.h"

#include <set>

#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

// "id: reason reason" a line, best first.
std::string related(const TinyIndex& index, const std::string& id, std::size_t limit = 100) {
  const auto found = index.searcher().related(id, limit);
  REQUIRE(found);
  std::string all;
  for (const RelatedDocument& document : found->documents) {
    all += document.head.id + ":";
    for (const Reason reason : document.reasons)
      all += " " + std::string(name(reason));
    all += "\n";
  }
  return all;
}

// What the words of a plan may be: the same in two documents, with nothing to tie them otherwise.
const std::string alike = "gia cố kè đá chống xói lở bờ sông, trồng tre chắn sóng, tuần đê ban đêm";

std::vector<Draft> drafts() {
  return {
      {.id = "nq06", .text = "mùa lũ", .number = "06-NQ/TU", .date = "2017-07-12"},
      {.id = "ctr14",
       .text = alike,
       .title = "bảo đảm an toàn đê điều",
       .number = "14-CTr/HU",
       .date = "2017-09-25",
       .cites = {{"06-NQ/TU", "2017-07-12", "implements"}, {"09-NQ/TW", "2016-01-01"}}},
      {.id = "kh31",
       .text = "tuần tra",
       .number = "31-KH/ĐU",
       .date = "2017-11-06",
       .cites = {{"14-CTr/HU", "2017-09-25", "continues"}}},
      {.id = "qd90",
       .text = "sửa đổi",
       .number = "90-QĐ/HU",
       .date = "2018-01-01",
       .cites = {{"14-CTr/HU", "2017-09-25", "amends"}}},
      {.id = "qd91",
       .text = "bãi bỏ",
       .number = "91-QĐ/HU",
       .date = "2019-01-01",
       .cites = {{"14-CTr/HU", "2017-09-25", "repeals"}}},
      {.id = "tb1",
       .text = "nhắc lại",
       .number = "01-TB/HU",
       .date = "2018-02-01",
       .cites = {{"14-CTr/HU", "2017-09-25", "mentions"}}},
      {.id = "cu", .text = "chương trình cũ", .number = "14-CTr/HU", .date = "2011-05-05"},
      {.id = "giong", .text = alike, .title = "an toàn đê điều", .number = "77-KH/HU"},
      {.id = "chung",
       .text = "trung ương",
       .number = "78-KH/HU",
       .cites = {{"09-NQ/TW", "2016-01-01"}}},
      {.id = "khac",
       .text = "buổi nọ",
       .number = "79-KH/HU",
       .cites = {{"09-NQ/TW", "2021-02-02"}}},
      {.id = "khong", .text = "việc riêng tư", .number = "80-KH/HU"},
  };
}

TEST_CASE("related documents with their reasons, typed relations first") {
  const TinyIndex index(drafts());
  CHECK(related(index, "ctr14") ==
        "qd91: replaced-by cited-by\n"
        "qd90: amended-by cited-by\n"
        "kh31: implemented-by cited-by\n"
        "nq06: implements cites\n"
        "tb1: cited-by\n"
        "cu: same-number\n"
        "giong: similar-text\n"
        "chung: shares-citations\n");
  CHECK(related(index, "nq06") == "ctr14: implemented-by cited-by\n");
  CHECK(related(index, "qd91", 1) == "ctr14: replaces cites\n");
  CHECK(related(index, "qd90", 1) == "ctr14: amends cites\n");
  CHECK(related(index, "khong").empty());
}

TEST_CASE("the limit cuts, the total does not") {
  const TinyIndex index(drafts());
  const auto found = index.searcher().related("ctr14", 2);
  REQUIRE(found);
  CHECK(found->documents.size() == 2);
  CHECK(found->total == 8);
  CHECK_FALSE(index.searcher().related("none", 2));
}

TEST_CASE("text that is the same never outranks a citation") {
  const TinyIndex index({
      {.id = "a",
       .text = alike,
       .title = "đê điều",
       .number = "01-KH/HU",
       .date = "2020-01-01",
       .cites = {{"09-NQ/TW", ""}}},
      {.id = "ban-sao",
       .text = alike,
       .title = "đê điều",
       .number = "01-KH/HU",
       .date = "2021-01-01",
       .cites = {{"09-NQ/TW", ""}}},
      {.id = "nhac",
       .text = "giao ban",
       .number = "02-TB/HU",
       .date = "2022-01-01",
       .cites = {{"01-KH/HU", "2020-01-01"}}},
  });
  CHECK(related(index, "a") ==
        "nhac: cited-by\n"
        "ban-sao: same-number shares-citations similar-text\n");
}

TEST_CASE("a rare citation that is shared counts more than a common one") {
  std::vector<Draft> many{
      {.id = "a", .text = "một", .cites = {{"01-NQ/TW", ""}, {"02-NQ/TW", ""}}},
      {.id = "hiem", .text = "hai", .cites = {{"01-NQ/TW", ""}}},
      {.id = "pho-bien", .text = "ba", .cites = {{"02-NQ/TW", ""}}},
  };
  for (int i = 0; i < 5; ++i)
    many.push_back({.id = "z" + std::to_string(i), .text = "khác", .cites = {{"02-NQ/TW", ""}}});
  const TinyIndex index(many);
  CHECK(related(index, "a", 2) == "hiem: shares-citations\npho-bien: shares-citations\n");
}

TEST_CASE("related documents do not depend on the order of indexing") {
  std::vector<Draft> reversed = drafts();
  std::reverse(reversed.begin(), reversed.end());
  const TinyIndex one(drafts());
  const TinyIndex other(reversed);
  for (const Draft& draft : drafts()) {
    CAPTURE(draft.id);
    CHECK(related(one, draft.id) == related(other, draft.id));
  }
}

}  // namespace
}  // namespace vankien::searcher
