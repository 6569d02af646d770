// Messages to people: Vietnamese where LANG begins with "vi", else English. Both stand side by side
// where they are said.
#pragma once

#include <string_view>

namespace vankien::app {

// The one of the two that the environment asks for.
std::string_view say(std::string_view vietnamese, std::string_view english);

}  // namespace vankien::app
