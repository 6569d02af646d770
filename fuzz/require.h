// What the fuzz targets hold to be true of every input: a breach ends the run as a finding.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

namespace vankien::fuzz {

inline void require(bool holds, const char* property) {
  if (holds)
    return;
  std::fprintf(stderr, "broken property: %s\n", property);
  std::abort();
}

// `broken` names the property that does not hold, if one does not.
inline void require_unbroken(const std::string& broken) {
  require(broken.empty(), broken.c_str());
}

}  // namespace vankien::fuzz
