#include "tests/analyzers/text_properties.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include <utility>
#include <variant>
#include <vector>

#include "analyzers/canonical_text.h"
#include "analyzers/document_text.h"
#include "analyzers/syllable.h"
#include "analyzers/tokenizer.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

bool is_border(std::string_view text, std::size_t offset) {
  return offset <= text.size() && (offset == text.size() || !is_continuation(text[offset]));
}

// The words of a text, found one code point after the other.
std::vector<Span> words_of(std::string_view text) {
  std::vector<Span> words;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = decode(text, at);
    const bool word = is_word_character(next.value);
    if (word && !inside) {
      words.push_back({at, at});
    }
    inside = word;
    at += next.bytes;
    if (word) {
      words.back().end = at;
    }
  }
  return words;
}

std::string broken_offsets(const CanonicalText& canonical, std::string_view document) {
  std::size_t last = 0;
  for (std::size_t at = 0; at <= canonical.text().size(); ++at) {
    if (!is_border(canonical.text(), at)) {
      continue;
    }
    const std::size_t offset = canonical.document_offset(at);
    if (offset < last || !is_border(document, offset)) {
      return "document_offset(" + std::to_string(at) + ") is " + std::to_string(offset);
    }
    last = offset;
  }
  const std::size_t end = canonical.document_offset(canonical.text().size());
  return end == document.size() ? "" : "the end of the text does not lead to the end";
}

std::string broken_token(const Token& token, const Token& before, std::string_view document) {
  if (token.span.begin < before.span.end || token.span.end <= token.span.begin) {
    return "spans do not ascend";
  }
  if (!is_border(document, token.span.begin) || !is_border(document, token.span.end)) {
    return "a span is cut inside a code point";
  }
  if (token.position < before.position || token.position > before.position + 1) {
    return "positions do not count the words";
  }
  if (token.key.size() > max_token_bytes || first_invalid_utf8(token.key)) {
    return "the key is too long or cut inside a code point";
  }
  return {};
}

std::string broken_tokens(const CanonicalText& canonical, std::string_view document) {
  const std::vector<Span> words = words_of(canonical.text());
  Tokenizer tokenizer(canonical);
  Token before;
  Token token;
  for (const Span word : words) {
    if (!tokenizer.next(token)) {
      return "words are missing";
    }
    if (auto broken = broken_token(token, before, document); !broken.empty()) {
      return broken + ": " + token.key;
    }
    const auto letters = canonical.text().substr(word.begin, word.size());
    if (word.size() < max_token_bytes / 2 && token.key != accent_key(letters)) {
      return "the key of " + std::string(letters) + " is " + token.key;
    }
    if (token.span != canonical.document_span(word)) {
      return "the span of " + token.key + " is not its own";
    }
    before = token;
  }
  return tokenizer.next(token) ? "words too many" : "";
}

std::string decomposed(std::string_view utf8) {
  UErrorCode status = U_ZERO_ERROR;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  icu::Normalizer2::getNFDInstance(status)->normalizeUTF8(
      0, {utf8.data(), static_cast<int32_t>(utf8.size())}, sink, nullptr, status);
  return out;
}

std::vector<std::pair<std::string, std::uint32_t>> tokens_of(std::string_view bytes) {
  std::vector<std::pair<std::string, std::uint32_t>> tokens;
  const auto document = document_text(bytes);
  if (const auto* text = std::get_if<std::string>(&document)) {
    const CanonicalText canonical(*text);
    Tokenizer tokenizer(canonical);
    for (Token token; tokenizer.next(token);) {
      tokens.emplace_back(token.key, token.position);
    }
  }
  return tokens;
}

}  // namespace

std::string broken_by_document(std::string_view document) {
  if (nfc(document) != document) {
    return "the document text is not NFC";
  }
  const CanonicalText canonical(document);
  if (first_invalid_utf8(canonical.text())) {
    return "canonical text is not UTF-8";
  }
  if (nfc(canonical.text()) != canonical.text()) {
    return "canonical text is not NFC";
  }
  if (CanonicalText(canonical.text()).text() != canonical.text()) {
    return "canonicalising twice changes the text";
  }
  auto broken = broken_offsets(canonical, document);
  return broken.empty() ? broken_tokens(canonical, document) : broken;
}

std::string broken_by_normal_forms(std::string_view utf8) {
  return tokens_of(nfc(utf8)) == tokens_of(decomposed(utf8)) ? "" : "NFC and NFD give other tokens";
}

std::string broken_by_word(std::string_view word) {
  const CanonicalText canonical(nfc(word));
  const std::string key = accent_key(canonical.text());
  const std::string folded = fold(canonical.text());
  if (accent_key(key) != key) {
    return "accent_key is not idempotent";
  }
  if (fold(folded) != folded) {
    return "fold is not idempotent";
  }
  if (fold(key) != folded) {
    return "fold depends on the place of the tone";
  }
  const std::string repaired = repair_typing(canonical.text());
  if (!repaired.empty() && (!is_syllable(repaired) || is_syllable(canonical.text()))) {
    return "repaired to " + repaired;
  }
  return {};
}

}  // namespace vankien::analyzers
