#include "analyzers/heading_names.h"

#include <algorithm>
#include <array>

namespace vankien::analyzers {
namespace {

struct Kind {
  MarkerKind kind;
  int level;
  std::string_view label;
  std::string_view slug;
};
constexpr std::array<Kind, 8> kinds{{
    {MarkerKind::annex, 1, "Phụ lục", "phu-luc"},
    {MarkerKind::part, 1, "Phần", "phan"},
    {MarkerKind::chapter, 1, "Chương", "chuong"},
    {MarkerKind::section, 2, "Mục", "muc"},
    {MarkerKind::letter, 2, "Mục", "muc"},
    {MarkerKind::roman, 3, "Mục", "muc"},
    {MarkerKind::article, 4, "Điều", "dieu"},
    {MarkerKind::numeral, 5, "Mục", "muc"},
}};

const Kind& traits(MarkerKind kind) {
  return *std::find_if(kinds.begin(), kinds.end(),
                       [&](const Kind& entry) { return entry.kind == kind; });
}

}  // namespace

void HeadingNames::name(OutlineEntry& heading, const HeadingMarker& marker) {
  const Kind& kind = traits(marker.kind);
  heading.level = kind.level;
  path_.erase(path_.lower_bound(kind.level), path_.end());
  path_[kind.level] = {kind.label, kind.slug, marker.ordinal};
  const Step own{kind.label, kind.slug, ordinals(kind.label)};
  // Articles are counted through all chapters.
  const bool inside =
      kind.level > 1 && path_.contains(1) &&
      !(kind.kind == MarkerKind::article && path_[1].label == traits(MarkerKind::chapter).label);
  heading.label = (inside ? label(path_[1]) + ", " : "") + label(own);
  heading.anchor = unique((inside ? anchor(path_[1]) + "-" : "") + anchor(own));
}

std::string HeadingNames::ordinals(std::string_view label) const {
  std::string joined;
  for (const auto& [level, step] : path_) {
    if (step.label == label)
      joined += (joined.empty() ? "" : ".") + step.ordinal;
  }
  return joined;
}

std::string HeadingNames::label(const Step& step) {
  return std::string(step.label) + (step.ordinal.empty() ? "" : " " + step.ordinal);
}

std::string HeadingNames::anchor(const Step& step) {
  std::string slug(step.slug);
  const std::string ordinal = step.ordinal.empty() ? "" : "-" + step.ordinal;
  for (const char c : ordinal)
    slug += c == '.' ? '-' : (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  return slug;
}

std::string HeadingNames::unique(const std::string& anchor) {
  const auto times = ++used_[anchor];
  return times == 1 ? anchor : unique(anchor + "-lan-" + std::to_string(times));
}

}  // namespace vankien::analyzers
