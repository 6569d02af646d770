#include "analyzers/head_walk.h"

#include <algorithm>
#include <array>

#include "analyzers/document_type.h"
#include "analyzers/letterhead_part.h"
#include "analyzers/mark_context.h"
#include "analyzers/mark_letters.h"
#include "analyzers/syllable.h"

namespace vankien::analyzers {
namespace {

constexpr std::size_t long_paragraph = 300;  // bytes

// What opens a text that bears no title, folded, blanks dropped.
constexpr std::array<std::string_view, 5> openings{"kinhgui", "kinhtrinh", "cancu", "danhmuc",
                                                   "decuong"};

// "I.", "1.", "II-", "Điều 1", "Chương I": where the head of a document is over.
bool is_section_heading(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of("#* \t"), line.size()));
  const std::string folded = fold(line.substr(0, std::min<std::size_t>(line.size(), 16)));
  constexpr std::array<std::string_view, 4> headings{"dieu 1", "chuong i", "phan thu", "muc 1"};
  const std::size_t number_end = folded.find_first_not_of("ivx0123456789");
  const bool numbered =
      number_end != std::string::npos && number_end > 0 &&
      (folded[number_end] == '.' || folded[number_end] == ')' || folded[number_end] == '-');
  return (numbered && folded.starts_with("i")) || (numbered && folded.starts_with("1")) ||
         std::any_of(headings.begin(), headings.end(),
                     [&](std::string_view heading) { return folded.starts_with(heading); });
}

bool is_subject(std::string_view line) {
  const std::string folded = mark_letters(line).folded;
  return folded.starts_with("vv") || folded.starts_with("veviec");
}

// Folded, blanks dropped. The office's own types are known before the first text is read.
const std::vector<std::string>& title_openings() {
  static const std::vector<std::string> all = [] {
    std::vector<std::string> made(openings.begin(), openings.end());
    for (const DocumentType& type : document_types())
      made.push_back(mark_letters(type.name).folded);
    return made;
  }();
  return all;
}

bool begins_title(std::string_view line) {
  const std::vector<std::string_view> cells = cells_of(line);
  return std::any_of(cells.begin(), cells.end(), [](std::string_view cell) {
    const std::string folded = mark_letters(cell).folded;
    return std::any_of(title_openings().begin(), title_openings().end(),
                       [&](const std::string& opening) { return folded.starts_with(opening); });
  });
}

}  // namespace

void HeadWalk::enter(const PageLine& line) {
  title_begun_ = title_begun_ || begins_title(line.text) || is_section_heading(line.text) ||
                 line.text.size() > long_paragraph;
}

void HeadWalk::leave(const PageLine& line, bool marked) {
  if (!title_begun_)
    leave_letterhead(line, marked);
  over_ = over_ || is_section_heading(line.text) || line.text.size() > long_paragraph;
}

void HeadWalk::leave_letterhead(const PageLine& line, bool marked) {
  const bool part = is_letterhead_part(line.text);
  const bool subject = is_subject(line.text);
  const bool rest = goes_on_ && !line.after_blank;
  if (!marked && !part && !subject && !rest && speaks_of_secrecy(line.text))
    title_begun_ = true;
  goes_on_ = !rest && (subject || part);
}

}  // namespace vankien::analyzers
