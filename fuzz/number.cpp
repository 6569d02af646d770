// Any text through the number parsers: what is parsed prints in one form that parses to itself, and
// places lie in the text.
#include <cstdint>
#include <string>

#include "analyzers/canonical_text.h"
#include "analyzers/document_number.h"
#include "analyzers/document_text.h"
#include "fuzz/require.h"

namespace {

using vankien::analyzers::DocumentNumber;
using vankien::analyzers::NumberMatch;
using vankien::fuzz::require;

void check_number(const DocumentNumber& number) {
  const auto again = DocumentNumber::parse(number.str());
  require(again.has_value(), "a printed number parses");
  require(again->str() == number.str(), "printing a number is stable");
  require(again->key() == number.key(), "a number keeps its key");
}

void check_matches(const std::vector<NumberMatch>& matches, std::string_view text) {
  for (const NumberMatch& match : matches) {
    require(match.number.has_value() != match.partial.has_value(),
            "a match is complete or partial");
    require(match.span.begin < match.span.end && match.span.end <= text.size(),
            "a match lies in the text");
    require(match.digits_to_code.end <= text.size(), "a match's number lies in the text");
    if (match.number)
      check_number(*match.number);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto read = vankien::analyzers::document_text(bytes);
  const auto* text = std::get_if<std::string>(&read);
  if (text == nullptr)
    return 0;
  const vankien::analyzers::CanonicalText canonical(*text);
  if (const auto number = DocumentNumber::parse(canonical.text()))
    check_number(*number);
  check_matches(vankien::analyzers::find_numbers(canonical.text()), canonical.text());
  check_matches(vankien::analyzers::find_query_numbers(canonical.text()), canonical.text());
  return 0;
}
