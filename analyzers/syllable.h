// Vietnamese syllables: their keys for matching, and whether a word can be one.
// Sources: domain notes on tone placement (old and new style differ only in oa, oe, uy) and the
// syllable grammar of onsets, rhymes and the stop-coda rule.
#pragma once

#include <string>
#include <string_view>

namespace vankien::analyzers {

// The key under which a word is indexed: lower case, each letter with its shape (ă â ê ô ơ ư đ),
// the tone at the one place that this function always chooses, wherever it was typed: hòa for hòa
// and hoà, việt for vịêt. For words with a single tone the result is the usual spelling (old style:
// hòa, thủy, ủy; quý, giá). A word that carries several tones (joined words, foreign words) keeps
// them where they are. Expects canonical text; idempotent.
std::string accent_key(std::string_view word);
// The same into `key`, whose memory is reused.
void accent_key(std::string_view word, std::string& key);

// The unmarked form: accent_key without tones and shapes, đ as d ("Đảng" gives "dang"). Also right
// for whole texts. Idempotent.
std::string fold(std::string_view text);

// True when `word` (any case, with its marks) obeys the grammar of Vietnamese syllables, a stop
// coda's tones included.
bool is_syllable(std::string_view word);

// What the word would be if an input method had been off: Telex ("nghij quyeets") or VNI digits
// ("d9a3ng"), lower case. Empty when the word is a valid syllable as it stands or its decoding is
// none.
std::string repair_typing(std::string_view word);

}  // namespace vankien::analyzers
