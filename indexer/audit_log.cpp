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
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "indexer/content_hash.h"
#include "indexer/file_descriptor.h"
#include "schema/error.h"
#include "schema/json.h"

namespace vankien::indexer {
namespace {

using schema::Error;
using schema::ErrorCode;

std::string_view name(Act act) {
  return act == Act::release ? "release" : "purge";
}

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
  for (std::size_t number = 1; std::getline(lines, line); ++number)
    read_line(line, number);
}

void AuditLog::read_line(const std::string& line, std::size_t number) {
  const auto json = nlohmann::json::parse(line, nullptr, false);
  const auto text = [&json](const char* key) {
    const auto value = json.find(key);
    return value != json.end() && value->is_string() ? value->get<std::string>() : std::string();
  };
  if (json.is_object()) {
    const Act act = text("action") == name(Act::release) ? Act::release : Act::purge;
    entries_.push_back({act, text("salt"), text("digest")});
  }
  if (!json.is_object() || text("action") != name(entries_.back().act) ||
      entries_.back().digest.empty())
    throw Error(ErrorCode::index_damaged,
                fmt::format("{}, line {}: no act that can be read", file_.string(), number));
}

Ruling AuditLog::ruling(std::string_view hash) const {
  const auto last = std::find_if(entries_.rbegin(), entries_.rend(), [&](const Entry& entry) {
    return entry.digest == content_hash(entry.salt + std::string(hash));
  });
  if (last == entries_.rend())
    return Ruling::none;
  return last->act == Act::release ? Ruling::released : Ruling::purged;
}

void AuditLog::record(Act act, std::string_view hash, std::string_view path,
                      std::string_view reason) {
  const std::string salt = fresh_salt();
  const std::string digest = content_hash(salt + std::string(hash));
  nlohmann::ordered_json line{{"time", now()},       {"user", schema::printable(user())},
                              {"action", name(act)}, {"reason", schema::printable(reason)},
                              {"salt", salt},        {"digest", digest}};
  if (act == Act::release)
    line["path"] = schema::printable(path);
  append_durably(file_, line.dump() + "\n");
  entries_.push_back({act, salt, digest});
}

}  // namespace vankien::indexer
