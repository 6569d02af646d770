// The part of JSON Schema that the description uses, to hold replies against it.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace vankien::tests {

// What is wrong with `value`, with the place of it; empty when it fits. `root` holds what "$ref"
// points into.
std::string misfit(const nlohmann::json& value, const nlohmann::json& schema,
                   const nlohmann::json& root, const std::string& place = "$");

}  // namespace vankien::tests
