#include "analyzers/alias.h"

#include <algorithm>
#include <array>

namespace vankien::analyzers {

namespace {

struct PlenumResolution {
  int plenum;
  std::string_view term;
  std::string_view number;
};

constexpr std::array resolutions = {
    PlenumResolution{5, "X", "14-NQ/TW"},    PlenumResolution{5, "X", "15-NQ/TW"},
    PlenumResolution{6, "X", "22-NQ/TW"},    PlenumResolution{4, "XI", "12-NQ/TW"},
    PlenumResolution{7, "XI", "25-NQ/TW"},   PlenumResolution{8, "XI", "28-NQ/TW"},
    PlenumResolution{4, "XII", "04-NQ/TW"},  PlenumResolution{6, "XII", "18-NQ/TW"},
    PlenumResolution{6, "XII", "19-NQ/TW"},  PlenumResolution{6, "XII", "20-NQ/TW"},
    PlenumResolution{6, "XII", "21-NQ/TW"},  PlenumResolution{5, "XIII", "21-NQ/TW"},
    PlenumResolution{6, "XIII", "28-NQ/TW"}, PlenumResolution{8, "XIII", "45-NQ/TW"},
};

struct WellKnown {
  std::string_view type_code;
  std::string_view sequence;
  std::string_view number;
};

constexpr std::array well_known = {
    WellKnown{"CT", "05", "05-CT/TW"},
    WellKnown{"KL", "01", "01-KL/TW"},
    WellKnown{"NQ", "18", "18-NQ/TW"},
    WellKnown{"NQ", "35", "35-NQ/TW"},
};

}  // namespace

std::vector<std::string_view> plenum_resolutions(int plenum, std::string_view term) {
  std::vector<std::string_view> numbers;
  for (const PlenumResolution& entry : resolutions) {
    if (entry.plenum == plenum && entry.term == term)
      numbers.push_back(entry.number);
  }
  return numbers;
}

std::string_view well_known_number(std::string_view type_code, std::string_view sequence) {
  const auto found =
      std::find_if(well_known.begin(), well_known.end(), [&](const WellKnown& entry) {
        return entry.type_code == type_code && entry.sequence == sequence;
      });
  return found == well_known.end() ? std::string_view{} : found->number;
}

}  // namespace vankien::analyzers
