#include "analyzers/mark_letters.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/character_table.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

constexpr std::u32string_view stroke_signs = U"|!¡ǀ│";

struct Glyph {
  std::string_view read;
  std::string_view meant;
};

// In this order: several strokes that are one letter, then what is one letter.
constexpr std::array glyphs{
    Glyph{"l", "i"},    Glyph{"1", "i"},   Glyph{"0", "o"},  Glyph{"7", "t"}, Glyph{"4", "a"},
    Glyph{"8", "b"},    Glyph{"5", "s"},   Glyph{"3", "e"},  Glyph{"6", "g"}, Glyph{"9", "g"},
    Glyph{"iviv", "m"}, Glyph{"ivi", "m"}, Glyph{"iv", "m"}, Glyph{"rn", "m"}};

// A letter, and those that are read for it.
constexpr std::array alike{
    Glyph{"a", "eo"},     Glyph{"b", "eh"},    Glyph{"e", "cfb"}, Glyph{"g", "co"},
    Glyph{"h", "nbkm"},   Glyph{"i", "tjyr"},  Glyph{"k", "xhr"}, Glyph{"m", "nhw"},
    Glyph{"n", "hmr"},    Glyph{"o", "cdqgu"}, Glyph{"p", "rf"},  Glyph{"r", "kpn"},
    Glyph{"t", "ifryjz"}, Glyph{"u", "vo"},    Glyph{"x", "ky"},  Glyph{"y", "vt"}};

// Letters of two upright strokes, which recognition may take for two letters: TLIYỆT, TI-IU HỒI.
constexpr std::string_view two_strokes = "hun";

std::string with_glyphs(std::string_view folded) {
  std::string text(folded);
  for (const Glyph& glyph : glyphs)
    for (std::size_t at = text.find(glyph.read); at != std::string::npos;
         at = text.find(glyph.read, at + 1))
      text.replace(at, glyph.read.size(), glyph.meant);
  return text;
}

int substitution(char read, char meant) {
  constexpr int other = 3;
  if (read == meant)
    return 0;
  const bool looks_alike = std::any_of(alike.begin(), alike.end(), [&](const Glyph& glyph) {
    return glyph.read.front() == meant && glyph.meant.find(read) != std::string_view::npos;
  });
  return looks_alike ? 1 : other;
}

// l and v are what recognition makes of a capital's strokes: TỐl, lvIẬT.
bool is_small(char32_t value) {
  return value != 'l' && value != 'v' && upper(value) != value;
}

struct Case {
  bool small = false;
  bool capital = false;

  void take(char32_t letter) {
    small = small || is_small(letter);
    capital = capital || lower(letter) != letter;
  }
};

// Where the markup that begins at `at` ends: "<b>"; npos where none does.
std::size_t tag_end(std::string_view text, std::size_t at) {
  return text[at] == '<' ? text.find('>', at) : std::string_view::npos;
}

}  // namespace

MarkLetters mark_letters(std::string_view text, Signs signs) {
  MarkLetters letters;
  Case found;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t end = tag_end(text, at); end != std::string_view::npos) {
      at = end + 1;
      continue;
    }
    const std::size_t begin = at;
    const CodePoint next = decode(text, at);
    at += next.bytes;
    const bool stroke =
        signs == Signs::strokes && stroke_signs.find(next.value) != std::u32string_view::npos;
    if (!stroke && !is_word_character(next.value))
      continue;
    if (letters.folded.empty())
      letters.capitalised = upper(next.value) == next.value;
    found.take(next.value);
    append_utf8(letters.lower, stroke ? U'i' : lower(next.value));
    append_utf8(letters.folded, stroke ? U'i' : character(next.value).folded);
    letters.offsets.resize(letters.folded.size(), begin);
  }
  letters.capitals = found.capital && !found.small;
  return letters;
}

int misreading_cost(std::string_view read, std::string_view meant) {
  constexpr int one_off = 2;
  const std::string from = with_glyphs(read);
  const std::string to = with_glyphs(meant);
  std::vector<int> before;  // the row before the last
  std::vector<int> last;
  std::vector<int> costs(to.size() + 1);
  for (std::size_t i = 0; i < costs.size(); ++i)
    costs[i] = one_off * static_cast<int>(i);
  for (std::size_t row = 0; row < from.size(); ++row) {
    before = std::exchange(last, costs);
    costs[0] += one_off;
    const bool strokes = row > 0 && from[row] == 'i' && from[row - 1] == 'i';
    for (std::size_t i = 0; i < to.size(); ++i) {
      costs[i + 1] = std::min(
          {last[i] + substitution(from[row], to[i]), last[i + 1] + one_off, costs[i] + one_off});
      if (strokes && two_strokes.find(to[i]) != std::string_view::npos)
        costs[i + 1] = std::min(costs[i + 1], before[i] + 1);
    }
  }
  return costs.back();
}

}  // namespace vankien::analyzers
