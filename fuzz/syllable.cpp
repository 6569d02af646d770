// Any UTF-8 as one word: keys, folding, the grammar of syllables and typing repair.
#include <cstdint>
#include <string_view>

#include "analyzers/unicode.h"
#include "fuzz/require.h"
#include "tests/analyzers/text_properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vankien::analyzers;
  const std::string_view word(reinterpret_cast<const char*>(data), size);
  if (!first_invalid_utf8(word)) {
    vankien::fuzz::require_unbroken(broken_by_word(word));
  }
  return 0;
}
