#include "web/pages/inline_marks.h"

#include <algorithm>

namespace vankien::web {
namespace {

struct Mark {
  std::size_t begin = 0;
  std::size_t size = 0;  // 1 or 2 stars, or the backslash of an escape
  bool escape = false;
  bool paired = false;
};

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}

std::vector<Mark> find_marks(std::string_view text) {
  std::vector<Mark> marks;
  for (std::size_t i = 0; i < text.size();) {
    const bool escape = text[i] == '\\' && i + 1 < text.size() && text[i + 1] == '*';
    const std::size_t stars = std::min(text.find_first_not_of('*', i), text.size()) - i;
    if (escape)
      marks.push_back({.begin = i, .size = 1, .escape = true});
    else if (stars == 1 || stars == 2)
      marks.push_back({.begin = i, .size = stars});
    else if (stars == 3)
      marks.insert(marks.end(), {{.begin = i, .size = 2}, {.begin = i + 2, .size = 1}});
    i += escape ? 2 : std::max<std::size_t>(1, stars);
  }
  return marks;
}

// A mark opens when no blank follows it, closes when none stands before it.
bool can_open(std::string_view text, const Mark& mark) {
  const auto after = mark.begin + mark.size;
  return after < text.size() && !is_blank(text[after]);
}
bool can_close(std::string_view text, const Mark& mark) {
  return mark.begin > 0 && !is_blank(text[mark.begin - 1]);
}

void pair_marks(std::string_view text, std::vector<Mark>& marks, std::size_t size) {
  Mark* open = nullptr;
  for (auto& mark : marks) {
    if (mark.escape || mark.size != size)
      continue;
    if (open != nullptr && can_close(text, mark)) {
      open->paired = mark.paired = true;
      open = nullptr;
    } else if (can_open(text, mark)) {
      open = &mark;
    }
  }
}

void add_run(std::vector<StyledRun>& runs, StyledRun run) {
  if (run.span.end > run.span.begin)
    runs.push_back(run);
}

}  // namespace

std::vector<StyledRun> styled_runs(std::string_view paragraph) {
  auto marks = find_marks(paragraph);
  pair_marks(paragraph, marks, 2);
  pair_marks(paragraph, marks, 1);
  std::vector<StyledRun> runs;
  StyledRun current;
  for (const auto& mark : marks) {
    if (!mark.paired && !mark.escape)
      continue;
    current.span.end = mark.begin;
    add_run(runs, current);
    current.span.begin = mark.begin + mark.size;
    if (mark.paired)
      (mark.size == 2 ? current.bold : current.italic) ^= true;
  }
  current.span.end = paragraph.size();
  add_run(runs, current);
  return runs;
}

}  // namespace vankien::web
