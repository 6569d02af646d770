#include "analyzers/secrecy.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "analyzers/secrecy_mark.h"
#include "analyzers/syllable.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

constexpr std::size_t pages_read = 3;
constexpr std::size_t head_lines = 40;         // lines that are not blank
constexpr std::size_t least_head_lines = 8;    // read even after a letterhead in one long line
constexpr std::size_t running_head_lines = 3;  // of the pages after the first
constexpr std::size_t running_foot_lines = 2;  // where the text has pages
constexpr std::size_t long_paragraph = 300;    // bytes

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t") == line.npos;
}

// Takes what comes before the first `end` off `text`, the end included.
std::string_view take_until(std::string_view& text, char end) {
  const std::size_t size = std::min(text.find(end), text.size());
  const std::string_view taken = text.substr(0, size);
  text.remove_prefix(std::min(size + 1, text.size()));
  return taken;
}

// The cells of a line: columns of tables and of letterheads, at bars, tabs and runs of blanks.
std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint next = decode(line, at);
    const bool bar = next.value == '|' || next.value == U'│' || next.value == U'║' ||
                     next.value == U'┃' || next.value == '\t';
    const bool blanks = next.value == ' ' && at + 1 < line.size() && line[at + 1] == ' ';
    if (bar || blanks) {
      cells.push_back(line.substr(begin, at - begin));
      begin = at + next.bytes;
    }
    at += next.bytes;
  }
  cells.push_back(line.substr(begin));
  return cells;
}

// "I.", "1.", "II-", "Điều 1", "Chương I": where the head of a document is over.
bool is_section_heading(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of("#* \t"), line.size()));
  const std::string folded = fold(line.substr(0, std::min<std::size_t>(line.size(), 16)));
  constexpr std::array<std::string_view, 4> openings{"dieu 1", "chuong i", "phan thu", "muc 1"};
  const std::size_t number_end = folded.find_first_not_of("ivx0123456789");
  const bool numbered =
      number_end != std::string::npos && number_end > 0 &&
      (folded[number_end] == '.' || folded[number_end] == ')' || folded[number_end] == '-');
  return (numbered && folded.starts_with("i")) || (numbered && folded.starts_with("1")) ||
         std::any_of(openings.begin(), openings.end(),
                     [&](std::string_view opening) { return folded.starts_with(opening); });
}

// The last word of a line, folded.
std::string last_word(std::string_view line) {
  const std::string folded = fold(line);
  const std::size_t end = folded.find_last_of("abcdefghijklmnopqrstuvwxyz");
  if (end == std::string::npos) {
    return {};
  }
  const std::size_t blank = folded.find_last_of(" \t|*", end);
  return folded.substr(blank == std::string::npos ? 0 : blank + 1,
                       end - (blank == std::string::npos ? 0 : blank + 1) + 1);
}

// A title broken between two lines: "QUY CHẾ BẢO" / "MẬT".
bool ends_in_half_a_word(std::string_view line) {
  constexpr std::array<std::string_view, 4> halves{"bao", "bi", "co", "than"};
  return std::find(halves.begin(), halves.end(), last_word(line)) != halves.end();
}

class MarkReader {
 public:
  void read_page(std::string_view page, std::size_t running_head) {
    for (std::size_t lines = 0; !page.empty();) {
      const std::string_view line = take_until(page, '\n');
      if (is_blank(line)) {
        previous_ = {};
        continue;
      }
      ++lines;
      if (!in_head() && lines > running_head) {
        return;
      }
      read_line(line);
    }
  }

  // The running foot, in capitals: a page's last line may be any words of its text.
  void read_foot(std::string_view page) {
    std::string_view line;
    for (std::size_t lines = 0; !page.empty() && lines < running_foot_lines;) {
      const std::size_t begin = page.find_last_of('\n');
      line = page.substr(begin == std::string_view::npos ? 0 : begin + 1);
      page = page.substr(0, begin == std::string_view::npos ? 0 : begin);
      lines += is_blank(line) ? 0 : 1;
      if (upper(line) == line)
        read_cells(cells_of(line));
    }
  }

  [[nodiscard]] std::optional<Classification> found() const { return found_; }

 private:
  [[nodiscard]] bool in_head() const {
    return lines_ < (head_over_ ? least_head_lines : head_lines);
  }

  void read_line(std::string_view line) {
    if (!ends_in_half_a_word(previous_)) {
      read_cells(cells_of(line));
      found_ = std::max(found_, whole_mark(line));  // "K H Ô N G   P H Ổ   B I Ế N"
      read_joined(previous_, line);
    }
    head_over_ = head_over_ || is_section_heading(line) || line.size() > long_paragraph;
    ++lines_;
    previous_ = line;
  }

  void read_cells(const std::vector<std::string_view>& cells) {
    std::string_view left;
    for (const std::string_view cell : cells) {
      found_ = std::max(found_, mark_of_cell(cell));
      read_joined(left, cell);
      left = cell;
    }
  }

  // "TỐI" and "MẬT" may have come apart. Both are views of one text, the first before the second.
  void read_joined(std::string_view first, std::string_view second) {
    if (!first.empty()) {
      const auto size = second.data() + second.size() - first.data();
      found_ = std::max(found_, whole_mark({first.data(), static_cast<std::size_t>(size)}));
    }
  }

  std::optional<Classification> found_;
  std::size_t lines_ = 0;
  bool head_over_ = false;
  std::string_view previous_;  // the line before, when no blank line parts it
};

}  // namespace

std::string_view name(Classification classification) {
  switch (classification) {
    case Classification::khong_pho_bien:
      return "Không phổ biến";
    case Classification::thu_hoi:
      return "Thu hồi";
    case Classification::xem_xong_tra_lai:
      return "Xem xong trả lại";
    case Classification::mat:
      return "Mật";
    case Classification::toi_mat:
      return "Tối mật";
    case Classification::tuyet_mat:
      return "Tuyệt mật";
  }
  return {};
}

std::optional<Classification> find_classification(const CanonicalText& text,
                                                  std::string_view file_name) {
  MarkReader reader;
  std::string_view rest = text.text();
  const bool paged = rest.find('\f') != std::string_view::npos;
  for (std::size_t number = 0; number < pages_read && !rest.empty(); ++number) {
    const std::string_view page = take_until(rest, '\f');
    reader.read_page(page, number == 0 ? 0 : running_head_lines);
    if (paged) {
      reader.read_foot(page);
    }
  }
  return std::max(reader.found(), mark_of_file_name(file_name));
}

}  // namespace vankien::analyzers
