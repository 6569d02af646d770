// Names under which central documents are cited without their numbers. Only facts that a source
// confirms stand here.
#pragma once

#include <string_view>
#include <vector>

namespace vankien::analyzers {

// The numbers of the resolutions of one plenum; a plenum makes several. Empty when none is known
// for certain. `term` in Roman capitals.
std::vector<std::string_view> plenum_resolutions(int plenum, std::string_view term);

// The number that "Chỉ thị 05" means wherever nothing else is said: the famous ones alone. Empty
// for the rest.
std::string_view well_known_number(std::string_view type_code, std::string_view sequence);

}  // namespace vankien::analyzers
