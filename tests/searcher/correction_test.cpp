// "Did you mean" over a collection of a few lines.
#include "searcher/searcher.h"
#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

const TinyIndex& index() {
  static const TinyIndex tiny({
      {.id = "a",
       .text = "Nghị quyết đại hội về xây dựng nông thôn mới. Được lãnh đạo chăm lo.",
       .signer = "Trần Văn Bồi"},
      {.id = "b", .text = "Nghị quyết đại hội nói đến lãnh đạo và xây dựng."},
      {.id = "c", .text = "Nghị quyết về chuyển đổi số; truyền thông; quyền lợi."},
      {.id = "d", .text = "Kế hoạch chuyển đổi số, truyền thông và quyền lợi."},
  });
  return tiny;
}

std::string corrected(const std::string& text, bool literal = false) {
  SearchRequest request;
  request.text = text;
  request.literal = literal;
  return index().searcher().search(request).query.corrected.value_or("");
}

TEST_CASE("a slip of the hand is put right when that finds documents") {
  const auto [typed, meant] = GENERATE(table<std::string, std::string>({
      {"xay dựngg", "xây dựng"},                     // one letter more
      {"nghi quyt dai hoi", "nghị quyết đại hội"},   // one less
      {"nghị quyrt đại hội", "nghị quyết đại hội"},  // another one
      {"chuyne doi so", "chuyển đổi số"},            // two exchanged
      {"nghi quyen dai hoi", "nghị quyết đại hội"},  // a word that is known, beside strangers
      {"lãnhđạo", "lãnh đạo"},                       // joined
      {"lanhdao xay dung", "lãnh đạo xây dựng"},     // joined, among others
      {"truyenxx thong", "truyền thông"},            // two letters, in a long word
      {"nghị quyrt đai hội", "nghị quyết đại hội"},  // marks that stand nowhere, among others
      {"chuyne đỗi sô", "chuyển đổi số"},
      {"truyxxxen thong", ""},  // nothing is near
      {"xaydung", "xây dựng"},
  }));
  CAPTURE(typed);
  CHECK(corrected(typed) == meant);
}

TEST_CASE("what finds documents, and what is no plain words, is left alone") {
  const auto typed =
      GENERATE(as<std::string>{}, "nghi quyêt đai hội", "chuyễn đỗi số", "xây dựng", "05-CT/TW",
               "O5-CT/TW", "\"dựngg\"", "\"xay dựngg\"", "người ký:\"Trần Văn Bồii\"",
               "trích yếu:dựngg", "xây -dựngg", "dựngg OR xây", "nông truyền", "", "xyzzyxyzzy");
  CAPTURE(typed);
  CHECK(corrected(typed).empty());
}

// "khen thưởng huy hiệu đảng" was put right to "huy điều đảng" where nobody wrote of the badge.
TEST_CASE("a word of many documents is no slip of the hand") {
  std::vector<Draft> drafts;
  for (int i = 0; i < 12; ++i)
    drafts.push_back({.id = "effect" + std::to_string(i), .text = "Hiệu quả rõ rệt."});
  for (int i = 0; i < 3; ++i)
    drafts.push_back({.id = "word" + std::to_string(i), .text = "Phát huy điều đảng viên nói."});
  const TinyIndex many(drafts);
  CHECK(search(many, "huy hiệu đảng").query.corrected == std::nullopt);
  CHECK(search(many, "huy hiều đảng").query.corrected == "huy điều đảng");
}

TEST_CASE("words taken literally are not put right") {
  CHECK(corrected("xay dựngg", true).empty());
}

}  // namespace
}  // namespace vankien::searcher
