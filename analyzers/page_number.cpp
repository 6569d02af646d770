#include "analyzers/page_number.h"

#include "analyzers/syllable.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

constexpr std::size_t most_digits = 4;

bool is_blank(char byte) {
  return byte == ' ' || byte == '\t';
}
bool ends_line(char byte) {
  return byte == '\n' || byte == '\f';
}
bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

// What may surround a page number on its line.
bool is_ornament(char32_t value) {
  constexpr std::u32string_view ornaments = U" \t-–—*~_|.()[]";
  return ornaments.find(value) != std::u32string_view::npos;
}

std::size_t skip_ornaments(std::string_view text, std::size_t at) {
  while (at < text.size() && is_ornament(decode(text, at).value)) {
    at += decode(text, at).bytes;
  }
  return at;
}

// The end of a number of a page at `at`; `at` itself if there is none.
std::size_t skip_digits(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end]) && end - at <= most_digits) {
    ++end;
  }
  return end - at > most_digits ? at : end;
}

// The end of "3", "3/12", "Trang 3/12" at `at`; npos if something else stands there.
std::size_t skip_number(std::string_view text, std::size_t at) {
  constexpr std::string_view page_word = "trang";
  if (fold(text.substr(at, page_word.size())) == page_word) {
    at = skip_ornaments(text, at + page_word.size());
  }
  const std::size_t end = skip_digits(text, at);
  if (end == at) {
    return std::string_view::npos;
  }
  const std::size_t slash = skip_ornaments(text, end);
  if (slash == text.size() || text[slash] != '/') {
    return end;
  }
  const std::size_t total = skip_ornaments(text, slash + 1);
  const std::size_t total_end = skip_digits(text, total);
  return total_end == total ? std::string_view::npos : total_end;
}

// How a line is set off from its neighbour on one side.
enum class Border { none, blank_line, form_feed };

// `at` is just past the line end that closes the line before.
Border border_before(std::string_view text, std::size_t at) {
  for (int line_ends = 0; at > 0; --at) {
    const char byte = text[at - 1];
    if (byte == '\f') {
      return Border::form_feed;
    }
    if (byte == '\n' && ++line_ends == 2) {
      return Border::blank_line;
    }
    if (byte != '\n' && !is_blank(byte)) {
      break;
    }
  }
  return Border::none;
}

Border border_after(std::string_view text, std::size_t at) {
  for (int line_ends = 0; at < text.size(); ++at) {
    const char byte = text[at];
    if (byte == '\f') {
      return Border::form_feed;
    }
    if (byte == '\n' && ++line_ends == 2) {
      return Border::blank_line;
    }
    if (byte != '\n' && !is_blank(byte)) {
      break;
    }
  }
  return Border::none;
}

// The start of the line of `word` when only ornaments stand before it; npos otherwise.
std::size_t line_start(std::string_view text, std::size_t word) {
  while (word > 0 && !ends_line(text[word - 1])) {
    const std::size_t previous = previous_code_point(text, word);
    if (!is_ornament(decode(text, previous).value)) {
      return std::string_view::npos;
    }
    word = previous;
  }
  return word;
}

}  // namespace

std::size_t page_number_end(std::string_view text, std::size_t word) {
  const char initial = text[word];
  if (!is_digit(initial) && initial != 't' && initial != 'T') {
    return 0;
  }
  const std::size_t start = line_start(text, word);
  const std::size_t number_end = skip_number(text, word);
  if (start == std::string_view::npos || number_end == std::string_view::npos) {
    return 0;
  }
  const std::size_t end = skip_ornaments(text, number_end);
  if (end < text.size() && !ends_line(text[end])) {
    return 0;
  }
  const Border before = border_before(text, start);
  const Border after = border_after(text, end);
  const bool apart = before == Border::form_feed || after == Border::form_feed ||
                     (before == Border::blank_line && after == Border::blank_line);
  return apart ? end : 0;
}

}  // namespace vankien::analyzers
