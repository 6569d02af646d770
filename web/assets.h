// The files of web/static, inside the program. Their addresses carry a hash of the content, so
// browsers may keep them for ever.
#pragma once

#include <span>
#include <string_view>

#include "web/url.h"

namespace vankien::web {

struct Asset {
  std::string_view name;  // "app.css"
  std::string_view hash;  // of the content, hexadecimal
  std::string_view media_type;
  std::string_view content;
};

// All of them, as the build embedded them.
std::span<const Asset> assets();

// By the name in web/static, which must exist.
const Asset& asset(std::string_view name);
// "/static/app.0123456789ab.css": where asset() is served.
Url asset_url(std::string_view name);
// By the last part of such an address; nullptr when no asset has this name and hash.
const Asset* asset_by_file(std::string_view file);

}  // namespace vankien::web
