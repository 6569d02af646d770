#include "bench/written_forms.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "analyzers/syllable.h"
#include "analyzers/unicode.h"

namespace vankien::bench {
namespace {

using analyzers::append_utf8;
using analyzers::CodePoint;
using analyzers::decode;
using analyzers::LegacyEncoding;
using Spellings = std::map<char32_t, std::string>;

std::vector<char32_t> code_points(std::string_view text) {
  std::vector<char32_t> points;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    points.push_back(point.value);
    at += point.bytes;
  }
  return points;
}

std::string utf8(char32_t value) {
  std::string text;
  append_utf8(text, value);
  return text;
}

// What each letter decomposes into, found by composing.
Spellings decompositions() {
  Spellings spellings;
  for (const char base : std::string_view("aeiouyAEIOUY"))
    for (const char32_t shape : std::u32string(U"\0\u0302\u0306\u031B", 4))
      for (const char32_t tone : std::u32string(U"\0\u0300\u0301\u0303\u0309\u0323", 6)) {
        std::string parts(1, base);
        // The canonical order: what hangs below comes before what stands above, the horn first.
        const bool tone_first = tone == 0x0323 && shape != 0x031B;
        for (const char32_t mark : {tone_first ? tone : shape, tone_first ? shape : tone})
          if (mark != 0)
            append_utf8(parts, mark);
        const auto composed = code_points(analyzers::nfc(parts));
        if (composed.size() == 1)
          spellings.emplace(composed.front(), parts);
      }
  return spellings;
}

// The bytes of each letter, found by reading all of them.
Spellings codes_of(LegacyEncoding encoding) {
  Spellings codes;
  const auto add = [&](const std::string& bytes) {
    std::string characters;
    for (const char byte : bytes)
      append_utf8(characters, static_cast<unsigned char>(byte));
    const auto read = code_points(analyzers::from_legacy(characters, encoding));
    if (read.size() == 1 && read.front() >= 0x80)
      codes.emplace(read.front(), bytes);
  };
  for (unsigned byte = 1; byte < 0x100; ++byte)
    add(std::string(1, static_cast<char>(byte)));
  for (unsigned first = 1; first < 0x100; ++first)
    for (unsigned second = 0x80; second < 0x100; ++second)
      add({static_cast<char>(first), static_cast<char>(second)});
  return codes;
}

const Spellings& codes(LegacyEncoding encoding) {
  static std::map<LegacyEncoding, Spellings> made;
  auto found = made.find(encoding);
  if (found == made.end())
    found = made.emplace(encoding, codes_of(encoding)).first;
  return found->second;
}

// Letters of the same base, for wrong tones and shapes.
const std::vector<char32_t>& siblings(char32_t letter) {
  static const std::map<std::string, std::vector<char32_t>> made = [] {
    std::map<std::string, std::vector<char32_t>> groups;
    for (const auto& [value, parts] : decompositions())
      groups[parts.substr(0, 1)].push_back(value);
    return groups;
  }();
  static const std::vector<char32_t> none;
  static const Spellings all = decompositions();
  const auto own = all.find(letter);
  return own == all.end() ? none : made.at(own->second.substr(0, 1));
}

struct Misreading {
  std::string_view letter;
  std::vector<std::string_view> read;
};

const std::vector<Misreading>& misreadings() {
  static const std::vector<Misreading> table{{"M", {"lVI", "IVI", "|V|", "IV|", "lvI", "N", "H"}},
                                             {"T", {"7", "I", "F", "1", "l"}},
                                             {"I", {"l", "1", "|", "!"}},
                                             {"O", {"0", "Q", "C"}},
                                             {"Ố", {"0", "Ó", "Ổ", "Õ"}},
                                             {"Ồ", {"0", "Ổ", "Ò"}},
                                             {"Ổ", {"0", "Ồ", "Õ"}},
                                             {"Ô", {"0", "O", "Õ"}},
                                             {"U", {"V", "Ư", "LI"}},
                                             {"Y", {"V", "Ỵ"}},
                                             {"H", {"I-I", "N", "ll"}},
                                             {"G", {"C", "6", "O"}},
                                             {"N", {"H", "M", "I\\I"}},
                                             {"B", {"8", "P", "E"}},
                                             {"E", {"F", "B", "Ê"}},
                                             {"X", {"K", "×"}},
                                             {"L", {"I", "1"}},
                                             {"R", {"K", "B"}},
                                             {"P", {"F", "R"}},
                                             {"K", {"H", "X"}}};
  return table;
}

// Specks of the scan around and between the letters.
std::string with_specks(const std::string& text, Chance& chance) {
  static const std::vector<std::string_view> around{"",  ".", "..", "'", "`", "|", "·",   "\"", "-",
                                                    "_", "~", "^",  ",", "*", ":", "...", ";"};
  std::string made = std::string(chance.pick(around)) + text + std::string(chance.pick(around));
  if (chance.one_in(4)) {
    static const std::vector<std::string_view> inside{".", "'", "-", "·", "_"};
    const std::size_t first = decode(text, 0).bytes;
    made = text.substr(0, first) + std::string(chance.pick(inside)) + text.substr(first);
  }
  return made;
}

}  // namespace

std::string unmarked(std::string_view text) {
  std::string made;
  for (const char32_t value : code_points(text)) {
    const std::string letter = utf8(value);
    const std::string folded = analyzers::fold(letter);
    made += analyzers::upper(letter) == letter ? analyzers::upper(folded) : folded;
  }
  return made;
}

std::string decomposed(std::string_view text) {
  static const Spellings spellings = decompositions();
  std::string made;
  for (const char32_t value : code_points(text)) {
    const auto found = spellings.find(value);
    made += found == spellings.end() ? utf8(value) : found->second;
  }
  return made;
}

std::string in_encoding(std::string_view text, LegacyEncoding encoding) {
  const Spellings& table = codes(encoding);
  std::string bytes;
  for (const char32_t value : code_points(text)) {
    auto found = table.find(value);
    if (found == table.end())
      found = table.find(analyzers::lower(value));
    if (value < 0x80)
      bytes += static_cast<char>(value);
    else
      bytes += found == table.end() ? "?" : found->second;
  }
  return bytes;
}

std::string spaced(std::string_view text, Chance& chance) {
  static const std::vector<std::string_view> gaps{" ", " ", "  ", "\t"};
  const std::string_view gap = chance.pick(gaps);
  const std::string wide = std::string(gap) + std::string(chance.below(3), ' ') + std::string(gap);
  std::string made;
  for (const char32_t value : code_points(text)) {
    if (!made.empty())
      made += value == U' ' ? "" : gap;
    made += value == U' ' ? wide : utf8(value);
  }
  return made;
}

std::string capitalised(std::string_view text) {
  const std::size_t first = decode(text, 0).bytes;
  return std::string(text.substr(0, first)) + analyzers::lower(text.substr(first));
}

std::string with_wrong_tones(std::string_view text, Chance& chance) {
  auto points = code_points(text);
  std::vector<std::size_t> vowels;
  for (std::size_t i = 0; i < points.size(); ++i)
    if (siblings(points[i]).size() > 1)
      vowels.push_back(i);
  for (std::size_t count = 1 + chance.below(std::min<std::size_t>(3, vowels.size())); count > 0;
       --count) {
    char32_t& letter = points[chance.pick(vowels)];
    letter = chance.pick(siblings(letter));
  }
  std::string made;
  for (const char32_t value : points)
    append_utf8(made, value);
  return made;
}

std::string with_wrong_letters(std::string_view text, Chance& chance) {
  std::string made(text);
  if (chance.one_in(3))
    return with_specks(made, chance);
  const auto points = code_points(text);
  constexpr std::size_t short_mark = 3;
  const std::size_t faults = points.size() == short_mark ? 1 : 1 + chance.below(2);
  for (std::size_t fault = 0; fault < faults; ++fault) {
    const std::string letter = utf8(chance.pick(points));
    const auto& table = misreadings();
    const auto found = std::find_if(table.begin(), table.end(), [&](const Misreading& entry) {
      return entry.letter == letter;
    });
    const std::size_t at = made.find(letter);
    if (found != table.end() && at != std::string::npos)
      made.replace(at, letter.size(), chance.pick(found->read));
  }
  return made == text ? with_specks(made, chance) : made;
}

}  // namespace vankien::bench
