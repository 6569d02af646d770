// What the administrator decided about single files against or beyond the secrecy guard:
// DIR/audit.jsonl, a line for each act, only ever added to. Without the file the guard alone
// decides.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "schema/audit_entry.h"

namespace vankien::indexer {

using schema::Act;

// What stands about one content: its last act.
enum class Ruling { none, released, purged };

class AuditLog {
 public:
  // Reads DIR/audit.jsonl if it is there. Throws schema::Error(index_damaged) that names a line
  // which cannot be read: what an act was about must not be guessed.
  explicit AuditLog(const std::filesystem::path& index);

  // `hash`: content_hash.h's. Thread-safe.
  [[nodiscard]] Ruling ruling(std::string_view hash) const;

  // Adds a line, durably, before it returns: time (UTC), the user of the system, the act, the
  // reason, a salted digest of the content, and the file's name unless the act is to leave no trace
  // of it. Hold the writer's lock. Throws schema::Error(disk_full), (input_output).
  void record(Act act, std::string_view hash, std::string_view path, std::string_view reason);

 private:
  std::filesystem::path file_;
  std::vector<schema::AuditEntry> entries_;
};

}  // namespace vankien::indexer
