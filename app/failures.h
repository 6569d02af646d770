// How files that gave no document are named to people and to programs.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "indexer/extractor.h"

namespace vankien::app {

// In the language of the environment.
std::string words_of(const indexer::Reason& reason);

// [{"path", "reason"}] of INTERFACE §1.
nlohmann::ordered_json failures_json(const std::vector<indexer::Skipped>& failures);

}  // namespace vankien::app
