#include "searcher/outline.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "analyzers/unicode.h"
#include "searcher/heading_marker.h"

namespace vankien::searcher {
namespace {

using analyzers::Span;

// Longer lines are sentences, whatever they begin with.
constexpr std::size_t max_plain_heading = 110;  // code points
constexpr std::size_t max_marked_heading = 400;

struct Line {
  Span span;  // without the line end
  std::string_view raw;
  std::string_view core;  // freed of Markdown marks and blanks around it
  bool marked = false;    // Markdown makes it a heading: "## …" or bold from end to end
  bool opens_bold = false;
};

struct Kind {
  MarkerKind kind;
  int level;
  std::string_view label;
  std::string_view slug;
};
constexpr std::array<Kind, 8> kinds{{
    {MarkerKind::annex, 1, "Phụ lục", "phu-luc"},
    {MarkerKind::part, 1, "Phần", "phan"},
    {MarkerKind::chapter, 1, "Chương", "chuong"},
    {MarkerKind::section, 2, "Mục", "muc"},
    {MarkerKind::letter, 2, "Mục", "muc"},
    {MarkerKind::roman, 3, "Mục", "muc"},
    {MarkerKind::article, 4, "Điều", "dieu"},
    {MarkerKind::numeral, 5, "Mục", "muc"},
}};

const Kind& traits(MarkerKind kind) {
  return *std::find_if(kinds.begin(), kinds.end(),
                       [&](const Kind& entry) { return entry.kind == kind; });
}

std::string_view trimmed(std::string_view text, std::string_view what) {
  const auto begin = std::min(text.find_first_not_of(what), text.size());
  text.remove_prefix(begin);
  return text.substr(0, text.find_last_not_of(what) + 1);
}

Line read_line(std::string_view text, std::size_t begin) {
  const auto end = std::min(text.find('\n', begin), text.size());
  Line line;
  line.span = {begin, end};
  line.raw = text.substr(begin, end - begin);
  line.core = trimmed(line.raw, " \t\f");
  if (line.core.starts_with('#')) {
    line.marked = true;
    line.core = trimmed(line.core, "# ");
  }
  line.opens_bold = line.core.starts_with("**");
  line.marked =
      line.marked || (line.opens_bold && line.core.size() > 4 && line.core.ends_with("**"));
  line.core = trimmed(line.core, "*_ ");
  return line;
}

std::vector<Line> read_lines(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < text.size(); begin = lines.back().span.end + 1)
    lines.push_back(read_line(text, begin));
  return lines;
}

bool is_upper(char32_t value) {
  return analyzers::lower(value) != value;
}
bool is_letter(char32_t value) {
  return analyzers::is_word_character(value) && !(value >= '0' && value <= '9');
}

// Capitals, but for a stray small letter that recognition left.
bool in_capitals(std::string_view text) {
  std::size_t capitals = 0;
  std::size_t letters = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto [value, bytes] = analyzers::decode(text, i);
    letters += is_letter(value) ? 1 : 0;
    capitals += is_letter(value) && is_upper(value) ? 1 : 0;
    i += bytes;
  }
  return letters > 1 && capitals * 10 >= letters * 9;
}

bool reads_as_sentence(std::string_view core) {
  return std::string_view(".;:,").find(core.back()) != std::string_view::npos;
}

// Whether the lines of a text are headings, by their marker, their looks and what stands around
// them.
class HeadingJudge {
 public:
  explicit HeadingJudge(const std::vector<Line>& lines) : lines_(lines) {}

  [[nodiscard]] std::optional<HeadingMarker> judge(std::size_t index) const {
    const Line& line = lines_[index];
    if (line.core.empty() || line.core.size() > 4 * max_marked_heading)
      return std::nullopt;
    auto marker = marker_at_start(line.core);
    if (!marker || !looks_right(index, *marker))
      return std::nullopt;
    return marker;
  }

 private:
  [[nodiscard]] bool looks_right(std::size_t index, const HeadingMarker& marker) const {
    const Line& line = lines_[index];
    const auto title = line.core.substr(marker.size);
    if (line.marked || line.opens_bold || in_capitals(title) ||
        (title.empty() && marker.kind != MarkerKind::article))
      return true;
    if (marker.kind == MarkerKind::article)
      return marker.punctuated;
    return is_short(line) && !reads_as_sentence(line.core) && stands_alone(index) &&
           !is_list_item(index, marker);
  }

  static bool is_short(const Line& line) {
    return analyzers::code_points_before(line.core, line.core.size()) <= max_plain_heading;
  }

  [[nodiscard]] bool blank(std::size_t index) const {
    return index >= lines_.size() || lines_[index].core.empty();
  }
  [[nodiscard]] bool stands_alone(std::size_t index) const {
    return blank(index + 1) && (index == 0 || blank(index - 1));
  }

  // Neighbours of the same kind one after the other, with no text under them, are a list.
  [[nodiscard]] bool is_list_item(std::size_t index, const HeadingMarker& marker) const {
    return same_kind(neighbour(index, 1), marker) || same_kind(neighbour(index, -1), marker);
  }

  [[nodiscard]] const Line* neighbour(std::size_t index, int step) const {
    do {
      index += static_cast<std::size_t>(step);
    } while (index < lines_.size() && lines_[index].core.empty());
    return index < lines_.size() ? &lines_[index] : nullptr;
  }

  static auto depth(const HeadingMarker& marker) {
    return std::count(marker.ordinal.begin(), marker.ordinal.end(), '.');
  }

  static bool same_kind(const Line* line, const HeadingMarker& marker) {
    if (line == nullptr || !is_short(*line) || reads_as_sentence(line->core))
      return false;
    const auto other = marker_at_start(line->core);
    return other && other->kind == marker.kind && depth(*other) == depth(marker);
  }

  const std::vector<Line>& lines_;
};

bool has_title_below(MarkerKind kind) {
  return kind == MarkerKind::annex || kind == MarkerKind::part || kind == MarkerKind::chapter;
}

// The line after a bold heading that Markdown closes further down.
std::size_t end_of_bold(const std::vector<Line>& lines, std::size_t index) {
  for (std::size_t next = index + 1;
       next < lines.size() && next < index + 4 && !lines[next].core.empty(); ++next) {
    if (lines[next].raw.find("**") != std::string_view::npos)
      return next + 1;
  }
  return index + 1;
}

// The line after the capitals (or bold lines) that go on with a heading; under "Chương II" a blank
// line may come first.
std::size_t end_of_title(const std::vector<Line>& lines, std::size_t next, bool after_blank) {
  const std::size_t first = next;
  while (after_blank && next < lines.size() && lines[next].core.empty())
    ++next;
  const std::size_t begin = next;
  while (next < lines.size() && next < begin + 4 &&
         (in_capitals(lines[next].core) || (after_blank && lines[next].marked)) &&
         !marker_at_start(lines[next].core))
    ++next;
  return next > begin ? next : first;
}

// The line after the heading at `index`.
std::size_t end_of_heading(const std::vector<Line>& lines, std::size_t index,
                           const HeadingMarker& marker) {
  const Line& first = lines[index];
  if (first.opens_bold && !first.marked)
    return end_of_bold(lines, index);
  if (has_title_below(marker.kind) && marker.size >= first.core.size())
    return end_of_title(lines, index + 1, true);
  return in_capitals(first.core) ? end_of_title(lines, index + 1, false) : index + 1;
}

// Gives labels and anchors: remembers under which headings the next one stands.
class HeadingNames {
 public:
  void name(OutlineEntry& heading, const HeadingMarker& marker) {
    const Kind& kind = traits(marker.kind);
    heading.level = kind.level;
    path_.erase(path_.lower_bound(kind.level), path_.end());
    path_[kind.level] = {kind.label, kind.slug, marker.ordinal};
    // Articles are counted through all chapters.
    const bool inside =
        kind.level > 1 && path_.contains(1) &&
        !(kind.kind == MarkerKind::article && path_[1].label == traits(MarkerKind::chapter).label);
    heading.label =
        (inside ? label(path_[1]) + ", " : "") + label({kind.label, kind.slug, ordinals(kind)});
    heading.anchor = unique((inside ? anchor(path_[1]) + "-" : "") +
                            anchor({kind.label, kind.slug, ordinals(kind)}));
  }

 private:
  struct Step {
    std::string_view label;
    std::string_view slug;
    std::string ordinal;
  };

  // Steps of the same word join: "Mục II.1".
  [[nodiscard]] std::string ordinals(const Kind& kind) const {
    std::string joined;
    for (const auto& [level, step] : path_) {
      if (step.label == kind.label)
        joined += (joined.empty() ? "" : ".") + step.ordinal;
    }
    return joined;
  }

  static std::string label(const Step& step) {
    return std::string(step.label) + (step.ordinal.empty() ? "" : " " + step.ordinal);
  }

  static std::string anchor(const Step& step) {
    std::string slug(step.slug);
    for (const char c : step.ordinal.empty() ? "" : "-" + step.ordinal)
      slug += c == '.' ? '-' : (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    return slug;
  }

  std::string unique(const std::string& anchor) {
    const auto times = ++used_[anchor];
    return times == 1 ? anchor : unique(anchor + "-lan-" + std::to_string(times));
  }

  std::map<int, Step> path_;
  std::map<std::string, int> used_;
};

std::string joined_title(const std::vector<Line>& lines, std::size_t begin, std::size_t end) {
  std::string title;
  for (std::size_t i = begin; i < end; ++i) {
    if (!lines[i].core.empty())
      title.append(title.empty() ? "" : " ").append(lines[i].core);
  }
  return title;
}

// "Điều 9. Tuổi bổ nhiệm … được xem xét.": the article's own text follows its number on the same
// line.
bool runs_into_text(const Line& line, const HeadingMarker& marker) {
  return marker.kind == MarkerKind::article && !line.marked &&
         (reads_as_sentence(line.core) || line.core.size() > 2 * max_plain_heading);
}

OutlineEntry make_heading(const std::vector<Line>& lines, std::size_t begin, std::size_t end,
                          const HeadingMarker& marker) {
  const Line& first = lines[begin];
  OutlineEntry heading;
  heading.span = {first.span.begin, lines[end - 1].span.end};
  heading.title = joined_title(lines, begin, end);
  if (runs_into_text(first, marker)) {
    heading.title = first.core.substr(0, marker.size);
    const auto after =
        std::min(first.core.find_first_not_of(".:-)/", marker.size), first.core.size());
    heading.span.end =
        first.span.begin + static_cast<std::size_t>(first.core.data() - first.raw.data()) + after;
  }
  return heading;
}

}  // namespace

std::vector<OutlineEntry> outline_of(std::string_view document_text) {
  const auto lines = read_lines(document_text);
  const HeadingJudge judge(lines);
  HeadingNames names;
  std::vector<OutlineEntry> headings;
  for (std::size_t i = 0; i < lines.size();) {
    const auto marker = judge.judge(i);
    const auto end = marker ? end_of_heading(lines, i, *marker) : i + 1;
    if (marker) {
      headings.push_back(make_heading(lines, i, end, *marker));
      names.name(headings.back(), *marker);
    }
    i = end;
  }
  return headings;
}

const OutlineEntry* entry_at(const std::vector<OutlineEntry>& headings, std::size_t offset) {
  const auto after = std::upper_bound(
      headings.begin(), headings.end(), offset,
      [](std::size_t place, const OutlineEntry& heading) { return place < heading.span.begin; });
  return after == headings.begin() ? nullptr : &*std::prev(after);
}

}  // namespace vankien::searcher
