// The list as text: cells and lines.
#include "searcher/evaluation_list.h"

#include <algorithm>
#include <array>

#include "analyzers/syllable.h"

namespace vankien::searcher {
namespace {

// What may stand above the first column.
constexpr std::array<std::string_view, 5> headings{"query", "cau tim", "cau hoi", "tu khoa",
                                                   "noi dung tim"};

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t";
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos)
    return {};
  return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

bool is_passed_over(std::string_view line) {
  const std::string_view content = trimmed(line);
  return content.empty() || content.front() == '#';
}

struct NumberedLine {
  std::size_t number = 0;
  std::string_view text;
};

std::vector<NumberedLine> content_lines(std::string_view text) {
  std::vector<NumberedLine> lines;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    ++number;
    if (!is_passed_over(line))
      lines.push_back({number, line});
    begin = end + 1;
  }
  return lines;
}

char divider_of(const std::vector<NumberedLine>& lines) {
  for (const char divider : {'\t', ';'})
    if (std::any_of(lines.begin(), lines.end(), [divider](const NumberedLine& line) {
          return line.text.find(divider) != std::string_view::npos;
        }))
      return divider;
  return ',';
}

// One past the quote that closes the one at `begin`; npos when no cell ends there.
std::size_t quoted_end(std::string_view line, std::size_t begin, char divider) {
  std::size_t at = begin + 1;
  while ((at = line.find('"', at)) != std::string_view::npos) {
    if (line.substr(at, 2) != "\"\"")
      return at + 1 == line.size() || line[at + 1] == divider ? at + 1 : std::string_view::npos;
    at += 2;
  }
  return std::string_view::npos;
}

// A spreadsheet quotes only what needs it; quotes around anything else are a phrase that was typed.
bool needs_quotes(std::string_view content, char divider) {
  return content.find('"') != std::string_view::npos ||
         content.find(divider) != std::string_view::npos;
}

std::string with_single_quotes(std::string_view content) {
  std::string out;
  for (std::size_t i = 0; i < content.size(); ++i) {
    out += content[i];
    if (content.substr(i, 2) == "\"\"")
      ++i;
  }
  return out;
}

std::vector<std::string> cells_of(std::string_view line, char divider) {
  std::vector<std::string> cells;
  for (std::size_t begin = 0; begin <= line.size();) {
    const std::size_t quoted = begin < line.size() && line[begin] == '"'
                                   ? quoted_end(line, begin, divider)
                                   : std::string_view::npos;
    const std::size_t end = quoted != std::string_view::npos
                                ? quoted
                                : std::min(line.find(divider, begin), line.size());
    std::string_view cell = line.substr(begin, end - begin);
    const bool unwrap =
        quoted != std::string_view::npos && needs_quotes(cell.substr(1, cell.size() - 2), divider);
    if (unwrap)
      cell = cell.substr(1, cell.size() - 2);
    cells.push_back(unwrap ? with_single_quotes(cell) : std::string(trimmed(cell)));
    begin = end + 1;
  }
  return cells;
}

bool is_heading(const std::vector<std::string>& cells) {
  return std::find(headings.begin(), headings.end(), analyzers::fold(cells.front())) !=
         headings.end();
}

// Empty means 1; 0 for what is no grade.
int grade_in(const std::string& cell) {
  if (cell.empty())
    return 1;
  const bool good = cell.size() == 1 && cell[0] >= '1' && cell[0] <= '0' + highest_grade;
  return good ? cell[0] - '0' : 0;
}

void take(QuestionList& list, std::size_t line, std::vector<std::string> cells) {
  constexpr std::size_t columns = 3;
  cells.resize(std::max(cells.size(), columns));
  using Kind = ListFault::Kind;
  if (cells[0].empty())
    list.faults.push_back({line, Kind::no_query, {}});
  else if (cells[1].empty())
    list.faults.push_back({line, Kind::no_wanted, cells[0]});
  else if (grade_in(cells[2]) == 0)
    list.faults.push_back({line, Kind::bad_grade, cells[2]});
  else if (cells[0].size() > max_query_bytes)
    list.faults.push_back({line, Kind::query_too_long, cells[0]});
  else
    list.lines.push_back({line, cells[0], cells[1], grade_in(cells[2])});
}

}  // namespace

QuestionList read_list(std::string_view text) {
  const std::vector<NumberedLine> lines = content_lines(text);
  const char divider = divider_of(lines);
  QuestionList list;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::vector<std::string> cells = cells_of(lines[i].text, divider);
    if (i > 0 || !is_heading(cells))
      take(list, lines[i].number, std::move(cells));
  }
  return list;
}

}  // namespace vankien::searcher
