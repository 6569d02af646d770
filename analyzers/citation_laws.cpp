// Laws, codes, ordinances, the Constitution and the Party Charter, cited by name. Their names hold
// commas and common words, so the known ones are a table; of others the words that follow a capital
// are taken.
#include <algorithm>
#include <array>

#include "analyzers/citation_draft.h"
#include "analyzers/office_tables.h"
#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {

namespace {

using namespace std::string_view_literals;

// How a name begins, as it is written; what stands alone needs nothing after it.
struct Opening {
  std::string_view written;
  std::string_view type_code;
  bool alone;
};

constexpr std::array openings = {
    Opening{"Bộ luật", "BL", false},     Opening{"Luật", "L", false},
    Opening{"Pháp lệnh", "PL", false},   Opening{"Hiến pháp", "HP", true},
    Opening{"Điều lệ Đảng", "ĐL", true},
};

std::string without_commas(std::string folded) {
  std::erase(folded, ',');
  return folded;
}

// Folded, commas left out.
constexpr std::array built_in_names = {
    "ban hanh van ban quy pham phap luat"sv,
    "bao hiem xa hoi"sv,
    "bao hiem y te"sv,
    "bao ve bi mat nha nuoc"sv,
    "bao ve moi truong"sv,
    "binh dang gioi"sv,
    "can bo cong chuc"sv,
    "can cuoc"sv,
    "cong an nhan dan"sv,
    "cong doan"sv,
    "cu tru"sv,
    "dan quan tu ve"sv,
    "dan su"sv,
    "dat dai"sv,
    "dau thau"sv,
    "dau tu cong"sv,
    "dau tu"sv,
    "de dieu"sv,
    "di san van hoa"sv,
    "doanh nghiep"sv,
    "giao duc dai hoc"sv,
    "giao duc nghe nghiep"sv,
    "giao duc"sv,
    "hinh su"sv,
    "hoa giai o co so"sv,
    "hop tac xa"sv,
    "ke toan"sv,
    "kham benh chua benh"sv,
    "khieu nai"sv,
    "kiem toan nha nuoc"sv,
    "lam nghiep"sv,
    "lao dong"sv,
    "luu tru"sv,
    "mat tran to quoc viet nam"sv,
    "ngan sach nha nuoc"sv,
    "nghia vu quan su"sv,
    "nha o"sv,
    "phong chay chua chay va cuu nan cuu ho"sv,
    "phong chay va chua chay"sv,
    "phong chong ma tuy"sv,
    "phong chong tham nhung"sv,
    "phong chong thien tai"sv,
    "quan ly su dung tai san cong"sv,
    "quan ly thue"sv,
    "quoc phong"sv,
    "tai nguyen nuoc"sv,
    "thanh nien"sv,
    "thanh tra"sv,
    "thi dua khen thuong"sv,
    "thong ke"sv,
    "thuc hanh tiet kiem chong lang phi"sv,
    "thuc hien dan chu o co so"sv,
    "thuy loi"sv,
    "tiep can thong tin"sv,
    "tiep cong dan"sv,
    "tin nguong ton giao"sv,
    "to cao"sv,
    "to chuc chinh phu"sv,
    "to chuc chinh quyen dia phuong"sv,
    "to chuc quoc hoi"sv,
    "to tung dan su"sv,
    "to tung hanh chinh"sv,
    "to tung hinh su"sv,
    "tre em"sv,
    "vien chuc"sv,
    "xay dung"sv,
    "xu ly vi pham hanh chinh"sv,
};

// The office's and the built-in ones, longer ones before those that they begin with.
const std::vector<std::string>& known_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all(built_in_names.begin(), built_in_names.end());
    for (const std::string& law : office_tables().laws)
      all.push_back(without_commas(fold(law)));
    std::stable_sort(all.begin(), all.end(), [](const auto& left, const auto& right) {
      return left.size() > right.size();
    });
    return all;
  }();
  return names;
}

// No word of a name that the table does not know.
constexpr std::array ending_words = {"nam"sv, "ngay"sv, "cua"sv, "ve"sv,  "quy"sv,   "theo"sv,
                                     "da"sv,  "duoc"sv, "co"sv,  "la"sv,  "de"sv,    "trong"sv,
                                     "tai"sv, "hien"sv, "nay"sv, "cac"sv, "nhung"sv, "do"sv,
                                     "khi"sv, "va"sv,   "thi"sv, "sua"sv, "phai"sv};
constexpr std::size_t longest_unknown_name = 8;  // words

bool is_capitalised(std::string_view word) {
  const char32_t first = decode(word, 0).value;
  return lower(first) != first;
}

// The words of `name` with blanks and commas between them.
bool take_name(TextCursor& cursor, std::string_view name) {
  TextCursor ahead = cursor;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find(' '), name.size());
    ahead.skip_blanks();
    if (!ahead.take_word(name.substr(0, end)))
      return false;
    name.remove_prefix(std::min(end + 1, name.size()));
    TextCursor comma = ahead;
    if (!name.empty() && comma.take(','))
      ahead = comma;
  }
  cursor = ahead;
  return true;
}

bool take_known_name(TextCursor& cursor) {
  const auto& names = known_names();
  return std::any_of(names.begin(), names.end(),
                     [&cursor](std::string_view name) { return take_name(cursor, name); });
}

bool ends_name(std::string_view word) {
  return std::find(ending_words.begin(), ending_words.end(), fold(word)) != ending_words.end();
}

// "số 31": the law's number, not its name.
bool is_number_mark(std::string_view word, TextCursor after) {
  after.skip_blanks();
  return is_digit(after.byte()) && fold(word) == "so";
}

bool take_unknown_name(TextCursor& cursor) {
  TextCursor ahead = cursor;
  for (std::size_t words = 0; words < longest_unknown_name; ++words) {
    ahead.skip_blanks();
    const std::string_view word = ahead.take_word();
    if (word.empty() || is_digit(word.front()) || (words == 0 && !is_capitalised(word)))
      return words > 0;
    if ((!is_capitalised(word) && ends_name(word)) || is_number_mark(word, ahead))
      return words > 0;
    cursor = ahead;
  }
  return true;
}

std::optional<CitationDraft> law_at(std::string_view text, std::size_t at, const Opening& opening) {
  TextCursor cursor(text, at);
  if (word_character_before(text, at) || !cursor.take(opening.written) ||
      cursor.at_word_character())
    return std::nullopt;
  if (!opening.alone && !take_known_name(cursor) && !take_unknown_name(cursor))
    return std::nullopt;
  CitationDraft draft;
  draft.citation.span = {at, cursor.at()};
  draft.citation.kind = Citation::Kind::law;
  draft.citation.type_code = std::string(opening.type_code);
  return draft;
}

}  // namespace

std::vector<CitationDraft> draft_laws(std::string_view text) {
  std::vector<CitationDraft> drafts;
  for (const Opening& opening : openings)
    append_drafts(
        text, opening.written, [&](std::size_t at) { return law_at(text, at, opening); }, drafts);
  return drafts;
}

}  // namespace vankien::analyzers
