// The ways in which typing, old encodings and character recognition write a text.
#pragma once

#include <string>
#include <string_view>

#include "analyzers/legacy_encoding.h"
#include "bench/chance.h"

namespace vankien::bench {

std::string unmarked(std::string_view text);    // "TOI MAT", as typed without an input method
std::string decomposed(std::string_view text);  // Unicode's form D, without ICU's help

// The bytes of `encoding`; what it has no code for becomes "?". TCVN3 as its fonts have it: toned
// capitals by the codes of the small letters.
std::string in_encoding(std::string_view text, analyzers::LegacyEncoding encoding);

std::string spaced(std::string_view text, Chance& chance);              // "M Ậ T"
std::string capitalised(std::string_view text);                         // "Tối mật"
std::string with_wrong_tones(std::string_view text, Chance& chance);    // one to three
std::string with_wrong_letters(std::string_view text, Chance& chance);  // one or two, or specks

}  // namespace vankien::bench
