// Any bytes as a PDF: a text in UTF-8, or a reason.
#include <cstdint>
#include <string_view>

#include "analyzers/unicode.h"
#include "fuzz/require.h"
#include "indexer/readers.h"

// Fontconfig keeps what it has read until the process ends.
extern "C" const char* __asan_default_options() {
  return "detect_leaks=0";
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vankien::indexer;
  const Reading reading = read_pdf({reinterpret_cast<const char*>(data), size});
  const auto* read = std::get_if<FileText>(&reading);
  vankien::fuzz::require(read == nullptr || !vankien::analyzers::first_invalid_utf8(read->text),
                         "the text of a PDF is UTF-8");
  return 0;
}
