#include "analyzers/administration.h"

#include <algorithm>
#include <array>

namespace vankien::analyzers {

namespace {

constexpr std::array all_levels = {
    Level{"tỉnh", 1, "Tỉnh ủy", "TU"},   Level{"thành phố", 2, "Thành ủy", "TU"},
    Level{"huyện", 1, "Huyện ủy", "HU"}, Level{"quận", 1, "Quận ủy", "QU"},
    Level{"thị xã", 2, "Thị ủy", "TXU"}, Level{"thị trấn", 2, "Đảng ủy", ""},
    Level{"phường", 1, "Đảng ủy", ""},   Level{"đặc khu", 2, "Đảng ủy", ""},
    Level{"xã", 1, "Đảng ủy", ""},       Level{"thôn", 1, "Đảng ủy", ""},
    Level{"ấp", 1, "Đảng ủy", ""},       Level{"khóm", 1, "Đảng ủy", ""},
    Level{"khu phố", 2, "Đảng ủy", ""},  Level{"tổ dân phố", 3, "Đảng ủy", ""},
};

bool spells(const NameWords& words, std::size_t at, std::string_view unit) {
  while (!unit.empty()) {
    const std::size_t blank = std::min(unit.find(' '), unit.size());
    if (at >= words.size() || words[at].text != unit.substr(0, blank))
      return false;
    unit.remove_prefix(std::min(blank + 1, unit.size()));
    ++at;
  }
  return true;
}

// Words in which "xã" and "tỉnh" name no unit.
bool continues_other_word(const NameWords& words, std::size_t after) {
  if (after >= words.size())
    return false;
  const std::string& next = words[after].key;
  return next == "hoi" || next == "vien" || next == "uy" || next == "doan" || next == "doi";
}

// The words from `begin` to the next unit, the end, or a word that is part of no place.
std::string place_from(const NameWords& words, std::size_t begin) {
  std::size_t end = begin;
  while (end < words.size() && words[end].capital && level_at(words, end) == nullptr)
    ++end;
  return print(
      NameWords(words.begin() + static_cast<long>(begin), words.begin() + static_cast<long>(end)));
}

}  // namespace

std::span<const Level> levels() {
  return all_levels;
}

const Level* level_at(const NameWords& words, std::size_t at) {
  const auto found = std::find_if(all_levels.begin(), all_levels.end(), [&](const Level& level) {
    return spells(words, at, level.unit) && !continues_other_word(words, at + level.words);
  });
  return found == all_levels.end() ? nullptr : &*found;
}

const Level* committee_at(const NameWords& words, std::size_t at) {
  if (at + 1 >= words.size() || words[at + 1].text != "ủy")
    return nullptr;
  const auto found = std::find_if(all_levels.begin(), all_levels.end(), [&](const Level& level) {
    return level.committee != "Đảng ủy" &&
           level.unit.substr(0, level.unit.find(' ')) == words[at].text;
  });
  return found == all_levels.end() ? nullptr : &*found;
}

std::string Territory::print() const {
  const std::string unit(level->unit);
  return place.empty() ? unit : unit + " " + place;
}

std::optional<Territory> territory_of(const NameWords& words) {
  for (std::size_t at = words.size(); at-- > 0;) {
    if (const Level* level = level_at(words, at))
      return Territory{level, place_from(words, at + level->words)};
    if (const Level* level = committee_at(words, at))
      return Territory{level, place_from(words, at + 2)};
  }
  return std::nullopt;
}

}  // namespace vankien::analyzers
