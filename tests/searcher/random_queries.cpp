#include "tests/searcher/random_queries.h"

#include <fmt/format.h>

#include "analyzers/syllable.h"

namespace vankien::searcher {
namespace {

const std::vector<std::string> types{"", "NQ", "KH", "CT", "QĐ"};
const std::vector<std::string> issuers{"", "Tỉnh ủy", "Đảng ủy Khối", "Huyện ủy Càng Long"};
const std::vector<std::string> days{"",           "2018-02-22", "2019-12-19",
                                    "2019-06-01", "2023-04-24", "2023-01-04"};
const std::vector<std::string> numbers{"05-CT/TW",   "05-NQ/TU",  "5-KH/HU", "12-CT/TU",
                                       "2023-KH/HU", "112-NQ/TW", "99-CT/TW"};
// Complete, partial, after their type words, and in odd forms; some of them nowhere in the index.
const std::vector<std::string> typed_numbers{
    "05-CT/TW", "5 nq tu",    "so 05 kh hu",   "số 12-CT/TU",
    "12",       "05",         "2023",          "112",
    "99-CT/TW", "chỉ thị 05", "ke hoach 2023", "nghị quyết 5",
    "số 05",    "77-QĐ/TU",   "chỉ thị 777",   "kế hoạch số 5"};
const std::vector<std::string> typed_fields{"loại:NQ", "loại:\"kế hoạch\"", "năm:2019",
                                            "năm:2019..2022", "loại:BC"};
// Words that mean others, and what they mean, in texts and in questions.
const std::vector<std::string> meanings{"tổ chức cơ sở đảng",
                                        "TCCSĐ",
                                        "tccsd",
                                        "khóa 12",
                                        "khóa XII",
                                        "quý IV",
                                        "quý 4",
                                        "lần thứ tư",
                                        "lần thứ 4",
                                        "QP - AN",
                                        "quốc phòng an ninh"};
const std::vector<std::string> typed_meanings{"tổ chức cơ sở đảng",
                                              "to chuc co so dang",
                                              "TCCSD",
                                              "khoá 12",
                                              "khoa xii",
                                              "quý 4",
                                              "quý iv",
                                              "lần thứ 4",
                                              "lan thu tu",
                                              "QP-AN",
                                              "qp an",
                                              "quoc phong an ninh",
                                              "tháng 4/2023",
                                              "tháng 6 năm 2019",
                                              "nghị quyết trung ương 4 khóa xii",
                                              "TCCSĐ OR quý 4",
                                              "-tccsđ"};
const std::vector<std::string> absent_words{"khôngcó", "xyzzy", "zzz"};

struct Words {
  std::vector<std::string> words;
  bool quoted = false;
};

Words random_words(Random& random) {
  Words words;
  words.quoted = random.chance(30);
  for (std::size_t left = words.quoted ? 1 + random.below(3) : 1; left > 0; --left) {
    std::string word = random.pick(random.chance(4) ? absent_words : vocabulary());
    if (random.chance(40))
      word = analyzers::fold(word);
    words.words.push_back(std::move(word));
  }
  return words;
}

std::string typed(const Words& words) {
  const std::string text = fmt::format("{}", fmt::join(words.words, " "));
  return words.quoted ? '"' + text + '"' : text;
}

std::string printed(const Words& words) {
  std::vector<std::string> keys;
  for (const std::string& word : words.words)
    keys.push_back(analyzers::accent_key(word));
  return fmt::format(fmt::runtime(keys.size() > 1 ? "\"{}\"" : "{}"), fmt::join(keys, " "));
}

// Digits, and "số" before them, may be read as a number.
bool may_be_number(const Words& words) {
  return fmt::format("{}", fmt::join(words.words, " ")).find_first_of("0123456789") !=
         std::string::npos;
}

// Puts clauses one after the other, as typed and as printed.
class RandomQueryMaker {
 public:
  explicit RandomQueryMaker(Random& random) : random_(random) {}

  void add_words() {
    std::vector<std::string> any_typed;
    std::vector<std::string> any_printed;
    for (std::size_t items = random_.chance(20) ? 2 : 1; items > 0; --items) {
      const Words words = random_words(random_);
      plain_ = plain_ && !may_be_number(words);
      any_typed.push_back(typed(words));
      any_printed.push_back(printed(words));
    }
    const char* form = any_printed.size() > 1 ? "({})" : "{}";
    add(fmt::format("{}", fmt::join(any_typed, " OR ")),
        fmt::format(fmt::runtime(form), fmt::join(any_printed, " OR ")));
  }

  void add_unwanted() {
    const Words words = random_words(random_);
    plain_ = plain_ && !may_be_number(words);
    add("-" + typed(words), "-" + printed(words));
  }

  void add_special(const std::string& text) {
    plain_ = false;
    add(text, {});
  }

  RandomQuery take() {
    if (!plain_)
      question_.printed.clear();
    return std::move(question_);
  }

 private:
  void add(const std::string& text, const std::string& printed) {
    question_.text += (question_.text.empty() ? "" : " ") + text;
    question_.printed += (question_.printed.empty() ? "" : " ") + printed;
  }

  Random& random_;
  RandomQuery question_;
  bool plain_ = true;
};

}  // namespace

const std::vector<std::string>& vocabulary() {
  static const std::vector<std::string> words{
      "đảng", "đang", "dâng", "đáng", "bộ",  "bố",  "bỏ",  "chi",  "chỉ", "thị", "thi",  "ủy",
      "hòa",  "hoà",  "bình", "binh", "kỳ",  "kì",  "họp", "hợp",  "tw",  "05",  "2023", "giám",
      "sát",  "quy",  "chế",  "che",  "dân", "dần", "chủ", "chú",  "ở",   "cơ",  "sở",   "số",
      "tỉnh", "tính", "viên", "viện", "và",  "của", "cửa", "công", "tác", "tạc", "khóa", "xii"};
  return words;
}

std::vector<Draft> random_drafts(Random& random, std::size_t count) {
  std::vector<Draft> drafts;
  for (std::size_t i = 0; i < count; ++i) {
    Draft draft{.id = fmt::format("d{:03}", i * 7919 % 1000), .text = ""};
    for (std::size_t words = 3 + random.below(25); words > 0; --words)
      draft.text += random.pick(vocabulary()) + (random.chance(10) ? ".\n" : " ") +
                    (random.chance(2) ? "\n\n12\n\n" : "");
    if (random.chance(30))
      draft.text += random.pick(meanings);
    draft.type = random.pick(types);
    draft.issuer = random.pick(issuers);
    draft.date = random.pick(days);
    if (random.chance(20))
      draft.number = random.pick(numbers);
    for (std::size_t left = random.chance(15) ? 1 + random.below(3) : 0; left > 0; --left)
      draft.cites.push_back({random.pick(numbers), random.pick(days)});
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

RandomQuery random_query(Random& random) {
  RandomQueryMaker maker(random);
  if (random.chance(12))
    maker.add_special(random.pick(typed_numbers));
  for (std::size_t clauses = random.below(5); clauses > 0; --clauses)
    maker.add_words();
  if (random.chance(8))
    maker.add_special(random.pick(typed_numbers));
  if (random.chance(8))
    maker.add_special((random.chance(30) ? "-" : "") + random.pick(typed_fields));
  if (random.chance(15))
    maker.add_special(random.pick(typed_meanings));
  if (random.chance(25))
    maker.add_unwanted();
  return maker.take();
}

Selections random_selections(Random& random) {
  Selections selections;
  const std::array<std::vector<std::string>, 3> choices{
      {{"NQ", "KH", "CT", "QĐ", "unknown", "BC"},
       {"Tỉnh ủy", "Đảng ủy Khối", "Huyện ủy Càng Long", "unknown"},
       {"2018", "2019", "2023", "unknown", "1999"}}};
  for (std::size_t i = 0; i < 3; ++i)
    for (std::size_t left = random.chance(50) ? random.below(3) : 0; left > 0; --left)
      selections.values[i].insert(random.pick(choices[i]));
  if (random.chance(15))
    selections.from = "2019-01-01";
  if (random.chance(15))
    selections.to = "2023-01-04";
  return selections;
}

std::string random_bytes(Random& random) {
  static const std::string nul(1, '\0');
  static const std::vector<std::string> pieces{
      "\"",        "-",    "OR",       ":",         "số:",  "loại:",      "năm:",
      "..",        "(",    ")",        nul,         "\xff", "05",         "/TW",
      "ngày",      "đảng", "-CT",      "“",         "”",    " ",          " ",
      "24/4/2023", "*",    "~",        "do",        "ký",   "trích yếu:", "unknown",
      "văn bản",   "tìm",  "\xcc\x81", "e\xcc\x81", "|",    "O5-CT/TW"};
  std::string text;
  for (std::size_t left = random.below(30); left > 0; --left)
    text += random.chance(10) ? std::string(1, static_cast<char>(random.below(256)))
                              : random.pick(pieces);
  return text;
}

}  // namespace vankien::searcher
