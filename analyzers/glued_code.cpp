#include "analyzers/glued_code.h"

#include <algorithm>
#include <string>

#include "analyzers/number_code.h"
#include "analyzers/syllable.h"
#include "analyzers/type_code.h"

namespace vankien::analyzers {

namespace {

constexpr std::size_t shortest = 2;  // bytes of a code

bool is_letters(std::string_view folded) {
  return std::all_of(folded.begin(), folded.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool inside_character(std::string_view text, std::size_t at) {
  return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

}  // namespace

std::optional<GluedCode> part_glued_code(std::string_view segment) {
  for (std::size_t at = segment.size(); at-- > shortest;) {
    if (inside_character(segment, at) || segment.size() - at < shortest)
      continue;
    const GluedCode parted{segment.substr(0, at), segment.substr(at)};
    const std::string body = fold(parted.body);
    if (official_type_code(parted.type) && is_letters(body) && looks_like_body_code(body))
      return parted;
  }
  return std::nullopt;
}

}  // namespace vankien::analyzers
