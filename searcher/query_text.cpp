#include "searcher/query_text.h"

#include <algorithm>

#include "analyzers/canonical_text.h"
#include "analyzers/unicode.h"

namespace vankien::searcher {

QueryText clean_query(std::string_view typed) {
  QueryText result;
  if (analyzers::first_invalid_utf8(typed))
    result.notes.emplace_back("Câu tìm có những byte không phải UTF-8; chúng được bỏ qua.");
  std::string text = analyzers::valid_utf8(typed);
  std::replace_if(
      text.begin(), text.end(),
      [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F; }, ' ');
  result.text = analyzers::CanonicalText(analyzers::nfc(text)).text();
  return result;
}

}  // namespace vankien::searcher
