// Moments as headers and the index write them.
#pragma once

#include <ctime>
#include <optional>
#include <string>
#include <string_view>

namespace vankien::web {

// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, section 5.6.7).
std::string http_date(std::time_t moment);
// In that form or one of the two older ones; nullopt for anything else.
std::optional<std::time_t> read_http_date(std::string_view written);

// "2026-11-23T21:53:18Z"; nullopt for anything else.
std::optional<std::time_t> read_iso_time(std::string_view written);

}  // namespace vankien::web
