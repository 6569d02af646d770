#include "analyzers/annexes.h"

#include <algorithm>
#include <optional>

#include "analyzers/formal_words.h"
#include "analyzers/head_words.h"
#include "analyzers/title_reader.h"
#include "analyzers/type_name.h"

namespace vankien::analyzers {

namespace {

constexpr std::size_t heading_bytes = 1500;     // of text that one annex's heading is read from
constexpr std::size_t first_bytes = 80;         // that hold the longest name of a type
constexpr std::size_t longest_mark_line = 200;  // bytes of a line that can be a heading

struct AnnexHeading {
  std::string title;
  bool firm = false;    // "PHỤ LỤC", or "(Kèm theo …)" below
  std::size_t end = 0;  // byte after the heading
};

// The type line that a regulation or plan issued with a decision has.
std::size_t type_line_at(std::string_view text, const FormalWords& words) {
  const TypeName name = type_name_at_start(text.substr(words[0].span.begin));
  if (name.type == nullptr)
    return 0;
  const std::size_t end = words[0].span.begin + name.size;
  const auto count = static_cast<std::size_t>(
      std::find_if(words.begin(), words.end(),
                   [end](const FormalWord& word) { return word.span.begin >= end; }) -
      words.begin());
  return all_upper(words, 0, count) ? count : 0;
}

// Whether a heading can begin with this line; reads only its first words, for every line of a text
// passes here.
bool may_begin_heading(std::string_view text, Span line) {
  if (line.size() > longest_mark_line)
    return false;
  const FormalWords words = formal_words(text, window(text, line, first_bytes));
  return !words.empty() && words[0].letters == Letters::upper && !words[0].bullet &&
         (annex_mark_at(words, 0) > 0 || type_line_at(text, words) > 0);
}

std::optional<AnnexHeading> heading_at(std::string_view text, Span range) {
  const FormalWords words = formal_words(text, range);
  if (words.empty())
    return std::nullopt;
  const std::size_t annex = annex_mark_at(words, 0);
  std::size_t mark = annex > 0 ? annex : type_line_at(text, words);
  if (mark == 0)
    return std::nullopt;
  const bool counted = mark < words.size() && !starts_line(words, mark) && counts(words[mark]);
  if (counted)
    ++mark;
  const bool alone = line_end(words, 0) == mark || counted;
  const TitleLines lines = read_title(words, mark, {});
  const bool accompanies = lines.end < words.size() && accompanies_at(words, lines.end) > 0;
  if (annex == 0 && !accompanies)
    return std::nullopt;
  const std::string mark_text = written(text, words, 0, mark);
  std::string title = written(text, words, alone ? mark : 0, lines.end);
  if (title.empty())
    title = mark_text;
  else if (counted)
    title = mark_text + ": " + title;
  const std::size_t last = std::max(lines.end, mark);
  return AnnexHeading{title, accompanies || words[0].key == "phu", words[last - 1].outer.end};
}

// The headings of `range`, each with the byte at which it begins, until `visit` returns false.
template <class Visit>
void each_heading(std::string_view text, Span range, Visit visit) {
  for (std::size_t begin = range.begin; begin < range.end;) {
    const Span line{begin, std::min(text.find('\n', begin), range.end)};
    std::optional<AnnexHeading> heading;
    if (may_begin_heading(text, line))
      heading = heading_at(text, window(text, {begin, range.end}, heading_bytes));
    if (heading && !visit(begin, *heading))
      return;
    begin = std::max(line.end, heading ? heading->end : 0) + 1;
  }
}

}  // namespace

std::size_t annexes_begin(std::string_view text, Span range) {
  std::size_t found = range.end;
  each_heading(text, range, [&found](std::size_t begin, const AnnexHeading& heading) {
    if (heading.firm)
      found = begin;
    return !heading.firm;
  });
  return found;
}

std::vector<std::string> annex_titles(std::string_view text, Span range) {
  std::vector<std::string> titles;
  each_heading(text, range, [&titles](std::size_t, const AnnexHeading& heading) {
    titles.push_back(heading.title);
    return true;
  });
  return titles;
}

}  // namespace vankien::analyzers
