// Normalization Form C, by ICU, in linear time.
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <limits>
#include <stdexcept>

#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

void check(UErrorCode status) {
  if (U_FAILURE(status)) {
    throw std::runtime_error(std::string("ICU: ") + u_errorName(status));
  }
}

const icu::Normalizer2& nfc_normalizer() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
  check(status);
  return *normalizer;
}

icu::StringPiece piece(std::string_view text) {
  if (text.size() > std::numeric_limits<int32_t>::max()) {
    throw std::length_error("a text of more than 2 GiB cannot be normalised");
  }
  return {text.data(), static_cast<int32_t>(text.size())};
}

// Marks that normalising may reorder: those that stand, or decompose, after a base character.
bool is_reordered(char32_t value) {
  constexpr char32_t first_mark = 0x0300;
  return value >= first_mark && u_getIntPropertyValue(static_cast<UChar32>(value),
                                                      UCHAR_LEAD_CANONICAL_COMBINING_CLASS) != 0;
}

std::size_t marks_end(std::string_view utf8, std::size_t at) {
  while (at < utf8.size()) {
    const CodePoint next = decode(utf8, at);
    if (!is_reordered(next.value)) {
      break;
    }
    at += next.bytes;
  }
  return at;
}

void append_sorted(std::string& out, std::string_view marks) {
  std::u32string sorted;
  for (std::size_t at = 0; at < marks.size();) {
    const CodePoint mark = decode(marks, at);
    icu::UnicodeString parts(static_cast<UChar32>(mark.value));
    nfc_normalizer().getDecomposition(static_cast<UChar32>(mark.value), parts);
    for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
      sorted.push_back(static_cast<char32_t>(parts.char32At(i)));
    }
    at += mark.bytes;
  }
  std::stable_sort(sorted.begin(), sorted.end(), [](char32_t left, char32_t right) {
    return u_getCombiningClass(static_cast<UChar32>(left)) <
           u_getCombiningClass(static_cast<UChar32>(right));
  });
  for (const char32_t mark : sorted) {
    append_utf8(out, mark);
  }
}

// ICU inserts marks one by one: a long run of them, which no language has, would take it quadratic
// time. Such runs are decomposed and sorted first, which leaves the text canonically equivalent.
constexpr std::size_t long_run = 128;  // bytes

// A look at every so many bytes cannot miss a long run.
bool may_have_long_run(std::string_view utf8) {
  constexpr std::size_t step = long_run / 2;
  for (std::size_t at = step; at < utf8.size(); at += step) {
    const bool ascii = static_cast<unsigned char>(utf8[at]) < 0x80;
    if (!ascii && is_reordered(decode(utf8, previous_code_point(utf8, at + 1)).value)) {
      return true;
    }
  }
  return false;
}

std::string with_long_runs_sorted(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t end = marks_end(utf8, at);
    if (end - at > long_run) {
      append_sorted(out, utf8.substr(at, end - at));
    } else {
      out.append(utf8.substr(at, end - at));
    }
    at = end;
    if (at < utf8.size()) {
      const CodePoint base = decode(utf8, at);
      out.append(utf8.substr(at, base.bytes));
      at += base.bytes;
    }
  }
  return out;
}

std::string composed(std::string_view utf8) {
  const icu::Normalizer2& normalizer = nfc_normalizer();
  UErrorCode status = U_ZERO_ERROR;
  if (normalizer.isNormalizedUTF8(piece(utf8), status)) {
    return std::string(utf8);
  }
  std::string out;
  out.reserve(utf8.size());
  icu::StringByteSink<std::string> sink(&out);
  normalizer.normalizeUTF8(0, piece(utf8), sink, nullptr, status);
  check(status);
  return out;
}

}  // namespace

std::string nfc(std::string_view utf8) {
  if (may_have_long_run(utf8)) {
    return composed(with_long_runs_sorted(utf8));
  }
  return composed(utf8);
}

bool has_nfc_boundary_before(char32_t value) {
  return nfc_normalizer().hasBoundaryBefore(static_cast<UChar32>(value)) != 0;
}

}  // namespace vankien::analyzers
