#include "analyzers/tokenizer.h"

#include <algorithm>

#include "analyzers/character_table.h"
#include "analyzers/page_number.h"
#include "analyzers/syllable.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

// At most max_token_bytes of `text`, cut between code points.
std::string_view shortened(std::string_view text) {
  if (text.size() <= max_token_bytes) {
    return text;
  }
  std::size_t end = max_token_bytes;
  while (is_continuation(text[end])) {
    --end;
  }
  return text.substr(0, end);
}

}  // namespace

Tokenizer::Tokenizer(const CanonicalText& text) : text_(text) {}

bool Tokenizer::next(Token& token) {
  const std::string_view text = text_.text();
  bool new_line = false;
  while (offset_ < text.size()) {
    const CodePoint next = decode(text, offset_);
    if (table_[next.value].word) {
      break;
    }
    new_line = new_line || next.value == '\n' || next.value == '\f';
    offset_ += next.bytes;
  }
  if (offset_ == text.size()) {
    return false;
  }
  const std::size_t begin = offset_;
  while (offset_ < text.size()) {
    const CodePoint next = decode(text, offset_);
    if (!table_[next.value].word) {
      break;
    }
    offset_ += next.bytes;
  }
  if (new_line && position_ > 0) {
    page_number_end_ = std::max(page_number_end_, page_number_end(text, begin));
  }
  if (begin >= page_number_end_) {
    ++position_;
  }
  accent_key(shortened(text.substr(begin, offset_ - begin)), token.key);
  token.key.resize(shortened(token.key).size());
  token.position = position_;
  token.span = text_.document_span({begin, offset_});
  return true;
}

}  // namespace vankien::analyzers
