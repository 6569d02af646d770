#include "searcher/passages.h"

#include "analyzers/unicode.h"
#include "searcher/passage_cut.h"
#include "tests/catch.h"

namespace vankien::searcher {
namespace {

MarkPattern pattern(std::vector<std::string> keys, double weight = 1) {
  MarkPattern made{{}, weight, true};
  for (std::string& key : keys)
    made.slots.push_back({{std::move(key)}, {}});
  return made;
}

std::vector<CutPassage> passages_of(const std::string& text, std::vector<MarkPattern> patterns,
                                    schema::TextBody body = {}) {
  const Marker marker(std::move(patterns));
  return best_passages(text, marker.find(analyzers::CanonicalText(text), max_snippet_length),
                       marker.patterns(), body);
}

// The passage with its marks in brackets.
std::string shown(const Passage& passage) {
  std::string text = passage.text;
  for (auto mark = passage.marks.rbegin(); mark != passage.marks.rend(); ++mark) {
    text.insert(mark->end, "]");
    text.insert(mark->begin, "[");
  }
  return text;
}

std::string filler(int sentences) {
  std::string text;
  for (int i = 0; i < sentences; ++i)
    text += "Đoạn văn thử số " + std::to_string(i) + " không nói gì về điều cần tìm cả. ";
  return text;
}

TEST_CASE("marks stand on the words themselves") {
  struct Case {
    const char* text;
    std::vector<std::string> phrase;
    const char* marked;
  };
  const auto [text, phrase, marked] = GENERATE(Catch::Generators::values<Case>({
      {"Đảng bộ tỉnh", {"đảng"}, "[Đảng] bộ tỉnh"},
      {"hoà bình và hòa bình", {"hòa"}, "[hoà] bình và [hòa] bình"},
      {"chi bộ bốn tốt", {"chi", "bộ"}, "[chi bộ] bốn tốt"},
      {"chi ủy, chi bộ", {"chi", "bộ"}, "chi ủy, [chi bộ]"},
      {"chi\nbộ", {"chi", "bộ"}, "[chi bộ]"},
      {"số 05-CT/TW ngày", {"05", "ct", "tw"}, "số [05-CT/TW] ngày"},
      {"Kiểm tra\n\n12\n\ntỉnh ủy", {"tra", "tỉnh"}, "Kiểm [tra] 12 [tỉnh] ủy"},
      {"a\t\tb \n c", {"c"}, "a b [c]"},
      {"“tự chuyển hóa”", {"chuyển"}, "“tự [chuyển] hóa”"},
      {"<b>đảng</b>", {"đảng"}, "<b>[đảng]</b>"},
      // Marks of Markdown are not shown.
      {"## II **Chi bộ** và *đảng viên*", {"đảng"}, "II Chi bộ và [đảng] viên"},
      {"về **chi** **bộ** mới", {"chi", "bộ"}, "về [chi bộ] mới"},
      {"**chi\nbộ** mới", {"bộ"}, "chi [bộ] mới"},
      {"| STT | Nội dung |\n|---|:--|\n| 1 | Chi bộ |", {"chi", "bộ"}, "STT Nội dung 1 [Chi bộ]"},
      {"***Điều 1\\.*** Đảng", {"điều"}, "[Điều] 1. Đảng"},
      {"> Trích lời đảng", {"đảng"}, "Trích lời [đảng]"},
      {"đảng\n\n-----\n\nbộ", {"đảng"}, "[đảng] bộ"},
      {"**đa\xcc\x89ng** bo\xcc\xa3\xcc\x82", {"đảng"}, "[đa\xcc\x89ng] bo\xcc\xa3\xcc\x82"},
      {"**kiểm tra**\n\n12\n\n**tỉnh ủy**", {"tra", "tỉnh"}, "kiểm [tra] 12 [tỉnh] ủy"},
      // What is no mark stays.
      {"5 * 3 và a*b, đảng (*)", {"đảng"}, "5 * 3 và a*b, [đảng] (*)"},
      {"#đảng, số # 5 > 4, a | b", {"đảng"}, "#[đảng], số # 5 > 4, a | b"},
      {"- đảng; + bộ", {"đảng"}, "- [đảng]; + bộ"},
  }));
  CAPTURE(text);
  const auto passages = passages_of(text, {pattern(phrase)});
  REQUIRE(passages.size() == 1);
  CHECK(shown(passages[0].passage) == marked);
  CHECK_FALSE(passages[0].passage.cut_before);
  CHECK_FALSE(passages[0].passage.cut_after);
}

TEST_CASE("a passage comes from below the heading, unless that tells less than half as much") {
  const std::string heading = "KẾ HOẠCH về chuyển đổi số ở xã\n\n";
  const auto first = [&](const std::string& body, double weight) {
    const std::string text = heading + filler(12) + body;
    return shown(passages_of(text, {pattern({"chuyển"}, weight), pattern({"đổi"}), pattern({"xã"})},
                             {.begin = heading.size()})
                     .front()
                     .passage);
  };
  CHECK(first("Việc chuyển đổi ở trường.", 1).ends_with("Việc [chuyển đổi] ở trường."));
  CHECK(first("Việc đổi ruộng.", 1).starts_with("KẾ HOẠCH về [chuyển đổi] số ở [xã]"));
  CHECK(first("Việc chuyển nhà.", 9).ends_with("Việc [chuyển] nhà."));
  CHECK(first("", 1).starts_with("KẾ HOẠCH về [chuyển đổi]"));
}

TEST_CASE("a passage comes from the matter, not from the list of recipients") {
  const std::string heading = "KẾ HOẠCH về chuyển đổi\n\n";
  const std::string closing = "\n\nNơi nhận:\n- Ban Chỉ đạo chuyển đổi,\n- Lưu.";
  const auto first = [&](const std::string& matter) {
    const std::string text = heading + filler(12) + matter + closing;
    const schema::TextBody body{heading.size(), {text.size() - closing.size(), text.size()}};
    return shown(passages_of(text, {pattern({"chuyển"}), pattern({"đổi"})}, body).front().passage);
  };
  CHECK(first("").starts_with("KẾ HOẠCH về [chuyển đổi]"));
  CHECK(first("Việc chuyển đổi ở xã.").find("Việc [chuyển đổi] ở xã.") != std::string::npos);
}

TEST_CASE("a word alone is not marked where it stands beside others of the query elsewhere") {
  const std::vector<MarkPattern> query{pattern({"chuyển"}), pattern({"đổi"}), pattern({"số"})};
  const auto text = [&](const std::string& whole) {
    return shown(passages_of(whole, query).front().passage);
  };
  CHECK(text("Số 12 về chuyển đổi số ở cơ sở") == "Số 12 về [chuyển đổi số] ở cơ sở");
  CHECK(text("Số 12 về đổi mới") == "[Số] 12 về [đổi] mới");
  CHECK(text("Số 12 về chuyển đổi") == "[Số] 12 về [chuyển đổi]");
}

TEST_CASE("other spellings are marked only where the typed one is missing") {
  MarkPattern dang{{{{"đảng"}, {"đang"}}}, 1, true};
  CHECK(shown(passages_of("đang học, Đảng", {dang})[0].passage) == "đang học, [Đảng]");
  CHECK(shown(passages_of("đang học", {dang})[0].passage) == "[đang] học");
}

TEST_CASE("the passage holds the most of the query") {
  const std::string text =
      filler(20) + "Chuyển đổi trước. " + filler(20) + "Chuyển đổi số ở tỉnh. " + filler(20);
  const auto passages =
      passages_of(text, {pattern({"chuyển"}), pattern({"đổi"}), pattern({"tỉnh"}, 3)});
  REQUIRE(passages.size() == 1);
  CHECK(shown(passages[0].passage).find("[Chuyển đổi] số ở [tỉnh]") != std::string::npos);
  CHECK(passages[0].passage.cut_before);
  CHECK(passages[0].passage.cut_after);
}

TEST_CASE("two passages when one cannot hold the query") {
  const std::string text = filler(5) + "Có alpha. " + filler(20) + "Có beta. " + filler(5);
  const auto passages = passages_of(text, {pattern({"alpha"}), pattern({"beta"})});
  REQUIRE(passages.size() == 2);
  CHECK(shown(passages[0].passage).find("[alpha]") != std::string::npos);
  CHECK(shown(passages[1].passage).find("[beta]") != std::string::npos);
}

TEST_CASE("passages begin at sentences and stay within the length") {
  const std::string text = filler(10) + "Câu này nói về alpha và kết thúc. " + filler(10);
  const Passage passage = passages_of(text, {pattern({"alpha"})})[0].passage;
  CHECK(passage.text.starts_with("Câu này"));
  CHECK(passage.text.ends_with("."));
  CHECK(analyzers::code_points_before(passage.text, passage.text.size()) <= max_snippet_length);
}

TEST_CASE("a passage comes from where something is marked, not from inside a date") {
  const std::string text = "Họp ngày 12/9/2018 tại xã. " + filler(5) + "Có 12 người dự. ";
  CHECK(shown(passages_of(text, {pattern({"12"})})[0].passage).find("[12] người") !=
        std::string::npos);
  const Passage only = passages_of("Họp ngày 12/9/2018.", {pattern({"12"})})[0].passage;
  CHECK(shown(only) == "Họp ngày 12/9/2018.");
}

TEST_CASE("without occurrences the text opens") {
  const std::string text = "ĐẢNG BỘ TỈNH\n*\n\n" + filler(3);
  const auto passages = passages_of(text, {pattern({"alpha"})});
  CHECK(passages[0].passage.text.starts_with("Đoạn văn thử số 0"));
  CHECK(passages[0].passage.marks.empty());
  CHECK(passages_of("", {})[0].passage.text.empty());
  CHECK(passages_of("ngắn", {})[0].passage.text == "ngắn");
}

TEST_CASE("a text without blanks is cut between characters") {
  std::string text;
  for (int i = 0; i < 1000; ++i)
    text += "ế";
  const Passage passage = passages_of(text + " alpha", {pattern({"alpha"})})[0].passage;
  CHECK_FALSE(analyzers::first_invalid_utf8(passage.text));
  const Passage around = passage_around(text, {0, text.size()}).passage;
  CHECK_FALSE(analyzers::first_invalid_utf8(around.text));
  CHECK(analyzers::code_points_before(around.text, around.text.size()) <= max_snippet_length);
}

}  // namespace
}  // namespace vankien::searcher
