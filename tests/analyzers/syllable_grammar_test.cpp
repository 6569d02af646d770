#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "analyzers/syllable.h"
#include "analyzers/tokenizer.h"
#include "tests/catch.h"

using namespace vankien::analyzers;  // NOLINT(google-build-using-namespace)

namespace {

// How many of the words without digits are syllables.
struct Share {
  std::size_t words = 0;
  std::size_t syllables = 0;

  void add(const std::string& document) {
    const CanonicalText text(document);
    Tokenizer tokenizer(text);
    for (Token token; tokenizer.next(token);) {
      if (token.key.find_first_of("0123456789") == std::string::npos) {
        ++words;
        syllables += is_syllable(token.key) ? 1U : 0U;
      }
    }
  }
};

}  // namespace

TEST_CASE("words that are Vietnamese syllables") {
  const std::string word = GENERATE(
      as<std::string>{}, "a", "y", "ủy", "uỷ", "Đảng", "ĐẢNG", "nghiêng", "nghị", "quyết", "quốc",
      "quý", "quí", "quỳnh", "quán", "khuya", "khuỷu", "khúc", "giữa", "gì", "gìn", "giếng", "giá",
      "yêu", "yến", "tuyền", "chuyện", "người", "thuở", "huơ", "hoặc", "xoong", "oanh", "ngoằn",
      "loạt", "tuýp", "huỵch", "kỳ", "mỹ", "sỹ", "vỵ", "thy", "ghế", "Đắk", "Lắk", "krông", "vịêt",
      "ươm", "ưa", "ấp", "im", "ỉa", "hoen", "nguệch", "cầu", "ký", "phường", "buýt");
  CAPTURE(word);
  CHECK(is_syllable(word));
  CHECK(repair_typing(word).empty());
}

TEST_CASE("words that are none") {
  const std::string word = GENERATE(
      as<std::string>{}, "", "b", "ng", "ngh", "hoc", "lop", "học̉", "cẩp", "hảt", "tôć", "kà", "cê",
      "ghà", "ngê", "nghâ", "dangr", "vieen", "nghij", "quyeets", "hooij", "ddangr", "wow", "TW",
      "CT", "BTC", "XIII", "123", "nghiêngg", "phuong", "qa", "quk", "iêm", "tyên", "đảngviên",
      "Việtnam", "áá", "công-an", "школа", "straight", "zalo", "d9a3ng");
  CAPTURE(word);
  CHECK_FALSE(is_syllable(word));
}

TEST_CASE("Telex and VNI keys are read as the input method would have") {
  const auto [typed, meant] = GENERATE(table<std::string, std::string>({
      {"dangr", "dảng"},    {"ddangr", "đảng"},    {"dangrd", "đảng"},
      {"vieen", "viên"},    {"nghij", "nghị"},     {"quyeets", "quyết"},
      {"quyetes", "quyết"}, {"hooij", "hội"},      {"uyr", "ủy"},
      {"nguowif", "người"}, {"nguwowif", "người"}, {"nguoiwf", "người"},
      {"hoawcj", "hoặc"},   {"thuowr", "thuở"},    {"giuwax", "giữa"},
      {"cuar", "của"},      {"DDANGR", "đảng"},    {"đangr", "đảng"},
      {"d9a3ng", "đảng"},   {"vie6n", "viên"},     {"vien6", "viên"},
      {"nguoi72", "người"}, {"ngu7o7i2", "người"}, {"quye6t1", "quyết"},
      {"ho5c", "học"},      {"hocj", "học"},       {"gif", "gì"},
      {"quys", "quý"},      {"straight", ""},      {"đảngs", ""},
      {"tw", ""},           {"TTr", ""},           {"dang", ""},
      {"05", ""},           {"k12", ""},           {"", ""},
      {"chwowng", ""},      {"dangrs", ""},        {"a1b2", ""},
  }));
  CAPTURE(typed);
  CHECK(repair_typing(typed) == meant);
}

TEST_CASE("nearly all words of real documents are syllables") {
  const std::filesystem::path folder = VANKIEN_SOURCE_DIR "/../shared/seeds";
  if (!std::filesystem::exists(folder)) {
    WARN("no ../shared/seeds: skipped");
    return;
  }
  Share share;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path(), std::ios::binary);
    share.add(std::string{std::istreambuf_iterator<char>(file), {}});
  }
  CAPTURE(share.words, share.syllables);
  CHECK(static_cast<double>(share.syllables) >= 0.98 * static_cast<double>(share.words));
}
