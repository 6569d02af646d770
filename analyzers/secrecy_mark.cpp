#include "analyzers/secrecy_mark.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/legacy_encoding.h"
#include "analyzers/mark_letters.h"
#include "analyzers/secrecy_table.h"
#include "analyzers/syllable.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

using Found = std::optional<Classification>;

constexpr std::size_t longest_mark = 120;  // bytes, with what may stand around it

// What stands before a mark in a stamp, folded, blanks dropped; the longer first.
constexpr std::array<std::string_view, 14> leads{
    "dadongdau",   "dongdau", "daudomat", "dau",        "capdomat",    "mucdomat", "dodomat",
    "mucdobaomat", "domat",   "tailieu",  "loaivanban", "loaitailieu", "vanban",   "hoso"};

// What may follow one: copies, terms of return.
constexpr std::array<std::string_view, 9> tails{"banso",   "bansao",    "thoihan",
                                                "sauhoi",  "saukhi",    "saucuochop",
                                                "tailieu", "vanbannay", "rongrai"};

// Labels whose value is the mark, folded, blanks dropped.
constexpr std::array<std::string_view, 11> labels{"domat",    "mucdomat", "dodomat",    "capdomat",
                                                  "mucdo",    "dau",      "dongdau",    "daudomat",
                                                  "phanloai", "loai",     "mucdobaomat"};

bool is_exact(const SecrecyMark& mark, const MarkLetters& letters, Place place) {
  if (letters.lower != mark.letters)
    return false;
  const bool small_letters_do = place == Place::letterhead ||
                                (place == Place::head && mark.level) ||
                                (place == Place::margin && letters.capitalised);
  return letters.capitals || small_letters_do;
}

// MẶT, MẮT, MẤT are words; MÂT is none, nor is what was typed without marks.
bool may_be_a_word(const MarkLetters& letters) {
  return letters.lower != letters.folded && is_syllable(letters.lower);
}

bool is_unmarked(const SecrecyMark& mark, const MarkLetters& letters, Place place) {
  if (letters.folded != mark.folded)
    return false;
  const bool short_mark = mark.classification == Classification::mat;
  if (letters.capitals)
    return place != Place::body || !short_mark || !is_syllable(letters.lower);
  return place == Place::letterhead && !(short_mark && may_be_a_word(letters));
}

// The shape of Ậ tells more than the letters beside it.
int misreading_allowed(const SecrecyMark& mark, const MarkLetters& letters) {
  constexpr int beside_a_sure_letter = 2;
  const bool shaped =
      letters.lower.find("ậ") != std::string::npos || letters.lower.find("â") != std::string::npos;
  const bool sure = mark.classification == Classification::mat &&
                    (letters.lower.ends_with("ật") || (shaped && !is_syllable(letters.lower)));
  return sure ? beside_a_sure_letter : mark.misreading;
}

bool is_misread(const SecrecyMark& mark, const MarkLetters& letters, Place place) {
  constexpr std::size_t longer = 6;  // IVI is M, three times
  const bool lenient = place == Place::letterhead || place == Place::margin;
  return lenient && letters.capitals && letters.folded.size() <= mark.folded.size() + longer &&
         misreading_cost(letters.folded, mark.folded) <= misreading_allowed(mark, letters);
}

Found mark_of_letters(const MarkLetters& letters, Place place) {
  Found best;
  for (const SecrecyMark& mark : secrecy_marks)
    if (is_exact(mark, letters, place) || is_unmarked(mark, letters, place) ||
        is_misread(mark, letters, place))
      best = std::max(best, Found(mark.classification));
  return best;
}

// The first `count` letters of `text` and what stands between them.
std::string_view first_letters(std::string_view text, const MarkLetters& letters,
                               std::size_t count) {
  return count < letters.offsets.size() ? text.substr(0, letters.offsets[count]) : text;
}

// A copy number or page number may follow the mark.
std::string_view without_final_digits(std::string_view text, const MarkLetters& letters) {
  const std::size_t last = letters.folded.find_last_not_of("0123456789");
  return last == std::string::npos ? "" : first_letters(text, letters, last + 1);
}

// "TÀI LIỆU MẬT": what follows the lead; "" when there is none.
std::string_view without_lead(std::string_view text, const MarkLetters& letters) {
  for (const std::string_view lead : leads)
    if (letters.folded.size() > lead.size() && letters.folded.starts_with(lead))
      return text.substr(letters.offsets[lead.size()]);
  return "";
}

// "THU HỒI SAU KHI HỌP": what stands before the tail; "" when there is none.
std::string_view without_tail(std::string_view text, const MarkLetters& letters) {
  for (const std::string_view tail : tails) {
    const std::size_t at = letters.folded.find(tail);
    if (at != std::string::npos && at > 0)
      return text.substr(0, letters.offsets[at]);
  }
  return "";
}

Found stand_alone_mark(std::string_view text, Place place) {
  const MarkLetters letters = mark_letters(text);
  if (const Found mark = mark_of_letters(letters, place))
    return mark;
  Found best = mark_of_letters(mark_letters(without_final_digits(text, letters)), place);
  if (place != Place::letterhead && place != Place::margin)
    return best;
  best = std::max(best, mark_of_letters(mark_letters(text, Signs::strokes), place));
  for (const std::string_view inner : {without_lead(text, letters), without_tail(text, letters)})
    if (!inner.empty())
      best = std::max(best, stand_alone_mark(inner, place));
  return best;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\n");
  if (begin == std::string_view::npos) {
    return {};
  }
  return text.substr(begin, text.find_last_not_of(" \t\n") - begin + 1);
}

// "- Mật", "+ Tối mật;", "Mật:" are items and labels of a text about secrecy. Above the title and
// at the edges of a page there are none: such signs are specks of the scan.
bool is_list_item(std::string_view text, Place place) {
  constexpr std::string_view final_signs = ";:,";
  constexpr std::string_view bullets = "-+";
  const bool bullet = bullets.find(text.front()) != std::string_view::npos;
  const bool item = final_signs.find(text.back()) != std::string_view::npos ||
                    (bullet && bullets.find(text.back()) == std::string_view::npos);
  const bool no_list = place == Place::letterhead || place == Place::margin;
  return item && !(no_list && mark_letters(text).capitals);
}

// "Độ mật: Tối mật", "Mức độ mật: MẬT": what stands after the colon.
std::optional<std::string_view> value_of_label(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) {
    return std::nullopt;
  }
  const std::string label = mark_letters(text.substr(0, colon)).folded;
  const bool known = std::find(labels.begin(), labels.end(), label) != labels.end();
  return known ? std::optional(text.substr(colon + 1)) : std::nullopt;
}

// The toned capitals of the marks that TCVN 5712-1 has and the fonts .Vn* have not. There their
// codes are dashes and quotes, so that only here they are read as letters.
struct StandardCapital {
  char32_t latin_1;
  char32_t windows_1252;
  char32_t letter;
};
constexpr std::array standard_capitals{
    StandardCapital{0x86, U'†', U'Ậ'}, StandardCapital{0xFF, U'ÿ', U'Ố'},
    StandardCapital{0x8C, U'Œ', U'Ệ'}, StandardCapital{0xDB, U'Û', U'Ồ'},
    StandardCapital{0x81, 0x81, U'Ả'}, StandardCapital{0x84, U'„', U'Ạ'},
    StandardCapital{0xE0, U'à', U'Ổ'}, StandardCapital{0xDA, U'Ú', U'Ế'},
    StandardCapital{0x97, U'—', U'Ộ'}};

std::string with_standard_capitals(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    at += point.bytes;
    const auto* found = std::find_if(
        standard_capitals.begin(), standard_capitals.end(), [&](const StandardCapital& capital) {
          return capital.latin_1 == point.value || capital.windows_1252 == point.value;
        });
    append_utf8(result, found == standard_capitals.end() ? point.value : found->letter);
  }
  return result;
}

Found exact_mark(std::string_view text, Place place) {
  const MarkLetters letters = mark_letters(text);
  for (const SecrecyMark& mark : secrecy_marks)
    if (is_exact(mark, letters, place))
      return mark.classification;
  return std::nullopt;
}

// A line that was left in an encoding from before Unicode, in a text that otherwise is none: "MËT".
Found mark_in_old_encoding(std::string_view text, Place place) {
  const bool ascii = std::all_of(text.begin(), text.end(),
                                 [](char byte) { return static_cast<signed char>(byte) >= 0; });
  if (ascii)
    return std::nullopt;
  Found best = exact_mark(
      with_standard_capitals(has_modern_letter(text) ? std::string(text)
                                                     : from_legacy(text, LegacyEncoding::tcvn3)),
      place);
  if (has_modern_letter(text))
    return best;
  for (const LegacyEncoding encoding : legacy_encodings)
    best = std::max(best, exact_mark(from_legacy(text, encoding), place));
  return best;
}

}  // namespace

Found whole_mark(std::string_view text, Place place) {
  text = trimmed(text);
  if (text.empty() || text.size() > longest_mark) {
    return std::nullopt;
  }
  if (const auto value = value_of_label(text)) {
    return stand_alone_mark(*value, place == Place::head ? Place::letterhead : place);
  }
  if (is_list_item(text, place))
    return std::nullopt;
  const Found mark = stand_alone_mark(text, place);
  return mark ? mark : mark_in_old_encoding(text, place);
}

}  // namespace vankien::analyzers
