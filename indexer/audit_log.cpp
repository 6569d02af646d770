#include "indexer/audit_log.h"

#include <fcntl.h>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <openssl/rand.h>
#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fstream>
#include <stdexcept>

#include "indexer/content_hash.h"
#include "indexer/file_descriptor.h"
#include "schema/error.h"

namespace vankien::indexer {
namespace {

using schema::AuditEntry;
using schema::Error;
using schema::ErrorCode;

std::string fresh_salt() {
  std::array<unsigned char, 16> bytes{};
  if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
    throw std::runtime_error("libcrypto gives no random bytes");
  return fmt::format("{:02x}", fmt::join(bytes, ""));
}

std::string now() {
  return fmt::format(
      "{:%Y-%m-%dT%H:%M:%SZ}",
      fmt::gmtime(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now())));
}

// Who acts, behind sudo too.
std::string user() {
  std::array<char, 4096> room{};
  passwd entry{};
  passwd* found = nullptr;
  ::getpwuid_r(::getuid(), &entry, room.data(), room.size(), &found);
  const std::string name = found != nullptr ? found->pw_name : std::to_string(::getuid());
  const char* before_sudo = std::getenv("SUDO_USER");
  return before_sudo == nullptr ? name : fmt::format("{} ({})", before_sudo, name);
}

[[noreturn]] void fail(const std::filesystem::path& file) {
  throw Error(errno == ENOSPC ? ErrorCode::disk_full : ErrorCode::input_output,
              fmt::format("cannot write {}: {}", file.string(), std::strerror(errno)));
}

void append_durably(const std::filesystem::path& file, const std::string& line) {
  constexpr mode_t owner_only = 0600;
  const FileDescriptor log(
      ::open(file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, owner_only));
  if (!log.is_open() ||
      ::write(log.get(), line.data(), line.size()) != static_cast<ssize_t>(line.size()) ||
      ::fsync(log.get()) != 0)
    fail(file);
}

}  // namespace

AuditLog::AuditLog(const std::filesystem::path& index) : file_(index / "audit.jsonl") {
  std::ifstream lines(file_);
  std::string line;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    auto entry = schema::read_audit_entry(line);
    if (!entry)
      throw Error(ErrorCode::index_damaged,
                  fmt::format("{}, line {}: no act that can be read", file_.string(), number));
    entries_.push_back(*std::move(entry));
  }
}

Ruling AuditLog::ruling(std::string_view hash) const {
  const auto last = std::find_if(entries_.rbegin(), entries_.rend(), [&](const AuditEntry& entry) {
    return entry.digest == content_hash(entry.salt + std::string(hash));
  });
  if (last == entries_.rend())
    return Ruling::none;
  return last->act == Act::release ? Ruling::released : Ruling::purged;
}

void AuditLog::record(Act act, std::string_view hash, std::string_view path,
                      std::string_view reason) {
  const std::string salt = fresh_salt();
  const AuditEntry entry{.time = now(),
                         .user = user(),
                         .act = act,
                         .reason = std::string(reason),
                         .salt = salt,
                         .digest = content_hash(salt + std::string(hash)),
                         .path = std::string(act == Act::release ? path : "")};
  append_durably(file_, schema::to_line(entry) + "\n");
  entries_.push_back(entry);
}

}  // namespace vankien::indexer
