// The key `origins` in the text of a configuration file.
#pragma once

#include <string>
#include <string_view>

#include "web/origin.h"

namespace vankien::app {

// How an origin is written, for who wrote something else.
std::string_view origin_form();

// `configuration` (TOML that read_configuration() takes) with `origin` as the last of the key
// `origins`, which is made when it is missing; every other byte stays, comments and line ends too.
// Unchanged when the key holds it already.
std::string with_origin(std::string_view configuration, const web::Origin& origin);

}  // namespace vankien::app
