// Text into tokens: the one function for documents and for queries.
#pragma once

#include <cstdint>
#include <string>

#include "analyzers/canonical_text.h"
#include "analyzers/character_table.h"

namespace vankien::analyzers {

struct Token {
  std::string key;             // accent_key of the word, at most max_token_bytes long
  std::uint32_t position = 0;  // counts words from 1; a page number alone on its line does not
                               // count, so phrases run over it
  Span span;                   // in bytes of the document text: exactly the word's own letters
};

// Longer words are cut here: Xapian refuses terms over 245 bytes.
inline constexpr std::size_t max_token_bytes = 200;

// Gives the words of a text in order: runs of letters and digits. Linear in the text, no allocation
// per token beyond `key`.
class Tokenizer {
 public:
  // `text` must outlive the tokenizer.
  explicit Tokenizer(const CanonicalText& text);

  // Fills `token` with the next word; false at the end.
  bool next(Token& token);

 private:
  const CanonicalText& text_;
  CharacterTable table_;
  std::size_t offset_ = 0;
  std::uint32_t position_ = 0;
  std::size_t page_number_end_ = 0;  // words before this offset belong to a page number
};

}  // namespace vankien::analyzers
