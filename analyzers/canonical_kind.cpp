#include "analyzers/canonical_kind.h"

#include <memory>

#include "analyzers/look_alikes.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

bool is_removed(char32_t value) {
  return (value >= 0x200B && value <= 0x200D) || value == 0x2060 || value == 0xFEFF ||
         value == 0x00AD;
}

bool is_odd_space(char32_t value) {
  return value == 0x00A0 || value == 0x1680 || (value >= 0x2000 && value <= 0x200A) ||
         value == 0x202F || value == 0x205F || value == 0x3000;
}

CanonicalKind classify(char32_t value) {
  if (is_removed(value)) {
    return CanonicalKind::removed;
  }
  if (is_odd_space(value)) {
    return CanonicalKind::space;
  }
  if (vietnamese_d(value) != value) {
    return CanonicalKind::stroke;
  }
  if (latin_look_alike(value)) {
    return CanonicalKind::look_alike;
  }
  return has_nfc_boundary_before(value) ? CanonicalKind::plain : CanonicalKind::joining;
}

const std::array<CanonicalKind, bmp_size>& bmp_kinds() {
  static const auto table = [] {
    auto made = std::make_unique<std::array<CanonicalKind, bmp_size>>();
    for (char32_t value = 0; value < bmp_size; ++value) {
      (*made)[value] = classify(value);
    }
    return made;
  }();
  return *table;
}

}  // namespace

CanonicalKinds::CanonicalKinds() : bmp_(bmp_kinds()) {}

CanonicalKind CanonicalKinds::beyond_bmp(char32_t value) {
  return classify(value);
}

char32_t vietnamese_d(char32_t value) {
  switch (value) {
    case 0x00D0:
    case 0x0189:
      return U'Đ';
    case 0x00F0:
    case 0x0256:
      return U'đ';
    default:
      return value;
  }
}

}  // namespace vankien::analyzers
