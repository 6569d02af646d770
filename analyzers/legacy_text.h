// Texts that may be written in an encoding from before Unicode, as a whole or line by line: which
// one, judged by the share of their words that Vietnamese has.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace vankien::analyzers {

struct ReadText {
  std::string text;        // NFC when anything was converted
  bool converted = false;  // some line was
  bool doubtful = false;   // much of it is no Vietnamese in any encoding that is known
};

// Converts the lines of valid UTF-8 that legacy_encoding.h reads into Vietnamese and that are none
// as they stand; all others stay byte for byte. Lines of few words follow the rest of the text.
// Words that TCVN3's font of capitals wrote become capitals where the letters beside them are.
// Linear in the text.
ReadText read_legacy_text(std::string text);

}  // namespace vankien::analyzers
