#include "analyzers/draft_mark.h"

#include "tests/catch.h"

namespace vankien::analyzers {
namespace {

bool marked(const std::string& line, const std::string& file_name = "a.docx") {
  return is_draft(CanonicalText("TỈNH ỦY LAM GIANG\n" + line + "\n\nNGHỊ QUYẾT\nvề rừng\n"),
                  file_name);
}

TEST_CASE("a draft says so on a line of its own, or its file does") {
  for (const char* line :
       {"DỰ THẢO", "Dự thảo", "DỰ THẢO LẦN 2", "(Dự thảo lần thứ 3)", "BẢN DỰ THẢO", "DU THAO",
        "D Ự  T H Ả O", "Dự thảo ngày 12/5/2025", "Số 5 | **DỰ THẢO** |", "DỰ THẢO 1"}) {
    INFO(line);
    CHECK(marked(line));
  }
  CHECK(marked("", "Dự thảo NQ vườn ươm.docx"));
  CHECK(marked("", "du-thao-nq-25.docx"));
}

TEST_CASE("a text about drafts is none") {
  for (const char* line : {"GÓP Ý DỰ THẢO NGHỊ QUYẾT", "Dự thảo Nghị quyết về rừng",
                           "TỜ TRÌNH VỀ DỰ THẢO", "Dự thảo do Văn phòng chuẩn bị"}) {
    INFO(line);
    CHECK_FALSE(marked(line));
  }
  CHECK_FALSE(marked("", "To trinh ve du thao nghi quyet.docx"));
  CHECK_FALSE(is_draft(CanonicalText(std::string(5000, 'a') + "\nDỰ THẢO\n"), ""));
}

}  // namespace
}  // namespace vankien::analyzers
