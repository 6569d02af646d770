#include "analyzers/secrecy.h"

#include <algorithm>
#include <string>
#include <vector>

#include "analyzers/head_walk.h"
#include "analyzers/mark_context.h"
#include "analyzers/mark_in_line.h"
#include "analyzers/page_lines.h"
#include "analyzers/secrecy_mark.h"
#include "analyzers/secrecy_table.h"

namespace vankien::analyzers {
namespace {

using Found = std::optional<Classification>;

constexpr std::size_t head_lines = 40;
constexpr std::size_t least_head_lines = 8;    // read even after a letterhead in one long line
constexpr std::size_t running_head_lines = 3;  // of the pages after the first
constexpr std::size_t foot_lines = 4;          // running feet and stamps
constexpr std::size_t telling_lines = 80;      // tell what the text is about
constexpr std::size_t lines_of_a_list = 12;    // between one level and the next

const SecrecyMark& entry_of(Classification classification) {
  return secrecy_marks.at(static_cast<std::size_t>(classification));
}

// A mark below the title: there its words may be the text's own.
struct Candidate {
  Classification mark;
  std::size_t line;
  Place place;
};

class SecrecyReader {
 public:
  explicit SecrecyReader(std::string_view text) : lines_(page_lines(text)) {}

  Found read() {
    for (std::size_t i = 0; i < lines_.size(); ++i)
      read_line(i);
    for (const Candidate& candidate : candidates_)
      if (counts(candidate))
        found_ = std::max(found_, Found(candidate.mark));
    return found_;
  }

 private:
  void read_line(std::size_t i) {
    const PageLine& line = lines_[i];
    head_.enter(line);
    const Place place = place_of(i);
    const Found mark = mark_in_line(lines_, i, place);
    if (mark && place == Place::letterhead)
      found_ = std::max(found_, mark);
    else if (mark)
      candidates_.push_back({*mark, i, place});
    head_.leave(line, mark.has_value());
  }

  [[nodiscard]] Place place_of(std::size_t i) const {
    const PageLine& line = lines_[i];
    const bool first_page = line.page == 0;
    if (first_page && i < head_lines && !head_.title_begun())
      return Place::letterhead;
    if (line.from_foot < foot_lines || (!first_page && line.from_top < running_head_lines))
      return Place::margin;
    const std::size_t limit = head_.over() ? least_head_lines : head_lines;
    return first_page && i < limit ? Place::head : Place::body;
  }

  // At the edge of a page, or parted from the text in its margin.
  [[nodiscard]] bool is_apart(const Candidate& candidate) const {
    const PageLine& line = lines_[candidate.line];
    return candidate.place == Place::margin &&
           (line.from_foot == 0 || line.from_top == 0 || (line.after_blank && line.before_blank));
  }

  [[nodiscard]] bool counts(const Candidate& candidate) const {
    return !is_listed(candidate) && (is_apart(candidate) || !is_subject(candidate));
  }

  // What the beginning speaks of; far below the head, what any line does: a text on how papers are
  // written shows their stamps.
  [[nodiscard]] bool is_subject(const Candidate& candidate) const {
    const std::size_t telling =
        candidate.place == Place::body ? lines_.size() : std::min(telling_lines, lines_.size());
    SpokenOf spoken_of;
    for (std::size_t i = 0; i < telling; ++i)
      if (std::none_of(candidates_.begin(), candidates_.end(),
                       [i](const Candidate& other) { return other.line == i; }))
        spoken_of.add(lines_[i].text);
    return spoken_of.is_subject(candidate.mark);
  }

  // One of the levels that a text about secrecy goes through.
  [[nodiscard]] bool is_listed(const Candidate& candidate) const {
    return std::any_of(candidates_.begin(), candidates_.end(), [&](const Candidate& other) {
      const auto [first, last] = std::minmax(candidate.line, other.line);
      return entry_of(candidate.mark).level && entry_of(other.mark).level &&
             other.mark != candidate.mark && last - first <= lines_of_a_list &&
             lines_[first].page == lines_[last].page;
    });
  }

  std::vector<PageLine> lines_;
  HeadWalk head_;
  std::vector<Candidate> candidates_;
  Found found_;
};

}  // namespace

std::string_view name(Classification classification) {
  return entry_of(classification).name;
}

bool withholds(Classification classification) {
  return entry_of(classification).withholds;
}

Found find_classification(const CanonicalText& text, std::string_view file_name) {
  return std::max(SecrecyReader(text.text()).read(), mark_of_file_name(file_name));
}

}  // namespace vankien::analyzers
