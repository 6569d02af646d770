#include "analyzers/body_phrase.h"

#include <algorithm>
#include <array>
#include <set>

#include "analyzers/plenum.h"
#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"
#include "analyzers/type_name.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t most_words = 30;

// Words that names of bodies write small: second syllables, and what joins bodies to places.
const std::set<std::string_view>& small_words() {
  static const std::set<std::string_view> words = {
      "an",    "bac",    "ban",  "bang", "bi",     "biet",   "binh",  "bo",     "can",    "cao",
      "cap",   "cau",    "chap", "che",  "chi",    "chien",  "chinh", "chu",    "chuc",   "chung",
      "co",    "cong",   "cuc",  "dai",  "dan",    "dang",   "dao",   "dau",    "dinh",   "do",
      "doan",  "doanh",  "doi",  "dong", "du",     "dung",   "gia",   "giao",   "giam",   "hai",
      "hanh",  "hiem",   "hiep", "hoa",  "hoach",  "hoc",    "hoi",   "huyen",  "khiem",  "kho",
      "khoi",  "kiem",   "ky",   "lam",  "lanh",   "lao",    "lich",  "lien",   "mat",    "moi",
      "nghe",  "nghiep", "nghi", "ngan", "ngoai",  "nhan",   "nhap",  "nha",    "niem",   "noi",
      "nong",  "nuoc",   "phan", "phap", "pho",    "phong",  "phu",   "phuong", "quan",   "quoc",
      "quyen", "sat",    "soat", "su",   "suc",    "tai",    "tang",  "te",     "thanh",  "the",
      "thi",   "thiet",  "thoi", "thon", "thong",  "thu",    "thue",  "thuoc",  "thuong", "tich",
      "tien",  "tin",    "tinh", "to",   "toa",    "toan",   "toc",   "toi",    "ton",    "tong",
      "tra",   "tran",   "tri",  "truc", "truong", "truyen", "tu",    "tuc",    "tuong",  "tuyen",
      "ty",    "uong",   "uy",   "van",  "vien",   "viet",   "vu",    "vung",   "xa",     "xuat",
      "y"};
  return words;
}

// What follows a body's name in small letters, though names hold the same words with a capital
// ("Ban Tổ chức", "Bộ Xây dựng").
constexpr std::array purposes = {
    "ban hành"sv,  "bổ sung"sv,   "công bố"sv,  "công nhận"sv,   "chỉ đạo"sv,   "điều chỉnh"sv,
    "giao"sv,      "hợp nhất"sv,  "kiểm tra"sv, "quán triệt"sv,  "thành lập"sv, "thực hiện"sv,
    "tiến hành"sv, "tổ chức"sv,   "tổng kết"sv, "tăng cường"sv,  "thông qua"sv, "thi hành"sv,
    "ủy quyền"sv,  "phân công"sv, "phân cấp"sv, "thông báo"sv,   "tại"sv,       "từ"sv,
    "đã"sv,        "do"sv,        "thì"sv,      "có"sv,          "xây dựng"sv,  "pháp luật"sv,
    "báo cáo"sv,   "đối với"sv,   "dự thảo"sv,  "phòng chống"sv, "phát động"sv, "chuyển"sv,
    "toàn văn"sv,  "văn bản"sv,   "công tác"sv, "thống nhất"sv,  "phê duyệt"sv, "đến"sv};

// These end a name even with capitals.
constexpr std::array ends_of_names = {"về"sv,        "ban hành"sv, "quy định"sv, "sửa đổi"sv,
                                      "hướng dẫn"sv, "căn cứ"sv,   "bổ sung"sv,  "thực hiện"sv};

// A name cannot end on these: it goes on even over a line end.
constexpr std::array open_words = {"tinh"sv, "pho"sv,    "huyen"sv, "xa"sv,    "phuong"sv,
                                   "ban"sv,  "bo"sv,     "so"sv,    "uy"sv,    "vu"sv,
                                   "hanh"sv, "truong"sv, "tuong"sv, "phong"sv, "va"sv,
                                   "cuc"sv,  "khoi"sv,   "chuc"sv,  "tich"sv,  "chinh"sv};

// Names that hold punctuation or purpose-like words. Each stands after the words before "|".
struct InnerPart {
  std::string_view after;
  std::string_view part;  // folded words; "," and "-" stand for themselves
};
constexpr std::array inner_parts = {
    InnerPart{"lao dong", "- thuong binh va xa hoi"},
    InnerPart{"van hoa", ", the thao va du lich"},
    InnerPart{"van hoa", ", the thao"},
    InnerPart{"", "ve phong , chong tham nhung , lang phi , tieu cuc"},
    InnerPart{"", "ve phong , chong tham nhung , tieu cuc"},
    InnerPart{"", "phong , chong tham nhung , lang phi , tieu cuc"},
    InnerPart{"", "phong , chong tham nhung , tieu cuc"},
    InnerPart{"", "phong , chong tham nhung"},
    InnerPart{"", "phong khong - khong quan"},
};

// The first words of bodies, for those who write them small ("của tỉnh ủy") and to see that "và"
// begins another body.
constexpr std::array heads = {
    "bo chinh tri"sv, "ban bi thu"sv,  "ban chap hanh"sv,  "ban thuong vu"sv, "thuong truc"sv,
    "tinh uy"sv,      "thanh uy"sv,    "huyen uy"sv,       "thi uy"sv,        "quan uy"sv,
    "dang uy"sv,      "dang bo"sv,     "chi bo"sv,         "chinh phu"sv,     "thu tuong"sv,
    "bo truong"sv,    "quoc hoi"sv,    "uy ban"sv,         "ubnd"sv,          "hdnd"sv,
    "hoi dong"sv,     "ban to chuc"sv, "ban tuyen giao"sv, "ban dan van"sv,   "ban noi chinh"sv,
    "ban chi dao"sv,  "van phong"sv,   "trung uong"sv,     "toa an"sv,        "vien kiem sat"sv,
    "bo"sv,           "so"sv,          "chu tich"sv,       "tong cuc"sv,      "cuc"sv};

bool is_capitalised(std::string_view word) {
  const char32_t first = decode(word, 0).value;
  return lower(first) != first;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

// accent_key word by word, whatever white space stands between.
std::string single_spaced_key(std::string_view words) {
  std::string key;
  TextCursor cursor(words, 0);
  while (!cursor.at_end()) {
    if (!key.empty())
      key += ' ';
    key += accent_key(cursor.take_word());
    cursor.skip_blanks();
  }
  return key;
}

template <typename Table>
bool holds(const Table& table, std::string_view wanted) {
  return std::find(table.begin(), table.end(), wanted) != table.end();
}

bool begins_with_any(std::string_view text, std::size_t offset, const auto& phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
    return TextCursor(text, offset).take_words(phrase);
  });
}

// With their marks, if the text has marks: "có" is no name's "cơ".
bool begins_with_any_marked(std::string_view text, std::size_t offset, const auto& phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
    const TextCursor begin(text, offset);
    TextCursor end = begin;
    if (!end.take_words(fold(phrase)))
      return false;
    const std::string_view words = begin.slice_to(end);
    return is_ascii(words) || single_spaced_key(words) == single_spaced_key(phrase);
  });
}

bool begins_citation(std::string_view text, std::size_t offset) {
  const TypeName name = type_name_at_start(text.substr(offset));
  return name.type != nullptr && is_capitalised(text.substr(offset));
}

// Line ends between two words: none, one, or a paragraph's end.
std::size_t line_ends(std::string_view text, std::size_t begin, std::size_t end) {
  return static_cast<std::size_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(begin),
                                             text.begin() + static_cast<std::ptrdiff_t>(end),
                                             '\n'));
}

class BodyPhrase {
 public:
  BodyPhrase(std::string_view text, std::size_t offset)
      : text_(text), begin_(offset), end_(offset) {}

  std::size_t read();

 private:
  bool begins();
  bool take_next();
  bool take_inner_part();
  bool take_and(TextCursor after_and);
  [[nodiscard]] bool goes_on_over(std::size_t word, std::string_view written) const;
  [[nodiscard]] bool is_part(std::size_t word, std::string_view written) const;
  void accept(const TextCursor& cursor, std::string_view word);

  std::string_view text_;
  std::size_t begin_;
  std::size_t end_;
  std::string last_;         // the word before, folded
  std::string before_;       // and the one before that
  bool task_force_ = false;  // a Ban Chỉ đạo is named by its task, in small letters
};

void BodyPhrase::accept(const TextCursor& cursor, std::string_view word) {
  before_ = last_;
  last_ = fold(word);
  end_ = cursor.at();
  if (before_ == "chi" && last_ == "dao")
    task_force_ = true;
}

bool BodyPhrase::begins() {
  TextCursor cursor(text_, begin_);
  const std::string_view word = cursor.take_word();
  if (word.empty() || begins_citation(text_, begin_))
    return false;
  if (begins_with_any_marked(text_, begin_, ends_of_names))
    return false;
  return is_capitalised(word) || begins_with_any(text_, begin_, heads);
}

bool BodyPhrase::take_inner_part() {
  const std::string tail = before_.empty() ? last_ : before_ + ' ' + last_;
  for (const InnerPart& inner : inner_parts) {
    if (inner.after.empty() ? !task_force_ && last_ != "quan" : tail != inner.after)
      continue;
    TextCursor cursor(text_, end_);
    std::string_view rest = inner.part;
    bool all = true;
    while (all && !rest.empty()) {
      const std::string_view word = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(word.size() + 1, rest.size()));
      cursor.skip_blanks();
      all = word == ","   ? cursor.take(',')
            : word == "-" ? cursor.take_dash()
                          : cursor.take_word(word);
    }
    if (!all)
      continue;
    end_ = cursor.at();
    last_ = inner.part.substr(inner.part.rfind(' ') + 1);
    return true;
  }
  return false;
}

// "Bộ Giáo dục và Đào tạo" goes on, "Ban Bí thư và Hướng dẫn số 02", "Bộ Y tế và Bộ Công an" do
// not.
bool BodyPhrase::take_and(TextCursor after_and) {
  after_and.skip_blanks();
  const std::size_t next = after_and.at();
  const std::string_view word = after_and.take_word();
  if (word.empty() || begins_citation(text_, next) || begins_with_any(text_, next, heads))
    return false;
  const bool part = is_capitalised(word) || (last_ == "quan" && fold(word) == "doanh");
  if (!part)
    return false;
  accept(after_and, word);
  return true;
}

bool BodyPhrase::goes_on_over(std::size_t word, std::string_view written) const {
  const std::size_t ends = line_ends(text_, end_, word);
  if (ends == 0 || holds(open_words, last_))
    return true;
  // The names of ministries and departments have more than one syllable after "Bộ".
  const bool half_a_name = before_ == "bo" || before_ == "so" || before_ == "cuc";
  return ends == 1 && (half_a_name || !is_capitalised(written));
}

bool BodyPhrase::is_part(std::size_t word, std::string_view written) const {
  if (begins_citation(text_, word) || begins_with_any_marked(text_, word, ends_of_names))
    return false;
  TextCursor term(text_, word);
  if (!take_terms(term).empty())
    return false;
  if (is_capitalised(written) || task_force_)
    return true;
  if (fold(written) == "cac")
    return TextCursor(text_, word).take_words("cac co quan");
  return !begins_with_any_marked(text_, word, purposes) && small_words().count(fold(written)) > 0;
}

bool BodyPhrase::take_next() {
  if (take_inner_part())
    return true;
  TextCursor cursor(text_, end_);
  cursor.skip_blanks();
  const std::size_t begin = cursor.at();
  if (begin == end_)
    return false;
  const std::string_view word = cursor.take_word();
  if (word.empty() || is_digit(word.front()) || !goes_on_over(begin, word))
    return false;
  if (fold(word) == "va")
    return take_and(cursor);
  if (!is_part(begin, word))
    return false;
  accept(cursor, word);
  return true;
}

std::size_t BodyPhrase::read() {
  if (!begins())
    return begin_;
  TextCursor first(text_, begin_);
  const std::string_view word = first.take_word();
  accept(first, word);
  if (last_ == "tp")
    end_ += TextCursor(text_, end_).byte() == '.' ? 1 : 0;
  for (std::size_t words = 1; words < most_words && take_next(); ++words) {
  }
  return end_;
}

struct BodyCode {
  std::string_view words;  // folded; the body's name begins with them
  std::string_view code;
};

constexpr std::array body_codes = {
    BodyCode{"bo chinh tri", "TW"},
    BodyCode{"ban bi thu", "TW"},
    BodyCode{"ban chap hanh trung uong", "TW"},
    BodyCode{"trung uong", "TW"},
    BodyCode{"ban thuong vu tinh uy", "TU"},
    BodyCode{"ban chap hanh dang bo tinh", "TU"},
    BodyCode{"tinh uy", "TU"},
    BodyCode{"ban to chuc trung uong", "BTCTW"},
    BodyCode{"ban to chuc tinh uy", "BTCTU"},
    BodyCode{"uy ban kiem tra trung uong", "UBKTTW"},
    BodyCode{"ubkt trung uong", "UBKTTW"},
    BodyCode{"uy ban kiem tra tinh uy", "UBKTTU"},
    BodyCode{"ubkt tinh uy", "UBKTTU"},
    BodyCode{"van phong trung uong", "VPTW"},
    BodyCode{"van phong tinh uy", "VPTU"},
};

}  // namespace

std::size_t body_phrase_end(std::string_view text, std::size_t offset) {
  return BodyPhrase(text, offset).read();
}

std::string_view code_of_body(std::string_view body) {
  for (const BodyCode& entry : body_codes) {
    if (TextCursor(body, 0).take_words(entry.words))
      return entry.code;
  }
  return {};
}

bool is_code_of_known_body(std::string_view code) {
  return std::any_of(body_codes.begin(), body_codes.end(),
                     [code](const BodyCode& entry) { return entry.code == code; });
}

}  // namespace vankien::analyzers
