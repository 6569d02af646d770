#include "analyzers/secrecy_mark.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/document_number.h"
#include "analyzers/syllable.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

struct Mark {
  Classification classification;
  std::string_view letters;  // lower case, blanks dropped; empty: counts in capitals only
  std::string_view folded;
};

constexpr std::array marks{Mark{Classification::mat, "mật", "mat"},
                           Mark{Classification::toi_mat, "tốimật", "toimat"},
                           Mark{Classification::tuyet_mat, "tuyệtmật", "tuyetmat"},
                           // Words of ordinary texts too ("Thu hồi" heads a column).
                           Mark{Classification::thu_hoi, "", "thuhoi"},
                           Mark{Classification::xem_xong_tra_lai, "", "xemxongtralai"},
                           Mark{Classification::khong_pho_bien, "", "khongphobien"}};

// The letters and digits of a cell without what surrounds them, "<b>" included.
struct Letters {
  std::string as_written;
  std::string lower_case;
  bool capitals = true;  // no letter but l, which OCR reads for I, is small
};

Letters letters_of(std::string_view cell) {
  Letters letters;
  for (std::size_t at = 0; at < cell.size();) {
    const CodePoint next = decode(cell, at);
    const std::size_t tag_end = next.value == '<' ? cell.find('>', at) : std::string_view::npos;
    at = tag_end == std::string_view::npos ? at + next.bytes : tag_end + 1;
    if (tag_end != std::string_view::npos || !is_word_character(next.value)) {
      continue;
    }
    append_utf8(letters.as_written, next.value);
    append_utf8(letters.lower_case, lower(next.value));
    letters.capitals = letters.capitals && (next.value == 'l' || upper(next.value) == next.value);
  }
  return letters;
}

// What OCR reads for the I of TỐI, put right: "tol", "to1".
std::string with_i(std::string folded) {
  constexpr std::size_t place_of_i = 2;
  if (folded.size() > place_of_i && (folded[place_of_i] == 'l' || folded[place_of_i] == '1')) {
    folded[place_of_i] = 'i';
  }
  return folded;
}

// A copy number or page number may follow the mark.
std::string without_final_digits(std::string letters) {
  while (!letters.empty() && letters.back() >= '0' && letters.back() <= '9') {
    letters.pop_back();
  }
  return letters;
}

std::optional<Classification> stand_alone_mark(std::string_view cell) {
  const Letters letters = letters_of(cell);
  const std::string small = without_final_digits(letters.lower_case);
  const std::string folded = letters.capitals ? with_i(fold(small)) : std::string();
  for (const Mark& mark : marks) {
    if ((!mark.letters.empty() && small == mark.letters) || folded == mark.folded) {
      return mark.classification;
    }
  }
  return std::nullopt;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\n");
  if (begin == std::string_view::npos) {
    return {};
  }
  return text.substr(begin, text.find_last_not_of(" \t\n") - begin + 1);
}

// "- Mật", "+ Tối mật;", "Mật:" are items and labels of a text about secrecy.
bool is_list_item(std::string_view cell) {
  constexpr std::string_view final_signs = ";:,";
  constexpr std::string_view bullets = "-+";
  const bool bullet = bullets.find(cell.front()) != std::string_view::npos;
  return final_signs.find(cell.back()) != std::string_view::npos ||
         (bullet && bullets.find(cell.back()) == std::string_view::npos);
}

// "Độ mật: Tối mật", "Mức độ mật: MẬT": what stands after the colon.
std::optional<std::string_view> value_of_label(std::string_view cell) {
  const std::size_t colon = cell.find(':');
  if (colon == std::string_view::npos) {
    return std::nullopt;
  }
  const std::string label = fold(letters_of(cell.substr(0, colon)).lower_case);
  if (label != "domat" && label != "mucdomat" && label != "dodomat") {
    return std::nullopt;
  }
  return cell.substr(colon + 1);
}

// What shares a line with the mark in letterheads that were squeezed together.
bool is_letterhead_part(std::string_view text) {
  const std::string folded = fold(text);
  return folded.starts_with("dang cong san") || folded.starts_with("cong hoa xa hoi") ||
         DocumentNumber::parse(text).has_value();
}

// The mark before or after the rest of a short line: "Số 12-KH/TU MẬT", "MẬT ĐẢNG CỘNG SẢN VIỆT
// NAM".
std::optional<Classification> mark_beside_letterhead(std::string_view cell) {
  constexpr std::size_t longest = 120;  // bytes
  if (cell.size() > longest) {
    return std::nullopt;
  }
  std::optional<Classification> best;
  for (std::size_t blank = cell.find(' '); blank != std::string_view::npos;
       blank = cell.find(' ', blank + 1)) {
    const std::string_view before = trimmed(cell.substr(0, blank));
    const std::string_view after = trimmed(cell.substr(blank));
    const auto first = stand_alone_mark(before);
    const auto last = stand_alone_mark(after);
    if (first && is_letterhead_part(after)) {
      best = std::max(best, first);
    }
    if (last && is_letterhead_part(before)) {
      best = std::max(best, last);
    }
  }
  return best;
}

}  // namespace

std::optional<Classification> whole_mark(std::string_view text) {
  text = trimmed(text);
  if (text.empty()) {
    return std::nullopt;
  }
  if (const auto value = value_of_label(text)) {
    return stand_alone_mark(*value);
  }
  return is_list_item(text) ? std::nullopt : stand_alone_mark(text);
}

std::optional<Classification> mark_of_cell(std::string_view cell) {
  const auto whole = whole_mark(cell);
  return whole ? whole : mark_beside_letterhead(trimmed(cell));
}

}  // namespace vankien::analyzers
