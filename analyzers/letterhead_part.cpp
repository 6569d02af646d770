#include "analyzers/letterhead_part.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/document_number.h"
#include "analyzers/document_type.h"
#include "analyzers/mark_letters.h"

namespace vankien::analyzers {
namespace {

// Openings, folded, blanks dropped.
constexpr std::array<std::string_view, 19> sure_parts{
    "dangcongsan", "conghoaxahoi", "chxhcn",      "doclap", "tinhuy",
    "thanhuy",     "huyenuy",      "quanuy",      "thiuy",  "danguy",
    "dangbo",      "banchaphanh",  "banthuongvu", "banso",  "khan",
    "hoatoc",      "thuongkhan",   "trunguong",   "kinhgui"};
constexpr std::array<std::string_view, 20> bodies{
    "ban",  "uyban", "ubnd",   "hdnd", "hoi",  "so",   "vanphong", "tinh", "thanhpho", "huyen",
    "quan", "xa",    "phuong", "thi",  "doan", "lien", "cong",     "bo",   "chi",      "cuc"};

bool opens(std::string_view folded, const auto& openings) {
  return std::any_of(openings.begin(), openings.end(),
                     [&](std::string_view opening) { return folded.starts_with(opening); });
}

// "Số 12-KH/TU", "Số:      -KH/TU", "Số……/BC".
bool opens_with_number(std::string_view text, std::string_view folded) {
  const bool lead = folded.starts_with("so");
  const bool signs = text.find_first_of("-/") != std::string_view::npos;
  const bool digits = folded.find_first_of("0123456789") == 2;
  return (lead && (signs || digits)) || DocumentNumber::parse(text).has_value();
}

bool is_date(std::string_view folded) {
  const std::size_t day = folded.find("ngay");
  return day != std::string_view::npos && folded.find("thang", day) != std::string_view::npos;
}

constexpr std::size_t longest_number = 24;  // letters

bool is_title_or_number(std::string_view words, std::string_view folded, Side side) {
  const DocumentType* type = type_at_start(words);
  if (side == Side::after)
    return type != nullptr || opens_with_number(words, folded);
  return (type != nullptr && mark_letters(type->name).folded == folded) ||
         (folded.size() <= longest_number && opens_with_number(words, folded));
}

}  // namespace

LetterheadPart letterhead_part(std::string_view text, Side side) {
  const MarkLetters letters = mark_letters(text);
  if (letters.folded.empty())
    return LetterheadPart::nothing;
  // From the first letter on: "# ", "| " and stars are no part of it.
  const std::string_view words = text.substr(letters.offsets.front());
  if (opens(letters.folded, sure_parts) || is_date(letters.folded) ||
      is_title_or_number(words, letters.folded, side))
    return LetterheadPart::sure;
  return opens(letters.folded, bodies) ? LetterheadPart::body : LetterheadPart::none;
}

bool is_letterhead_part(std::string_view line) {
  const LetterheadPart part = letterhead_part(line, Side::before);
  return part == LetterheadPart::body || part == LetterheadPart::sure;
}

}  // namespace vankien::analyzers
