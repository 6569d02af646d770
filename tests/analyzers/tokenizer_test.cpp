#include "analyzers/tokenizer.h"

#include <string>

#include "tests/catch.h"

using namespace vankien::analyzers;  // NOLINT(google-build-using-namespace)

namespace {

// "key@position" of every token, with a blank between them.
std::string tokens(std::string_view document) {
  const CanonicalText text(document);
  Tokenizer tokenizer(text);
  std::string printed;
  for (Token token; tokenizer.next(token);) {
    printed += (printed.empty() ? "" : " ") + token.key + "@" + std::to_string(token.position);
  }
  return printed;
}

}  // namespace

TEST_CASE("words are runs of letters and digits, with their positions") {
  const auto [document, printed] = GENERATE(table<std::string, std::string>({
      {"", ""},
      {" \n", ""},
      {"Đảng ủy", "đảng@1 ủy@2"},
      {"05-CT/TW", "05@1 ct@2 tw@3"},
      {"một\nhai\n\nba", "một@1 hai@2 ba@3"},
      {"hoà\u00ADbình", "hoàbình@1"},
      {"(a)b", "a@1 b@2"},
  }));
  CAPTURE(document);
  CHECK(tokens(document) == printed);
}

TEST_CASE("a page number alone on its line does not count") {
  const auto [document, printed] = GENERATE(table<std::string, std::string>({
      {"cấp\n\n3\n\nủy", "cấp@1 3@1 ủy@2"},
      {"cấp\n\n- 3 -\n\nủy", "cấp@1 3@1 ủy@2"},
      {"cấp\n \n  3/12\n\t\nủy", "cấp@1 3@1 12@1 ủy@2"},
      {"cấp\n\nTrang 3\n\nủy", "cấp@1 trang@1 3@1 ủy@2"},
      {"cấp\n\nTrang 3/12\n\nủy", "cấp@1 trang@1 3@1 12@1 ủy@2"},
      {"cấp\f3\nủy", "cấp@1 3@1 ủy@2"},
      {"cấp\n3\fủy", "cấp@1 3@1 ủy@2"},
      {"cấp\n3\nủy", "cấp@1 3@2 ủy@3"},
      {"cấp 3\n\nủy", "cấp@1 3@2 ủy@3"},
      {"cấp\n\n3 người\n\nủy", "cấp@1 3@2 người@3 ủy@4"},
      {"cấp\n\nTrang bị\n\nủy", "cấp@1 trang@2 bị@3 ủy@4"},
      {"cấp\n\n12345\n\nủy", "cấp@1 12345@2 ủy@3"},
      {"3\n\ncấp", "3@1 cấp@2"},
  }));
  CAPTURE(document);
  CHECK(tokens(document) == printed);
}

TEST_CASE("a long word is cut and its span stays whole") {
  const std::string word(1000, 'a');
  const CanonicalText text(word);
  Tokenizer tokenizer(text);
  Token token;
  REQUIRE(tokenizer.next(token));
  CHECK(token.key == std::string(max_token_bytes, 'a'));
  CHECK(token.span == Span{0, word.size()});
  CHECK_FALSE(tokenizer.next(token));
}
