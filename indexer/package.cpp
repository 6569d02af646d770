#include "indexer/package.h"

#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>

#include "indexer/limits.h"

namespace vankien::indexer {
namespace {

using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;

constexpr std::size_t read_block = std::size_t{64} << 10U;

class Package final : public PartStream {
 public:
  explicit Package(int file) : archive_(archive_read_new(), &archive_read_free) {
    struct stat status {};
    if (::fstat(file, &status) == 0)
      packed_bytes_ = static_cast<std::size_t>(status.st_size);
    archive_read_support_format_zip(archive_.get());
    if (archive_read_open_fd(archive_.get(), file, read_block) != ARCHIVE_OK)
      problem_ = damaged();
  }

  explicit Package(std::string_view bytes)
      : archive_(archive_read_new(), &archive_read_free), packed_bytes_(bytes.size()) {
    archive_read_support_format_zip(archive_.get());
    if (archive_read_open_memory(archive_.get(), bytes.data(), bytes.size()) != ARCHIVE_OK)
      problem_ = damaged();
  }

  // The name of the next entry; nullopt at the end and after a problem.
  std::optional<std::string> next() {
    if (problem_)
      return std::nullopt;
    archive_entry* entry = nullptr;
    const int result = archive_read_next_header(archive_.get(), &entry);
    if (result == ARCHIVE_EOF)
      return std::nullopt;
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
      return stop(damaged());
    if (++entries_ > max_package_entries)
      return stop(because(ReasonCode::package_entries, max_package_entries));
    if (archive_entry_is_encrypted(entry) != 0)
      return stop(because(ReasonCode::package_password));
    const char* name = archive_entry_pathname(entry);
    return name == nullptr ? "" : name;
  }

  int read(char* buffer, int size) override {
    const la_ssize_t got =
        archive_read_data(archive_.get(), buffer, static_cast<std::size_t>(size));
    if (got < 0) {
      stop(damaged());
      return -1;
    }
    unpacked_bytes_ += static_cast<std::size_t>(got);
    return within_limits() ? static_cast<int>(got) : -1;
  }

  [[nodiscard]] const std::optional<Reason>& problem() const { return problem_; }

 private:
  std::nullopt_t stop(Reason problem) {
    if (!problem_)
      problem_ = std::move(problem);
    return std::nullopt;
  }

  Reason damaged() {
    const char* detail = archive_error_string(archive_.get());
    return because(ReasonCode::not_a_package, detail == nullptr ? "?" : detail);
  }

  bool within_limits() {
    if (unpacked_bytes_ > max_unpacked_bytes)
      stop(because(ReasonCode::unpacked_too_large, max_unpacked_bytes / megabyte));
    if (unpacked_bytes_ > unpack_ratio_from && unpacked_bytes_ / max_unpack_ratio > packed_bytes_)
      stop(because(ReasonCode::unpack_ratio, max_unpack_ratio));
    return !problem_;
  }

  Archive archive_;
  std::optional<Reason> problem_;
  std::size_t packed_bytes_ = 0;
  std::size_t unpacked_bytes_ = 0;
  std::size_t entries_ = 0;
};

using Use = std::function<void(const std::string& name, PartStream&)>;

std::optional<Unread> use_all(Package& package, const Use& use) {
  while (const auto name = package.next())
    use(*name, package);
  if (package.problem())
    return Unread{*package.problem()};
  return std::nullopt;
}

}  // namespace

std::optional<Unread> read_package(int file, const Use& use) {
  ::lseek(file, 0, SEEK_SET);
  Package package(file);
  return use_all(package, use);
}

std::optional<Unread> read_package(std::string_view bytes, const Use& use) {
  Package package(bytes);
  return use_all(package, use);
}

}  // namespace vankien::indexer
