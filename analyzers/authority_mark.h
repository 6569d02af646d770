// "T/M", "K/T", "T/L", "TUQ.": by what authority a document is signed.
// Sources: Hướng dẫn 36-HD/VPTW, Nghị định 30/2020/NĐ-CP annex I.
#pragma once

#include <cstddef>

#include "analyzers/formal_words.h"

namespace vankien::analyzers {

enum class Authority { none, on_behalf, instead, by_order };

struct AuthorityMark {
  Authority authority = Authority::none;
  std::size_t words = 0;
};

// The mark in capitals that stands at `at`.
AuthorityMark authority_mark_at(const FormalWords& words, std::size_t at);

}  // namespace vankien::analyzers
