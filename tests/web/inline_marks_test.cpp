// Marks of Markdown inside a paragraph.
#include "web/pages/inline_marks.h"

#include "tests/catch.h"

namespace {

TEST_CASE("bold and italic marks become type, lone stars stay") {
  using vankien::web::styled_runs;
  const auto [text, printed] = GENERATE(table<std::string, std::string>({
      {"một **hai** ba", "một |b:hai| ba"},
      {"*một*", "i:một"},
      {"**một *hai* ba**", "b:một |bi:hai|b: ba"},
      {"2 * 3 * 4", "2 * 3 * 4"},
      {"\\* Số", "* Số"},
      {"**không đóng", "**không đóng"},
      {"***cả hai***", "bi:cả hai"},
      {"", ""},
  }));
  CAPTURE(text);
  std::string out;
  for (const auto& run : styled_runs(text)) {
    out += out.empty() ? "" : "|";
    out += std::string(run.bold ? "b" : "") + (run.italic ? "i" : "") +
           (run.bold || run.italic ? ":" : "");
    out += text.substr(run.span.begin, run.span.size());
  }
  CHECK(out == printed);
}

}  // namespace
