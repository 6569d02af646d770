#include "web/pages/paragraph_pieces.h"

#include <algorithm>

namespace vankien::web {
namespace {

using analyzers::Span;
using Kind = ParagraphPiece::Kind;

constexpr std::string_view blanks = " \t\r\f";

Span trimmed(std::string_view text, Span span) {
  while (span.begin < span.end && blanks.find(text[span.begin]) != std::string_view::npos)
    ++span.begin;
  while (span.begin < span.end && blanks.find(text[span.end - 1]) != std::string_view::npos)
    --span.end;
  return span;
}

struct Line {
  Span span;  // without blanks at its ends
  Kind kind = Kind::words;
  bool barred = false;           // begins and ends with a bar
  std::vector<Span> cells = {};  // more than one, or none
};

bool is_rule(std::string_view line) {
  return line.size() >= 3 && line.find_first_not_of("-_* ") == std::string_view::npos;
}

// "|---|:--:|".
bool divides_table(std::string_view line) {
  return line.find('-') != std::string_view::npos &&
         line.find_first_not_of("|-: \t") == std::string_view::npos;
}

// Whether the byte at `at` parts two cells: escaped bars do not, and without bars around the line
// only one between blanks does.
bool parts_cells(std::string_view text, std::size_t at, const Line& line) {
  if (text[at] != '|' || (at > line.span.begin && text[at - 1] == '\\'))
    return false;
  return line.barred || (at > line.span.begin && text[at - 1] == ' ' && at + 1 < line.span.end &&
                         text[at + 1] == ' ');
}

void read_cells(std::string_view text, Line& line) {
  Span inside = line.span;
  if (line.barred)
    inside = {inside.begin + 1, inside.end - 1};
  auto begin = inside.begin;
  for (auto at = inside.begin; at < inside.end; ++at)
    if (parts_cells(text, at, line)) {
      line.cells.push_back(trimmed(text, {begin, at}));
      begin = at + 1;
    }
  if (!line.cells.empty() || line.barred)
    line.cells.push_back(trimmed(text, {begin, inside.end}));
}

Line read_line(std::string_view text, Span span) {
  Line line{trimmed(text, span)};
  const auto words = text.substr(line.span.begin, line.span.size());
  line.barred = words.size() > 2 && words.front() == '|' && words.back() == '|';
  if (is_rule(words))
    line.kind = Kind::rule;
  else
    read_cells(text, line);
  return line;
}

std::vector<Line> read_lines(std::string_view text, Span paragraph) {
  std::vector<Line> lines;
  for (auto begin = paragraph.begin; begin < paragraph.end;) {
    const auto end = std::min(text.find('\n', begin), paragraph.end);
    lines.push_back(read_line(text, {begin, end}));
    begin = end + 1;
  }
  return lines;
}

bool is_same_table(const Line& first, const Line& line) {
  if (first.cells.empty() || line.cells.empty())
    return false;
  return first.barred ? line.barred : !line.barred && line.cells.size() == first.cells.size();
}

std::size_t end_of_table(const std::vector<Line>& lines, std::size_t begin) {
  auto end = begin;
  while (end < lines.size() && is_same_table(lines[begin], lines[end]))
    ++end;
  return end;
}

std::vector<TableRow> rows_of(std::string_view text, std::vector<Line>& lines, std::size_t begin,
                              std::size_t end) {
  std::vector<TableRow> rows;
  for (auto i = begin; i < end; ++i) {
    const auto& span = lines[i].span;
    if (!lines[i].barred || !divides_table(text.substr(span.begin, span.size())))
      rows.push_back({std::move(lines[i].cells)});
    else if (rows.size() == 1)
      rows.front().head = true;
  }
  return rows;
}

// Lines of words that follow each other are one piece.
void add_line(const Line& line, std::vector<ParagraphPiece>& pieces) {
  if (line.kind == Kind::words && !pieces.empty() && pieces.back().kind == Kind::words)
    pieces.back().span.end = line.span.end;
  else
    pieces.push_back({line.kind, line.span});
}

}  // namespace

std::vector<ParagraphPiece> paragraph_pieces(std::string_view text, Span paragraph) {
  auto lines = read_lines(text, paragraph);
  std::vector<ParagraphPiece> pieces;
  for (std::size_t i = 0; i < lines.size();) {
    const auto end = end_of_table(lines, i);
    if (end < i + 2) {
      add_line(lines[i++], pieces);
      continue;
    }
    const Span span{lines[i].span.begin, lines[end - 1].span.end};
    pieces.push_back({Kind::table, span, rows_of(text, lines, i, end)});
    i = end;
  }
  return pieces;
}

}  // namespace vankien::web
