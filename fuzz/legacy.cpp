// Any UTF-8 through the readers of old encodings: what they make is a text, and what they do not
// convert they leave as it was.
#include <cstdint>
#include <string>

#include "analyzers/legacy_encoding.h"
#include "analyzers/legacy_text.h"
#include "analyzers/unicode.h"
#include "fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vankien::analyzers;
  using vankien::fuzz::require;
  const std::string text =
      nfc(valid_utf8(std::string_view(reinterpret_cast<const char*>(data), size)));
  for (const LegacyEncoding encoding : legacy_encodings) {
    const std::string read = from_legacy(text, encoding);
    require(!first_invalid_utf8(read), "a converted text is UTF-8");
    require(nfc(read) == read, "a converted text is NFC");
  }
  const ReadText read = read_legacy_text(text);
  require(read.converted || read.text == text, "an unconverted text is the same");
  require(!first_invalid_utf8(read.text), "a read text is UTF-8");
  (void)font_encoding(text);
  return 0;
}
