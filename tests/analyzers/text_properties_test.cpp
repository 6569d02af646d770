// The properties of the text layer over random input with fixed seeds.
#include "tests/analyzers/text_properties.h"

#include <array>
#include <random>
#include <string>
#include <variant>
#include <vector>

#include "analyzers/canonical_text.h"
#include "analyzers/document_text.h"
#include "analyzers/syllable.h"
#include "analyzers/unicode.h"
#include "tests/catch.h"

using namespace vankien::analyzers;  // NOLINT(google-build-using-namespace)

namespace {

constexpr unsigned seed = 20260101;
constexpr int rounds = 5000;

class RandomText {
 public:
  std::string syllable() {
    return std::string(one_of(onsets_)) + marked_vowels() + std::string(one_of(codas_));
  }

  std::string document() {
    std::string text;
    for (std::size_t pieces = below(30); pieces > 0; --pieces) {
      switch (below(5)) {
        case 0:
          append_utf8(text, code_point());
          break;
        case 1:
          append_utf8(text, one_of(special_));
          break;
        case 2:
          text += one_of(joints_);
          break;
        default:
          text += syllable();
      }
    }
    return text;
  }

  // Any but NUL and the surrogates.
  char32_t code_point() {
    constexpr std::array<char32_t, 5> ends{0x80, 0x0600, 0x2000, 0x10000, 0x110000};
    const auto value = static_cast<char32_t>(1 + below(one_of(ends) - 1));
    return value >= 0xD800 && value < 0xE000 ? U'x' : value;
  }

 private:
  std::size_t below(std::size_t end) { return engine_() % end; }

  template <typename T, std::size_t Size>
  T one_of(const std::array<T, Size>& values) {
    return values[below(Size)];
  }

  // One to three vowels with marks in random number and order.
  std::string marked_vowels() {
    std::string vowels;
    for (std::size_t count = 1 + below(3); count > 0; --count) {
      append_utf8(vowels, one_of(vowels_));
      for (std::size_t marks = below(8); marks > 4; --marks) {
        append_utf8(vowels, one_of(marks_));
      }
    }
    return vowels;
  }

  std::mt19937 engine_{seed};
  std::array<std::string_view, 12> onsets_{"",   "b",  "đ", "gi", "qu", "ngh",
                                           "th", "TR", "Ð", "Đ",  "К",  "9"};
  std::array<std::string_view, 9> codas_{"", "", "n", "ng", "ch", "t", "i", "С", "y"};
  std::array<char32_t, 12> vowels_{U'a', U'e', U'i', U'o', U'u', U'y',
                                   U'â', U'ơ', U'Ư', U'ệ', U'á', U'Ọ'};
  std::array<char32_t, 10> marks_{0x300, 0x301, 0x302, 0x303,  0x306,
                                  0x309, 0x31B, 0x323, 0x200B, 0x308};
  std::array<char32_t, 16> special_{0x00A0, 0x00AD, 0x200B, 0x200D, 0x2060, 0xFEFF, 0x3000, 0x0189,
                                    0x00D0, 0x0411, 0x0422, 0x0391, 0x1161, 0x11A8, 0x0345, 0x0BD7};
  std::array<std::string_view, 10> joints_{" ",  "-",         "/",   "\n",  "\n\n",
                                           "\f", "\n\n3\n\n", "12/", "05-", "\t"};
};

}  // namespace

TEST_CASE("properties hold for random documents") {
  RandomText random;
  CAPTURE(seed);
  for (int round = 0; round < rounds; ++round) {
    const std::string written = random.document();
    CAPTURE(round, written);
    REQUIRE(broken_by_normal_forms(written).empty());
    const auto document = document_text(written);
    REQUIRE(std::holds_alternative<std::string>(document));
    const std::string broken = broken_by_document(std::get<std::string>(document));
    CAPTURE(broken);
    REQUIRE(broken.empty());
  }
}

TEST_CASE("properties hold for random words") {
  RandomText random;
  CAPTURE(seed);
  for (int round = 0; round < rounds; ++round) {
    const std::string word = round % 2 == 0 ? random.syllable() : random.document();
    CAPTURE(round, word);
    const std::string broken = broken_by_word(word);
    CAPTURE(broken);
    REQUIRE(broken.empty());
  }
}

TEST_CASE("every order of marks gives one key") {
  const std::u32string marks = GENERATE(U"\u0302\u0301", U"\u0301\u0302", U"\u0302\u0301\u0301",
                                        U"\u0301\u0302\u0302", U"\u0301\u200B\u0302");
  std::string word = "tie";
  for (const char32_t mark : marks) {
    append_utf8(word, mark);
  }
  word += "ng";
  CAPTURE(word);
  const CanonicalText text(nfc(word));
  CHECK(accent_key(text.text()) == "tiếng");
}
