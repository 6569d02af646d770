#include "bench/guard_marked.h"

#include <string>
#include <vector>

#include "analyzers/syllable.h"
#include "analyzers/unicode.h"
#include "bench/guard_pages.h"
#include "bench/written_forms.h"

namespace vankien::bench {
namespace {

using analyzers::LegacyEncoding;
using Texts = std::vector<std::string_view>;

const Texts marks{"MẬT",     "MẬT",     "TỐI MẬT",          "TUYỆT MẬT",
                  "THU HỒI", "TỐI MẬT", "XEM XONG TRẢ LẠI", "KHÔNG PHỔ BIẾN"};

std::string text(std::string_view view) {
  return std::string(view);
}

std::string broken(const std::string& mark, Chance& chance) {
  std::vector<std::size_t> blanks;
  for (std::size_t at = mark.find(' '); at != std::string::npos; at = mark.find(' ', at + 1))
    blanks.push_back(at);
  if (blanks.empty())
    return chance.one_in(2) ? "Độ mật:\n" + mark : "M\nẬT";
  std::string made = mark;
  made[chance.pick(blanks)] = '\n';
  return made;
}

std::string distorted(const std::string& mark, Distortion distortion, Chance& chance) {
  switch (distortion) {
    case Distortion::spaced:
      return spaced(mark, chance);
    case Distortion::wrong_tones:
      return with_wrong_tones(mark, chance);
    case Distortion::wrong_letters:
      return with_wrong_letters(mark, chance);
    case Distortion::broken:
      return broken(mark, chance);
    case Distortion::mixed_case:
      return capitalised(mark);
    default:
      return mark;
  }
}

// Stars, boxes, labels, copy numbers around a mark on a line of its own.
std::string framed(const std::string& mark, Chance& chance) {
  static const std::vector<std::array<std::string_view, 2>> frames{
      {"* ", " *"}, {"[", "]"},   {"(", ")"},       {"**", "**"},       {"<b>", "</b>"},
      {"| ", " |"}, {"# ", ""},   {"=== ", " ==="}, {"     ", "     "}, {"\"", "\""},
      {"│ ", " │"}, {"- ", " -"}, {"> ", ""},       {"Độ mật: ", ""},   {"Mức độ mật: ", ""}};
  const auto& frame = chance.pick(frames);
  return text(frame[0]) + mark + text(frame[1]);
}

void place(PageParts& parts, const std::string& mark, Distortion distortion, Chance& chance) {
  const bool plain = distortion != Distortion::wrong_letters && distortion != Distortion::broken;
  const std::string line = plain && chance.one_in(3) ? framed(mark, chance) : mark;
  // The edges of a page hold capitals.
  const std::size_t places = distortion == Distortion::broken ? 3 : 7;
  switch (chance.below(places)) {
    case 0:
      parts.above = line;
      break;
    case 1:
      parts.left_below = line;
      break;
    case 2:
      parts.above_title = line;
      break;
    case 3:
      parts.above = line + (chance.one_in(2) ? "\n1" : "\n");
      break;
    case 4:
      parts.foot = mark;
      break;
    case 5:
      parts.next_head = mark;
      break;
    default:
      parts.stamp = mark;
  }
}

void glue(PageParts& parts, const std::string& mark, Chance& chance) {
  const std::string blank = chance.one_in(2) ? " " : "";
  if (chance.one_in(2))
    parts.glued_before = mark + blank;
  else
    parts.glued_after = blank + mark;
}

std::string marked_name(const std::string& mark, Chance& chance) {
  const std::string number = file_number(chance);
  const std::string plain = unmarked(mark);
  std::string joined;
  std::string dashed = plain;
  for (const char c : plain)
    if (c != ' ')
      joined += c;
  for (char& c : dashed)
    c = c == ' ' ? '-' : c;
  const std::string small = capitalised(mark);
  const std::vector<std::string> names{number + "_" + joined + ".docx",
                                       "(" + small + ") " + number + ".docx",
                                       joined + "-" + number + ".txt",
                                       "TÀI LIỆU " + mark + " - " + number + ".pdf",
                                       "[" + mark + "] Kế hoạch tu bổ đê.docx",
                                       number + " (" + analyzers::lower(mark) + ").doc",
                                       small + " - Kế hoạch 12.docx",
                                       number + "_" + dashed + "_signed.pdf",
                                       analyzers::lower(dashed) + "_" + number + ".docx",
                                       decomposed(mark) + "_" + number + ".docx",
                                       number + " - " + mark + ".docx"};
  return chance.pick(names);
}

std::string encoded(const std::string& page, Distortion distortion, Chance& chance) {
  switch (distortion) {
    case Distortion::unmarked:
      return unmarked(page);
    case Distortion::decomposed:
      return decomposed(page);
    case Distortion::tcvn3:
      return in_encoding(page, LegacyEncoding::tcvn3);
    case Distortion::vni:
      return in_encoding(page, LegacyEncoding::vni);
    case Distortion::other_encodings:
      return in_encoding(page,
                         chance.one_in(2) ? LegacyEncoding::viscii : LegacyEncoding::windows_1258);
    default:
      return page;
  }
}

}  // namespace

PageFile marked_page(Distortion distortion, Chance& chance) {
  const std::string mark = text(chance.pick(marks));
  PageParts parts;
  std::string name = ordinary_file_name(chance);
  if (distortion == Distortion::file_name)
    name = marked_name(mark, chance);
  else if (distortion == Distortion::glued)
    glue(parts, mark, chance);
  else
    place(parts, distorted(mark, distortion, chance), distortion, chance);
  return {encoded(first_page(parts, chance), distortion, chance), name};
}

}  // namespace vankien::bench
