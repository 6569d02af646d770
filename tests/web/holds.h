// Which texts a page holds.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "tests/catch.h"

namespace vankien::tests {

inline bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

inline void check_holds(const std::string& text, std::initializer_list<std::string_view> parts) {
  for (const auto part : parts) {
    CAPTURE(part);
    CHECK(holds(text, part));
  }
}

}  // namespace vankien::tests
