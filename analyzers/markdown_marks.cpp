#include "analyzers/markdown_marks.h"

#include <algorithm>

namespace vankien::analyzers {
namespace {

constexpr std::string_view blanks = " \t\r\f";
constexpr std::string_view escapable = "\\`*_{}[]()#+-.!|>~";

bool is_blank(char byte) {
  return byte == '\n' || blanks.find(byte) != std::string_view::npos;
}

std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

bool is_blank_line(std::string_view line) {
  return line.find_first_not_of(blanks) == std::string_view::npos;
}

// Nothing but dashes, underscores or stars.
bool is_rule(std::string_view line) {
  return std::count_if(line.begin(), line.end(), [](char byte) { return !is_blank(byte); }) >= 3 &&
         (line.find_first_not_of("- \t\r\f") == std::string_view::npos ||
          line.find_first_not_of("_ \t\r\f") == std::string_view::npos ||
          line.find_first_not_of("* \t\r\f") == std::string_view::npos);
}

bool is_table_row(std::string_view line) {
  const std::size_t first = line.find_first_not_of(blanks);
  return first != std::string_view::npos && line[first] == '|' &&
         line.find_last_not_of(blanks) > first && line[line.find_last_not_of(blanks)] == '|';
}

bool divides_table(std::string_view line) {
  return is_table_row(line) && line.find('-') != std::string_view::npos &&
         line.find_first_not_of("|-: \t\r\f") == std::string_view::npos;
}

// The marks that make a line what it is.
void add_line_marks(std::string_view text, Span line, std::vector<Span>& marks) {
  const std::string_view content = slice(text, line);
  if (is_rule(content) || divides_table(content)) {
    marks.push_back(line);
    return;
  }
  if (is_table_row(content)) {
    for (std::size_t at = line.begin; at < line.end; ++at)
      if (text[at] == '|' && text[at - (at > line.begin ? 1 : 0)] != '\\')
        marks.push_back({at, at + 1});
    return;
  }
  const std::size_t begin = std::min(content.find_first_not_of(blanks), content.size());
  const std::size_t end = std::min(content.find_first_not_of("#>", begin), content.size());
  const bool set_off = end == content.size() || is_blank(content[end]);
  if (end > begin && set_off)
    marks.push_back({line.begin + begin, line.begin + end});
}

struct Star {
  Span span;
  bool paired = false;
};

// One and two stars on their own; three are both. More are ornament.
void add_stars(Span run, std::vector<Star>& stars) {
  if (run.size() <= 2)
    stars.push_back({run});
  else if (run.size() == 3)
    stars.insert(stars.end(), {{{run.begin, run.begin + 2}}, {{run.begin + 2, run.end}}});
}

bool is_letter_or_digit(char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
         (byte >= 'A' && byte <= 'Z');
}

// "(*)" refers to a note, and "5*3" is a product.
bool may_be_mark(std::string_view text, Span star) {
  const char before = star.begin > 0 ? text[star.begin - 1] : ' ';
  const char after = star.end < text.size() ? text[star.end] : ' ';
  const bool note = before == '(' && after == ')';
  const bool product = star.size() == 1 && is_letter_or_digit(before) && is_letter_or_digit(after);
  return !note && !product;
}

void pair_stars(std::string_view text, std::size_t size, std::vector<Star>& stars) {
  const auto opens = [&](Span star) { return star.end < text.size() && !is_blank(text[star.end]); };
  const auto closes = [&](Span star) { return star.begin > 0 && !is_blank(text[star.begin - 1]); };
  Star* open = nullptr;
  for (Star& star : stars) {
    if (star.span.size() != size || !may_be_mark(text, star.span))
      continue;
    if (open != nullptr && closes(star.span)) {
      open->paired = star.paired = true;
      open = nullptr;
    } else if (opens(star.span)) {
      open = &star;
    }
  }
}

// Escapes and the stars that make type bold or italic.
void add_inline_marks(std::string_view text, Span paragraph, std::vector<Span>& marks) {
  std::vector<Star> stars;
  for (std::size_t at = paragraph.begin; at < paragraph.end; ++at) {
    const bool escape = text[at] == '\\' && at + 1 < paragraph.end &&
                        escapable.find(text[at + 1]) != std::string_view::npos;
    if (escape)
      marks.push_back({at, at + 1});
    if (escape || text[at] != '*') {
      at += escape ? 1 : 0;
      continue;
    }
    const std::size_t end = std::min(text.find_first_not_of('*', at), paragraph.end);
    add_stars({at, end}, stars);
    at = end - 1;
  }
  for (const std::size_t size : {std::size_t{2}, std::size_t{1}})
    pair_stars(text.substr(0, paragraph.end), size, stars);
  for (const Star& star : stars)
    if (star.paired)
      marks.push_back(star.span);
}

// The lines that `span` touches and those of the same paragraphs around them.
Span whole_paragraphs(std::string_view text, Span span) {
  constexpr std::size_t reach = 4096;
  const std::size_t low = span.begin - std::min(span.begin, reach);
  const std::size_t before = text.substr(low, span.begin - low).rfind("\n\n");
  const std::size_t high = std::min(span.end + reach, text.size());
  const std::size_t after = text.substr(0, high).find("\n\n", span.end);
  return {before == std::string_view::npos ? low : low + before + 2, std::min(after, high)};
}

// Within `paragraphs`, which are read line by line.
std::vector<Span> all_marks(std::string_view text, Span paragraphs) {
  std::vector<Span> marks;
  std::size_t paragraph = paragraphs.begin;
  for (std::size_t begin = paragraphs.begin; begin < paragraphs.end;) {
    const Span line{begin, std::min(text.find('\n', begin), paragraphs.end)};
    add_line_marks(text, line, marks);
    if (is_blank_line(slice(text, line)) || line.end == paragraphs.end) {
      add_inline_marks(text, {paragraph, line.end}, marks);
      paragraph = line.end;
    }
    begin = line.end + 1;
  }
  return marks;
}

}  // namespace

std::vector<Span> markdown_marks(std::string_view text, Span span) {
  std::vector<Span> marks = all_marks(text, whole_paragraphs(text, span));
  std::sort(marks.begin(), marks.end(),
            [](const Span& a, const Span& b) { return a.begin < b.begin; });
  std::vector<Span> inside;
  std::size_t end = span.begin;
  for (const Span& mark : marks) {
    const Span part{std::max(mark.begin, end), std::min(mark.end, span.end)};
    if (part.begin >= part.end)
      continue;
    inside.push_back(part);
    end = part.end;
  }
  return inside;
}

}  // namespace vankien::analyzers
