// The administrator's table of corrections: [[correction]] in the configuration.
#pragma once

#include "app/configuration.h"
#include "app/toml_reader.h"

namespace vankien::app {

const Setters<Configuration>& correction_section();

// Number and type may come from tables of the same file: call it once these are installed. A row
// that names no document number or no type fails at its place.
void check_corrections(const Configuration& configuration);

}  // namespace vankien::app
