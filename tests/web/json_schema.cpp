#include "tests/web/json_schema.h"

#include <algorithm>

namespace vankien::tests {
namespace {

using nlohmann::json;

std::string type_of(const json& value) {
  if (value.is_number_integer())
    return "integer";
  return value.type_name();
}

bool has_type(const json& value, const json& types) {
  if (types.is_array())
    return std::any_of(types.begin(), types.end(),
                       [&](const json& type) { return has_type(value, type); });
  return types == type_of(value) || (types == "number" && value.is_number());
}

std::string object_misfit(const json& value, const json& schema, const json& root,
                          const std::string& place) {
  for (const auto& name : schema.value("required", json::array())) {
    if (!value.contains(name))
      return place + " lacks " + name.get<std::string>();
  }
  for (const auto& [key, member] : value.items()) {
    const auto inside = place + "." + key;
    const json properties = schema.value("properties", json::object());
    const json others = schema.value("additionalProperties", json(true));
    if (!properties.contains(key) && others == false)
      return inside + " is not described";
    const json& member_schema = properties.contains(key) ? properties[key] : others;
    if (auto found = member_schema.is_object() ? misfit(member, member_schema, root, inside) : "";
        !found.empty())
      return found;
  }
  return {};
}

std::string array_misfit(const json& value, const json& schema, const json& root,
                         const std::string& place) {
  for (std::size_t i = 0; i < value.size() && schema.contains("items"); ++i) {
    if (auto found = misfit(value[i], schema["items"], root, place + "[" + std::to_string(i) + "]");
        !found.empty())
      return found;
  }
  return {};
}

std::string choice_misfit(const json& value, const json& choices, const json& root,
                          const std::string& place) {
  const auto fits = [&](const json& choice) { return misfit(value, choice, root, place).empty(); };
  return std::count_if(choices.begin(), choices.end(), fits) == 1
             ? std::string()
             : place + " is not exactly one of its choices";
}

}  // namespace

std::string misfit(const json& value, const json& schema, const json& root,
                   const std::string& place) {
  if (schema.contains("$ref"))
    return misfit(value, root.at(json::json_pointer(schema["$ref"].get<std::string>().substr(1))),
                  root, place);
  if (schema.contains("oneOf"))
    return choice_misfit(value, schema["oneOf"], root, place);
  if (schema.contains("type") && !has_type(value, schema["type"]))
    return place + " is " + type_of(value);
  if (schema.contains("enum") &&
      std::find(schema["enum"].begin(), schema["enum"].end(), value) == schema["enum"].end())
    return place + " is " + value.dump();
  if (value.is_object())
    return object_misfit(value, schema, root, place);
  return value.is_array() ? array_misfit(value, schema, root, place) : std::string();
}

}  // namespace vankien::tests
