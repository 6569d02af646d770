#include "analyzers/markdown_marks.h"

#include "tests/catch.h"
#include "tests/seeded_random.h"

namespace vankien::analyzers {
namespace {

// `text` without the marks found in `span`.
std::string freed(const std::string& text, Span span) {
  std::string plain;
  std::size_t at = span.begin;
  for (const Span& mark : markdown_marks(text, span)) {
    plain += text.substr(at, mark.begin - at);
    at = mark.end;
  }
  return plain + text.substr(at, span.end - at);
}

TEST_CASE("marks of Markdown are found, all else is text") {
  const auto [text, plain] = GENERATE(table<std::string, std::string>({
      {"", ""},
      {"đảng bộ", "đảng bộ"},
      {"### Điều 1", " Điều 1"},
      {"#1 là số", "#1 là số"},
      {"**a** *b* ***c***", "a b c"},
      {"** a ** b", "** a ** b"},
      {"**a", "**a"},
      {"****", ""},
      {"a **** b", "a **** b"},
      {"*a\n\nb*", "*a\n\nb*"},
      {"\\*a\\* 1\\. \\n", "*a* 1. \\n"},
      {"| a | *b* |", " a  b "},
      {"|---|---|", ""},
      {"a | b", "a | b"},
      {"---\n\na\n___", "\n\na\n"},
      {"-- a --", "-- a --"},
      {"> > a", " > a"},
      {"a > b", "a > b"},
      {"(*) và (**), lại (*)", "(*) và (**), lại (*)"},
      {"“*a*” 5*3*2", "“a” 5*3*2"},
      {"\\", "\\"},
      {"|", "|"},
  }));
  CAPTURE(text);
  CHECK(freed(text, {0, text.size()}) == plain);
}

TEST_CASE("a pair counts though one of its marks lies outside") {
  const std::string text = "mở đầu.\n\n**Một câu dài in đậm** rồi thôi.\n\nHết.";
  const std::size_t inner = text.find("câu");
  CHECK(freed(text, {inner, text.size()}) == "câu dài in đậm rồi thôi.\n\nHết.");
}

TEST_CASE("whatever the text, no letter is taken for a mark") {
  constexpr unsigned seed = 20261122;
  CAPTURE(seed);
  tests::SeededRandom random(seed, "marks");
  const std::vector<std::string> pieces{"*", "**", "|", "#", "\\", "\n", "\n\n", " ",
                                        "-", ">",  "đ", "a", "_",  "(",  ")",    "|--|\n"};
  const auto letters = [](std::string text) {
    std::erase_if(text, [](char byte) { return byte != 'a' && (byte & '\x80') == 0; });
    return text;
  };
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (std::size_t left = random.below(30); left > 0; --left)
      text += pieces[random.below(pieces.size())];
    const std::size_t begin = random.below(text.size() + 1);
    const std::size_t end = begin + random.below(text.size() - begin + 1);
    CAPTURE(text, begin, end);
    CHECK(letters(freed(text, {begin, end})) == letters(text.substr(begin, end - begin)));
  }
}

}  // namespace
}  // namespace vankien::analyzers
