// The units of administration that names of bodies refer to, and the party committee of each.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "analyzers/name_words.h"

namespace vankien::analyzers {

struct Level {
  std::string_view unit;  // "tỉnh"
  std::size_t words;      // in `unit`
  std::string_view
      committee;  // "Tỉnh ủy"; "Đảng ủy" where the unit stays in the name (Đảng ủy xã …)
  std::string_view code;  // body code of that committee: "TU"; empty when it has none of its own
};

std::span<const Level> levels();

// The level whose unit stands at `at` with its marks ("xã" in "xã hội" is none); nullptr else.
const Level* level_at(const NameWords& words, std::size_t at);

// The level whose own committee stands at `at` ("Tỉnh ủy"), two words; nullptr else.
const Level* committee_at(const NameWords& words, std::size_t at);

// What a name says of where its body belongs: "tỉnh" and "Trà Vinh" of "Đảng ủy Khối … tỉnh Trà
// Vinh" and of "Tỉnh ủy Trà Vinh".
struct Territory {
  const Level* level = nullptr;
  std::string place;  // empty when the name gives the level alone ("Ban Tổ chức Tỉnh ủy")

  [[nodiscard]] std::string print() const;  // "tỉnh Trà Vinh"
};
std::optional<Territory> territory_of(const NameWords& words);

}  // namespace vankien::analyzers
