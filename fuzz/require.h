// What the fuzz targets hold to be true of every input: a breach ends the run as a finding.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace vankien::fuzz {

inline void require(bool holds, const char* property) {
  if (holds)
    return;
  std::fprintf(stderr, "broken property: %s\n", property);
  std::abort();
}

}  // namespace vankien::fuzz
