// Which fields of a record an administrator should look at, in the form of the table that corrects
// them.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/record.h"

namespace vankien::app {

struct FieldSuggestion {
  std::string_view key;              // of [[correction]]
  std::optional<std::string> value;  // as it was read; absent: the field is missing
  std::string why;                   // it is doubtful, for people
};

// Missing and doubtful fields; empty when nothing needs a look. Fields that the administrator
// decided are neither.
std::vector<FieldSuggestion> suggest_corrections(const schema::DocumentRecord& record);

// A [[correction]] for the configuration: doubtful values to be confirmed or changed, missing ones
// as comments to be filled in.
std::string suggestion_toml(std::string_view path, std::string_view sha256,
                            const std::vector<FieldSuggestion>& suggestions);
nlohmann::ordered_json suggestion_json(std::string_view path, std::string_view sha256,
                                       const std::vector<FieldSuggestion>& suggestions);

}  // namespace vankien::app
