// A parameter that is a whole number.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "web/http.h"
#include "web/problem.h"

namespace vankien::web {

struct Bounds {
  std::size_t lowest;
  std::size_t highest;
};

// Puts the parameter into `count`, which stays as it is when it is absent; what is wrong with it
// otherwise.
std::optional<Problem> read_count(const Target& target, std::string_view name, Bounds bounds,
                                  std::size_t& count);

}  // namespace vankien::web
