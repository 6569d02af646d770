// The record as named fields for storage; what people and programs get is schema/json.h.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "schema/record.h"

namespace vankien::schema {

nlohmann::json head_fields(const RecordHead& head);
nlohmann::json rest_fields(const DocumentRecord& record);  // all but the head

// Both throw nlohmann::json::exception when a field has the wrong kind.
RecordHead head_from(const nlohmann::json& fields);
DocumentRecord record_from(const nlohmann::json& rest);  // its head is left empty

}  // namespace vankien::schema
