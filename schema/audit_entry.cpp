#include "schema/audit_entry.h"

#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "schema/json.h"

namespace vankien::schema {
namespace {

constexpr std::array<std::pair<Act, std::string_view>, 2> acts{{
    {Act::release, "release"},
    {Act::purge, "purge"},
}};

std::string_view name(Act act) {
  for (const auto& [known, its_name] : acts)
    if (known == act)
      return its_name;
  return {};
}

std::optional<Act> act_named(std::string_view name) {
  for (const auto& [act, its_name] : acts)
    if (its_name == name)
      return act;
  return std::nullopt;
}

}  // namespace

std::string to_line(const AuditEntry& entry) {
  nlohmann::ordered_json line{{"time", entry.time},        {"user", printable(entry.user)},
                              {"action", name(entry.act)}, {"reason", printable(entry.reason)},
                              {"salt", entry.salt},        {"digest", entry.digest}};
  if (!entry.path.empty())
    line["path"] = printable(entry.path);
  return line.dump();
}

std::optional<AuditEntry> read_audit_entry(std::string_view line) {
  const auto json = nlohmann::json::parse(line, nullptr, false);
  if (!json.is_object())
    return std::nullopt;
  const auto text = [&json](const char* key) {
    const auto value = json.find(key);
    return value != json.end() && value->is_string() ? value->get<std::string>() : std::string();
  };
  const auto act = act_named(text("action"));
  AuditEntry entry{text("time"),   text("user"), act.value_or(Act::release),
                   text("reason"), text("salt"), text("digest"),
                   text("path")};
  if (!act || entry.salt.empty() || entry.digest.empty())
    return std::nullopt;
  return entry;
}

}  // namespace vankien::schema
