#include "analyzers/signature.h"

#include <algorithm>
#include <array>
#include <vector>

#include "analyzers/signature_block.h"
#include "analyzers/text_cursor.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {

namespace {

using std::string_view;

constexpr std::size_t longest_office_line =
    160;  // bytes of a line or cell that can hold an office alone

// What announces a block inside a long line, as bytes; the words behind are read then.
constexpr std::array announcements = {
    string_view{"T/M"}, string_view{"TM."}, string_view{"K/T"}, string_view{"KT."},
    string_view{"T/L"}, string_view{"TL."}, string_view{"TUQ"}, string_view{"TM "},
    string_view{"KT "}, string_view{"TL "},
};

// Blocks begin with capitals: most lines of a text are passed over by their first letters.
bool begins_in_capitals(string_view line) {
  const std::size_t first = line.find_first_not_of(" \t*_#|<b>\\");
  if (first == string_view::npos)
    return false;
  const CodePoint one = decode(line, first);
  const std::size_t next = first + one.bytes;
  if (lower(one.value) == one.value)
    return false;
  if (next >= line.size() || line[next] == '.' || line[next] == '/')
    return true;
  const CodePoint two = decode(line, next);
  return lower(two.value) != two.value;
}

// The places of a line at which a block can begin, in order.
std::vector<std::size_t> candidates(string_view text, Span line) {
  std::vector<std::size_t> places;
  const string_view content = slice(text, line);
  for (const string_view announcement : announcements) {
    for (std::size_t at = content.find(announcement); at != string_view::npos;
         at = content.find(announcement, at + 1)) {
      const bool apart =
          at == 0 || is_blank(content[at - 1]) || content[at - 1] == '|' || content[at - 1] == '*';
      if (apart)
        places.push_back(line.begin + at);
    }
  }
  for (std::size_t cell = 0; cell < content.size();) {
    const std::size_t end = std::min(content.find('|', cell), content.size());
    if (end - cell <= longest_office_line && begins_in_capitals(content.substr(cell, end - cell)))
      places.push_back(line.begin + cell);
    cell = end + 1;
  }
  std::sort(places.begin(), places.end());
  return places;
}

}  // namespace

std::optional<Signature> find_signature(string_view text, Span range) {
  std::size_t passed = range.begin;  // capitals up to here were read and are no signature's
  for (std::size_t begin = range.begin; begin < range.end;) {
    const std::size_t end = std::min(text.find('\n', begin), range.end);
    for (const std::size_t place : candidates(text, {begin, end})) {
      if (place < passed)
        continue;
      BlockReading reading = read_signature_block(text, {place, range.end});
      if (reading.signature)
        return std::move(reading.signature);
      passed = reading.read_to;
    }
    begin = end + 1;
  }
  return std::nullopt;
}

}  // namespace vankien::analyzers
