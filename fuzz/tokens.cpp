// Any bytes through document text, canonical text and tokens: the properties of
// tests/analyzers/text_properties.h.
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "analyzers/document_text.h"
#include "fuzz/require.h"
#include "tests/analyzers/text_properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vankien::analyzers;
  const auto read = document_text({reinterpret_cast<const char*>(data), size});
  if (const auto* text = std::get_if<std::string>(&read)) {
    vankien::fuzz::require_unbroken(broken_by_document(*text));
    vankien::fuzz::require_unbroken(broken_by_normal_forms(*text));
  }
  return 0;
}
