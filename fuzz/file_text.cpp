// Any bytes as plain text and as a page of HTML: a text in UTF-8, or a reason.
#include <cstdint>
#include <string_view>

#include "analyzers/unicode.h"
#include "fuzz/require.h"
#include "indexer/readers.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vankien::indexer;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const auto read : {read_text, read_html}) {
    const Reading reading = read(bytes);
    const auto* text = std::get_if<FileText>(&reading);
    vankien::fuzz::require(text == nullptr || !vankien::analyzers::first_invalid_utf8(text->text),
                           "the text of a file is UTF-8");
  }
  return 0;
}
