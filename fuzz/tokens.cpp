// Any bytes through the text pipeline: normal forms are stable, NFC and NFD give the same tokens,
// and every token's place lies in the text.
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <string>
#include <vector>

#include "analyzers/canonical_text.h"
#include "analyzers/document_text.h"
#include "analyzers/syllable.h"
#include "analyzers/tokenizer.h"
#include "fuzz/require.h"

namespace {

using vankien::analyzers::CanonicalText;
using vankien::analyzers::Token;
using vankien::fuzz::require;

std::vector<Token> tokens_of(std::string_view document_text) {
  const CanonicalText canonical(document_text);
  vankien::analyzers::Tokenizer tokenizer(canonical);
  std::vector<Token> tokens;
  for (Token token; tokenizer.next(token);)
    tokens.push_back(token);
  return tokens;
}

std::string nfd(const std::string& utf8) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFDInstance(status);
  std::string out;
  normalizer->normalize(icu::UnicodeString::fromUTF8(utf8), status).toUTF8String(out);
  return out;
}

void check_places(const std::string& text, const std::vector<Token>& tokens) {
  std::size_t end = 0;
  std::uint32_t position = 0;
  for (const Token& token : tokens) {
    require(token.span.begin >= end && token.span.begin < token.span.end &&
                token.span.end <= text.size(),
            "tokens lie in the text, in order");
    require(token.position >= position, "positions ascend");
    end = token.span.end;
    position = token.position;
  }
}

void check_keys(const std::vector<Token>& tokens) {
  for (const Token& token : tokens) {
    require(!token.key.empty() && token.key.size() <= vankien::analyzers::max_token_bytes,
            "keys are neither empty nor too long");
    require(vankien::analyzers::accent_key(token.key) == token.key, "accent_key is idempotent");
    const std::string folded = vankien::analyzers::fold(token.key);
    require(vankien::analyzers::fold(folded) == folded, "fold is idempotent");
  }
}

bool same_words(const std::vector<Token>& left, const std::vector<Token>& right) {
  return std::equal(
      left.begin(), left.end(), right.begin(), right.end(),
      [](const Token& a, const Token& b) { return a.key == b.key && a.position == b.position; });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto read = vankien::analyzers::document_text(bytes);
  const auto* text = std::get_if<std::string>(&read);
  if (text == nullptr)
    return 0;
  const CanonicalText canonical(*text);
  const std::string once(canonical.text());
  require(CanonicalText(once).text() == once, "canonical text is stable");
  const std::vector<Token> tokens = tokens_of(*text);
  check_places(*text, tokens);
  check_keys(tokens);
  const auto decomposed = vankien::analyzers::document_text(nfd(*text));
  require(same_words(tokens, tokens_of(std::get<std::string>(decomposed))),
          "NFC and NFD give the same tokens");
  return 0;
}
