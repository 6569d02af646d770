#include "analyzers/mark_context.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/mark_letters.h"

namespace vankien::analyzers {
namespace {

// A word as it is marked, and as it is typed without marks; empty: not told from others then.
struct MarkedWord {
  std::string_view marked;
  std::string_view folded;
};

// "BẢO MẬT", "BÍ MẬT", "ĐỘ MẬT", "QUẢN LÝ TÀI LIỆU MẬT", "BỆNH VIỆN MẮT", "ĐỘ TỐI MẬT".
constexpr std::array before_mat{
    MarkedWord{"bảo", "bao"},   MarkedWord{"bí", "bi"},      MarkedWord{"cơ", "co"},
    MarkedWord{"thân", "than"}, MarkedWord{"độ", "do"},      MarkedWord{"ong", "ong"},
    MarkedWord{"liệu", "lieu"}, MarkedWord{"viện", "vien"},  MarkedWord{"khoa", "khoa"},
    MarkedWord{"tối", "toi"},   MarkedWord{"tuyệt", "tuyet"}};
// "MẬT MÃ", "MẬT KHẨU", "MẶT TRẬN" (and as OCR reads it), "MẶT BẰNG", "MẶT HÀNG".
constexpr std::array after_mat{MarkedWord{"mã", "ma"},     MarkedWord{"khẩu", "khau"},
                               MarkedWord{"trận", "tran"}, MarkedWord{"trân", ""},
                               MarkedWord{"bằng", ""},     MarkedWord{"hàng", "hang"},
                               MarkedWord{"đường", ""}};
// "ĐỘ / TUYỆT MẬT" of a longer line.
constexpr std::array before_level{MarkedWord{"độ", "do"}};
constexpr std::array before_thu_hoi{MarkedWord{"về", "ve"}, MarkedWord{"việc", "viec"},
                                    MarkedWord{"vv", "vv"}, MarkedWord{"và", "va"}};

// In letters, blanks dropped.
constexpr std::array<std::string_view, 6> phrases_before_thu_hoi{
    "quyetdinh", "kehoach", "thongbao", "congtac", "phuongan", "xuly"};
constexpr std::array<std::string_view, 9> phrases_after_thu_hoi{
    "dat", "taisan", "von", "tien", "giayphep", "giaychungnhan", "kinhphi", "rung", "congno"};

constexpr std::string_view blanks = " \t\n|*#";

// The word at an end of a line; the letters of a spaced one together.
struct EdgeWord {
  std::string lower;
  std::string folded;
  bool spaced = false;
};

// Takes the last word off `text`, or the first.
std::string_view take_word(std::string_view& text, bool last) {
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos)
    return "";
  const std::size_t end = text.find_last_not_of(blanks) + 1;
  const std::string_view rest = text.substr(begin, end - begin);
  const std::size_t cut = last ? rest.find_last_of(blanks) : rest.find_first_of(blanks);
  if (cut == std::string_view::npos) {
    text = "";
    return rest;
  }
  text = last ? rest.substr(0, cut) : rest.substr(cut);
  return last ? rest.substr(cut + 1) : rest.substr(0, cut);
}

EdgeWord edge_word(std::string_view text, bool last) {
  constexpr std::size_t longest_word = 8;  // of a spaced one, in letters
  MarkLetters letters = mark_letters(take_word(text, last));
  EdgeWord word{letters.lower, letters.folded};
  while (letters.folded.size() == 1 && word.folded.size() < longest_word) {
    letters = mark_letters(take_word(text, last));
    if (letters.folded.size() != 1)
      break;
    word.spaced = true;
    word.lower = last ? letters.lower + word.lower : word.lower + letters.lower;
    word.folded = last ? letters.folded + word.folded : word.folded + letters.folded;
  }
  return word;
}

bool is_one_of(const EdgeWord& word, const auto& table, bool last) {
  const auto same = [&](std::string_view entry) {
    if (entry.empty())
      return false;
    if (!word.spaced)
      return word.lower == entry;
    return last ? word.lower.ends_with(entry) : word.lower.starts_with(entry);
  };
  return std::any_of(table.begin(), table.end(), [&](const MarkedWord& entry) {
    return same(entry.marked) || same(entry.folded);
  });
}

bool is_recall_of_something(std::string_view before, std::string_view after) {
  const std::string left = mark_letters(before).folded;
  const std::string right = mark_letters(after).folded;
  return is_one_of(edge_word(before, true), before_thu_hoi, true) ||
         std::any_of(phrases_before_thu_hoi.begin(), phrases_before_thu_hoi.end(),
                     [&](std::string_view phrase) { return left.ends_with(phrase); }) ||
         std::any_of(phrases_after_thu_hoi.begin(), phrases_after_thu_hoi.end(),
                     [&](std::string_view phrase) { return right.starts_with(phrase); });
}

// "THÔNG BÁO" ends in what "BẢO MẬT" begins with, when neither is marked.
bool ends_in_notice(std::string_view before) {
  return mark_letters(before).lower.ends_with("thongbao");
}

}  // namespace

bool continues_a_word(std::string_view before, Classification mark, std::string_view after) {
  switch (mark) {
    case Classification::thu_hoi:
      return is_recall_of_something(before, after);
    case Classification::toi_mat:
    case Classification::tuyet_mat:
      return is_one_of(edge_word(before, true), before_level, true);
    case Classification::mat:
      return (is_one_of(edge_word(before, true), before_mat, true) && !ends_in_notice(before)) ||
             is_one_of(edge_word(after, false), after_mat, false);
    case Classification::luu_hanh_noi_bo:
    case Classification::khong_pho_bien:
    case Classification::xem_xong_tra_lai:
      return false;
  }
  return false;
}

bool speaks_of_secrecy(std::string_view line) {
  constexpr std::array<std::string_view, 8> words{"bimat",      "baomat",    "comat",   "matma",
                                                  "tailieumat", "vanbanmat", "dodomat", "mucdomat"};
  const std::string folded = mark_letters(line).folded;
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return folded.find(word) != std::string::npos; });
}

void SpokenOf::add(std::string_view line) {
  secrecy_ = secrecy_ || speaks_of_secrecy(line);
  recall_ = recall_ || mark_letters(line).folded.find("thuhoi") != std::string::npos;
}

bool SpokenOf::is_subject(Classification mark) const {
  return secrecy_ || (recall_ && mark == Classification::thu_hoi);
}

}  // namespace vankien::analyzers
