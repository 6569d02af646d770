#include "analyzers/mark_in_line.h"

#include <algorithm>
#include <set>
#include <string>

#include "analyzers/mark_context.h"
#include "analyzers/mark_letters.h"
#include "analyzers/secrecy_table.h"

namespace vankien::analyzers {
namespace {

using Found = std::optional<Classification>;
using Cells = std::vector<std::string_view>;

constexpr std::size_t most_cells = 40;      // that may be letters of one mark
constexpr std::size_t most_joined = 13;     // lines, a letter each: "XEM XONG TRẢ LẠI"
constexpr std::size_t longest_joined = 60;  // bytes
constexpr std::size_t least_of_table = 3;   // cells of a row, below the title ...
constexpr std::size_t least_of_list = 4;    // ... and in the head of a list that has no title

std::string_view stretch(const Cells& cells, std::size_t first, std::size_t last) {
  const char* end = cells[last].data() + cells[last].size();
  return {cells[first].data(), static_cast<std::size_t>(end - cells[first].data())};
}

// Quick: most lines of a text are long, or hold a small letter that is none of a misread capital.
bool may_be_capitals(std::string_view line) {
  constexpr std::size_t longest = 80;  // bytes
  const auto is_small = [](char letter) {
    return letter >= 'a' && letter <= 'z' && letter != 'l' && letter != 'v';
  };
  const bool markup = line.find('<') != std::string_view::npos;
  return line.size() <= longest && (markup || std::none_of(line.begin(), line.end(), is_small));
}

class LineReader {
 public:
  LineReader(const std::vector<PageLine>& lines, std::size_t index, Place place)
      : lines_(lines), index_(index), place_(place), line_(lines[index].text) {}

  Found read() {
    if (place_ == Place::body)
      return may_be_capitals(line_) ? read_alone() : std::nullopt;
    cells_ = cells_of(line_);
    if (cells_.empty() || names_several_levels())
      return std::nullopt;
    read_cells();
    read_with_lines_before();
    if (place_ == Place::letterhead)
      read_beside_letterhead();
    return found_;
  }

 private:
  Found read_alone() {
    keep(whole_mark(line_, place_), neighbour(-1), neighbour(1));
    return found_;
  }

  void keep(Found mark, std::string_view before, std::string_view after) {
    if (mark && !continues_a_word(before, *mark, after))
      found_ = std::max(found_, mark);
  }

  // The row of a table that heads columns or goes through the levels.
  [[nodiscard]] bool names_several_levels() const {
    std::set<Classification> levels;
    for (const std::string_view cell : cells_)
      if (const Found mark = whole_mark(cell, place_))
        if (secrecy_marks.at(static_cast<std::size_t>(*mark)).level)
          levels.insert(*mark);
    return levels.size() > 1;
  }

  // A letter each is a mark written wide.
  [[nodiscard]] bool is_table_row() const {
    const auto words = std::count_if(cells_.begin(), cells_.end(), [](std::string_view cell) {
      return mark_letters(cell).folded.size() > 1;
    });
    return place_ == Place::letterhead ? static_cast<std::size_t>(words) >= least_of_list
                                       : cells_.size() >= least_of_table;
  }

  // A cell of a table is a word of the text.
  void read_cells() {
    keep(whole_mark(line_, place_), neighbour(-1), neighbour(1));
    if (is_table_row() || cells_.size() > most_cells)
      return;
    for (std::size_t first = 0; first < cells_.size(); ++first)
      for (std::size_t last = first; last < cells_.size(); ++last)
        read_stretch(first, last);
  }

  void read_stretch(std::size_t first, std::size_t last) {
    const Found mark = whole_mark(stretch(cells_, first, last), place_);
    if (!mark)
      return;
    const bool goes_on_in_line = continues_a_word(first > 0 ? cells_[first - 1] : "", *mark,
                                                  last + 1 < cells_.size() ? cells_[last + 1] : "");
    if (!goes_on_in_line)
      keep(mark, above(first), below(last));
  }

  // "TỐI" and "MẬT" may have come apart, in a column too. A page number ends no mark.
  void read_with_lines_before() {
    if (mark_letters(line_).folded.find_first_not_of("0123456789") == std::string::npos)
      return;
    read_column_before(false);
    read_column_before(true);
  }

  void read_column_before(bool last) {
    std::string joined;
    for (std::size_t count = 0; count < most_joined && count <= index_; ++count) {
      const PageLine& line = lines_[index_ - count];
      const Cells cells = cells_of(line.text);
      joined.insert(0, "\n").insert(0, last ? cells.back() : cells.front());
      if (line.page != lines_[index_].page || joined.size() > longest_joined)
        return;
      if (count > 0)
        keep(whole_mark(joined, place_), neighbour(-1 - static_cast<int>(count)), neighbour(1));
    }
  }

  void read_beside_letterhead() {
    const auto beside = [this](std::string_view text) {
      keep(mark_beside_letterhead(text), "", "");
    };
    beside(line_);
    for (const std::string_view cell : cells_)
      beside(cell);
    if (index_ > 0 && !lines_[index_].after_blank)
      beside(std::string(lines_[index_ - 1].text) + "\n" + std::string(line_));
  }

  // The line so far from this one on its page; "" for none.
  [[nodiscard]] std::string_view neighbour(int distance) const {
    const auto at = static_cast<std::ptrdiff_t>(index_) + distance;
    if (at < 0 || at >= static_cast<std::ptrdiff_t>(lines_.size()))
      return "";
    const PageLine& line = lines_[static_cast<std::size_t>(at)];
    return line.page == lines_[index_].page ? line.text : "";
  }

  // The cell above or below one, or the whole line where the columns differ.
  [[nodiscard]] std::string_view above(std::size_t cell) const {
    return column(cell, neighbour(-1));
  }
  [[nodiscard]] std::string_view below(std::size_t cell) const {
    return column(cell, neighbour(1));
  }
  [[nodiscard]] std::string_view column(std::size_t cell, std::string_view line) const {
    const Cells cells = cells_of(line);
    return cells.size() == cells_.size() ? cells[cell] : line;
  }

  const std::vector<PageLine>& lines_;
  std::size_t index_;
  Place place_;
  std::string_view line_;
  Cells cells_;
  Found found_;
};

}  // namespace

Found mark_in_line(const std::vector<PageLine>& lines, std::size_t index, Place place) {
  return LineReader(lines, index, place).read();
}

}  // namespace vankien::analyzers
