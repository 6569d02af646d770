#include "searcher/misread_number.h"

#include <algorithm>
#include <array>
#include <string>

#include "searcher/written_number.h"

namespace vankien::searcher {
namespace {

using analyzers::DocumentNumber;

// The digit that a letter or digit may be misread for; 0 for others.
char look_alike_digit(char32_t letter) {
  struct Pair {
    char32_t letter;
    char digit;
  };
  static constexpr std::array<Pair, 11> pairs{{{U'O', '0'},
                                               {U'o', '0'},
                                               {U'Q', '0'},
                                               {U'I', '1'},
                                               {U'l', '1'},
                                               {U'|', '1'},
                                               {U'i', '1'},
                                               {U'S', '5'},
                                               {U's', '5'},
                                               {U'B', '8'},
                                               {U'Z', '2'}}};
  for (const Pair& pair : pairs)
    if (pair.letter == letter)
      return pair.digit;
  return 0;
}

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

// `written` with look-alikes as digits in the sequence at its start.
std::string with_digits(std::string_view written) {
  std::string text(written);
  for (char& byte : text) {
    const char digit = look_alike_digit(static_cast<unsigned char>(byte));
    if (digit != 0)
      byte = digit;
    else if (!is_digit(byte))
      break;
  }
  return text;
}

}  // namespace

std::vector<DocumentNumber> misread_numbers(const Reader& reader, std::string_view written) {
  std::vector<DocumentNumber> found;
  for (std::size_t begin = 0; begin < written.size();) {
    const std::string_view rest = written.substr(begin);
    const std::string candidate = with_digits(rest);
    if (candidate != rest)
      for (const analyzers::NumberMatch& match : analyzers::find_query_numbers(candidate))
        if (match.digits_to_code.begin == 0 && match.number)
          if (auto number = as_written(reader, *match.number))
            found.push_back(std::move(*number));
    begin = std::min(written.find(' ', begin), written.size() - 1) + 1;
  }
  return found;
}

}  // namespace vankien::searcher
