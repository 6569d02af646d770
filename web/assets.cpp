#include "web/assets.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace vankien::web {
namespace {

// "app.css" with its hash before the extension.
std::string hashed_name(const Asset& asset) {
  const auto dot = asset.name.rfind('.');
  return std::string(asset.name.substr(0, dot))
      .append(1, '.')
      .append(asset.hash)
      .append(asset.name.substr(dot));
}

}  // namespace

const Asset& asset(std::string_view name) {
  const auto all = assets();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Asset& entry) { return entry.name == name; });
  if (found == all.end())
    throw std::logic_error("no such asset: " + std::string(name));
  return *found;
}

Url asset_url(std::string_view name) {
  return Url("/static").segment(hashed_name(asset(name)));
}

const Asset* asset_by_file(std::string_view file) {
  const auto all = assets();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Asset& entry) { return hashed_name(entry) == file; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace vankien::web
