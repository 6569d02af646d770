// Absent values as JSON's null.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>

#include "analyzers/date.h"

namespace vankien::schema {

template <class Value>
nlohmann::ordered_json or_null(const std::optional<Value>& value) {
  return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
}

inline nlohmann::ordered_json or_null(const std::optional<analyzers::Date>& date) {
  return date ? nlohmann::ordered_json(date->iso()) : nlohmann::ordered_json();
}

}  // namespace vankien::schema
