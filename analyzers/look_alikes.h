// Cyrillic and Greek letters that a reader takes for Latin ones; OCR and foreign keyboards put them
// into Latin words and document codes.
#pragma once

#include <optional>

namespace vankien::analyzers {

// The Latin letter that `value` looks like; nullopt when it looks like none.
// Source: the exact look-alikes of UTS #39 (confusables), and Б, which OCR reads for B.
std::optional<char32_t> latin_look_alike(char32_t value);

}  // namespace vankien::analyzers
