// The sections of the configuration that extend tables: [[body]], [[type]], [[code]], [[cue]],
// [[alias]], [[law]]. docs/quan-tri.md lists their keys for people.
#pragma once

#include "app/configuration.h"
#include "app/toml_reader.h"

namespace vankien::app {

// Each section's name and its reader.
const Setters<Configuration>& table_sections();

}  // namespace vankien::app
