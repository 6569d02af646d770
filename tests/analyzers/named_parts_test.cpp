#include "analyzers/named_parts.h"

#include "tests/catch.h"

namespace vankien::analyzers {
namespace {

// "Điều 5 (clause); Mục II.3 in Mục II"
std::string printed(std::string_view words) {
  std::string all;
  for (const NamedPart& part : named_parts(words))
    all += (all.empty() ? "" : "; ") + part.label +
           (part.within.empty() ? "" : " in " + part.within) + (part.clause ? " (clause)" : "");
  return all;
}

TEST_CASE("parts of a document that a sentence names") {
  const auto [words, parts] = GENERATE(table<std::string, std::string>({
      {"khoản 2, Điều 5", "Điều 5 (clause)"},
      {"điểm a khoản 1 Điều 12 của", "Điều 12 (clause)"},
      {"Điều 4 và khoản 2 Điều 6", "Điều 4; Điều 6 (clause)"},
      {"các điều 5, 7 và 9", "Điều 5; Điều 7; Điều 9"},
      {"Điều 5, Điều 5 và điều 6", "Điều 5; Điều 6"},
      {"điểm 3, mục II", "Mục II.3 in Mục II"},
      {"Mục II.3", "Mục II.3 in Mục II"},
      {"**Mục IV** Nghị quyết", "Mục IV"},
      {"Chương III", "Chương III"},
      {"Phụ lục 2 kèm theo", "Phụ lục 2"},
      {"Phụ lục ban hành kèm theo", "Phụ lục"},
      // Words that only look so.
      {"điều kiện, mục tiêu, chương trình, phụ trách", ""},
      {"một số điều của", ""},
      {"", ""},
  }));
  CAPTURE(words);
  CHECK(printed(words) == parts);
}

}  // namespace
}  // namespace vankien::analyzers
