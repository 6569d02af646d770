#include "indexer/reason.h"

#include <cerrno>

#include "tests/catch.h"

using namespace vankien::indexer;

TEST_CASE("a reason has words in both languages and survives being written down") {
  const auto [reason, english, vietnamese] = GENERATE(table<Reason, std::string, std::string>({
      {because(ReasonCode::empty_file), "the file is empty", "tệp rỗng"},
      {because(ReasonCode::too_many_words, 1000000), "more than 1000000 different words",
       "có hơn 1000000 từ khác nhau"},
      {because(ReasonCode::format_not_read, "PDF"), "PDF: format not read yet",
       "PDF: chưa đọc được định dạng này"},
      {because_of_error(EACCES), "no permission to read it", "không có quyền đọc"},
      {because_of_error(EIO), "cannot be read: Input/output error",
       "không đọc được: Input/output error"},
  }));
  CHECK(reason.english() == english);
  CHECK(reason.vietnamese() == vietnamese);
  CHECK(Reason::decode(reason.encode()) == reason);
}

TEST_CASE("every code has words of its own in both languages and a name of its own") {
  std::vector<std::string> seen;
  for (int i = 0; i <= static_cast<int>(ReasonCode::other); ++i) {
    Reason reason{static_cast<ReasonCode>(i), {"chi tiết một", "chi tiết hai"}};
    CAPTURE(i, reason.english(), reason.vietnamese());
    CHECK_FALSE(reason.vietnamese().empty());
    if (reason.code != ReasonCode::other)
      CHECK(reason.english() != reason.vietnamese());
    for (const std::string& words :
         {reason.english(), "vi " + reason.vietnamese(), reason.encode()})
      CHECK(std::find(seen.begin(), seen.end(), words) == seen.end());
    seen.insert(seen.end(), {reason.english(), "vi " + reason.vietnamese(), reason.encode()});
  }
}

TEST_CASE("words that no code stands for are shown as they are") {
  const std::string bytes = GENERATE(as<std::string>{}, "the file is empty", "", "crashed",
                                     "crashed\x1f"
                                     "9\x1f"
                                     "9",
                                     "no-such-code\x1fx");
  const Reason reason = Reason::decode(bytes);
  CHECK(reason.code == ReasonCode::other);
  CHECK_FALSE(reason.english().find_first_of("\x1f\n") != std::string::npos);
}

TEST_CASE("details from a hostile file command no terminal") {
  const Reason reason = because(ReasonCode::damaged_part, "word/document\x1b[2J\n\x1f\xff{0}.xml");
  CHECK(reason.english() == "word/document [2J  \xef\xbf\xbd{0}.xml: damaged XML");
  CHECK(Reason::decode(reason.encode()).english() == reason.english());
}
