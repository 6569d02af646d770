#include "indexer/distinct_words.h"

#include "tests/catch.h"

using vankien::analyzers::CanonicalText;
using vankien::indexer::has_more_words_than;

TEST_CASE("different words are counted, not words") {
  const auto [text, words] = GENERATE(table<std::string, std::size_t>({
      {"", 0},
      {"Đảng", 1},
      {"đảng Đảng ĐẢNG", 1},  // as a query would find them
      {"dang đảng đáng", 3},
      {"a b c a b c", 3},
      {"05-CT/TW", 3},
  }));
  CAPTURE(text);
  CHECK_FALSE(has_more_words_than(words, CanonicalText(text)));
  if (words > 0)
    CHECK(has_more_words_than(words - 1, CanonicalText(text)));
}

TEST_CASE("the shortest words that part each other are counted too") {
  CHECK(has_more_words_than(4, CanonicalText("a b c d e")));
  CHECK_FALSE(has_more_words_than(5, CanonicalText("a b c d e")));
}
