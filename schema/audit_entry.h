// A line of DIR/audit.jsonl: what the administrator decided about one content.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vankien::schema {

enum class Act { release, purge };

struct AuditEntry {
  std::string time;  // UTC, 2026-03-01T07:30:00Z
  std::string user;
  Act act = Act::release;
  std::string reason;
  std::string salt;
  std::string digest;  // of salt and content; the entry tells nobody which content it is
  std::string path;    // empty where the act is to leave no trace of the file

  friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

// One line of JSON without its end. Bytes that are not UTF-8 become U+FFFD.
std::string to_line(const AuditEntry& entry);

// Empty if the line is no entry, or lacks its act, salt or digest.
std::optional<AuditEntry> read_audit_entry(std::string_view line);

}  // namespace vankien::schema
