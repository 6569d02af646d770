#include "analyzers/text_line.h"

#include <algorithm>

#include "analyzers/character_table.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

std::string_view trimmed(std::string_view text, std::string_view what) {
  const auto begin = std::min(text.find_first_not_of(what), text.size());
  text.remove_prefix(begin);
  return text.substr(0, text.find_last_not_of(what) + 1);
}

TextLine read_line(std::string_view text, std::size_t begin) {
  const auto end = std::min(text.find('\n', begin), text.size());
  TextLine line;
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

}  // namespace

std::vector<TextLine> read_lines(std::string_view text) {
  std::vector<TextLine> lines;
  for (std::size_t begin = 0; begin < text.size(); begin = lines.back().span.end + 1)
    lines.push_back(read_line(text, begin));
  return lines;
}

bool in_capitals(std::string_view text) {
  const CharacterTable table;
  std::size_t capitals = 0;
  std::size_t letters = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto [value, bytes] = decode(text, i);
    const Character its = table[value];
    const bool letter = its.word && !(value >= '0' && value <= '9');
    letters += letter ? 1 : 0;
    capitals += letter && its.lower != value ? 1 : 0;
    i += bytes;
    // Too many small letters, whatever follows.
    if ((letters - capitals) * 10 > text.size())
      return false;
  }
  return letters > 1 && capitals * 10 >= letters * 9;
}

bool reads_as_sentence(std::string_view core) {
  return std::string_view(".;:,").find(core.back()) != std::string_view::npos;
}

}  // namespace vankien::analyzers
