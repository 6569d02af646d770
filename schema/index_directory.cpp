#include "schema/index_directory.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>

#include "schema/error.h"

namespace vankien::schema {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view generation_prefix = "gen-";

[[noreturn]] void fail(std::string_view action, const fs::path& path) {
  const int number = errno;
  throw Error(number == ENOSPC ? ErrorCode::disk_full : ErrorCode::input_output,
              fmt::format("cannot {} {}: {}", action, path.string(), std::strerror(number)));
}

// An open file descriptor that closes itself.
class Descriptor {
 public:
  Descriptor(const fs::path& path, int flags) : fd_(::open(path.c_str(), flags | O_CLOEXEC, 0644)) {
    if (fd_ < 0)
      fail("open", path);
  }
  ~Descriptor() { ::close(fd_); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int get() const { return fd_; }

 private:
  int fd_;
};

void sync(const fs::path& path, int flags) {
  const Descriptor file(path, flags);
  if (::fsync(file.get()) != 0)
    fail("sync", path);
}

void write_durably(const fs::path& path, const std::string& text) {
  const Descriptor file(path, O_WRONLY | O_CREAT | O_TRUNC);
  if (::write(file.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size()))
    fail("write", path);
  if (::fsync(file.get()) != 0)
    fail("sync", path);
}

// The number in "gen-000123"; 0 for any other name.
unsigned long generation_number(const std::string& name) {
  if (!name.starts_with(generation_prefix))
    return 0;
  const std::string digits = name.substr(generation_prefix.size());
  const bool plain = !digits.empty() && digits.size() <= 9 &&
                     digits.find_first_not_of("0123456789") == std::string::npos;
  return plain ? std::stoul(digits) : 0;
}

// Empty when there is no readable pointer to a generation.
std::string read_current(const fs::path& index) {
  std::ifstream file(index / "current");
  std::string name;
  std::getline(file, name);
  return name;
}

}  // namespace

IndexDirectory::IndexDirectory(fs::path path) : path_(std::move(path)) {}

bool IndexDirectory::exists() const {
  return !read_current(path_).empty();
}

fs::path IndexDirectory::current() const {
  const std::string name = read_current(path_);
  if (name.empty())
    throw Error(ErrorCode::index_missing, fmt::format("no index in {}", path_.string()));
  if (generation_number(name) == 0)
    throw Error(ErrorCode::index_damaged,
                fmt::format("{} names no generation", (path_ / "current").string()));
  return path_ / name;
}

fs::path IndexDirectory::next_generation() const {
  unsigned long newest = 0;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(path_, error))
    newest = std::max(newest, generation_number(entry.path().filename().string()));
  return path_ / fmt::format("{}{:06}", generation_prefix, newest + 1);
}

void IndexDirectory::publish(const fs::path& generation) const {
  for (const auto& entry : fs::directory_iterator(generation))
    if (entry.is_regular_file())
      sync(entry.path(), O_RDONLY);
  sync(generation, O_RDONLY | O_DIRECTORY);
  const fs::path temporary = path_ / "current.new";
  write_durably(temporary, generation.filename().string() + "\n");
  if (::rename(temporary.c_str(), (path_ / "current").c_str()) != 0)
    fail("publish", generation);
  sync(path_, O_RDONLY | O_DIRECTORY);
}

void IndexDirectory::remove_leftovers() const {
  const fs::path keep = current();
  std::error_code error;
  fs::remove_all(build_folder(), error);
  for (const auto& entry : fs::directory_iterator(path_, error)) {
    const bool old =
        generation_number(entry.path().filename().string()) != 0 && entry.path() != keep;
    // One that cannot be deleted now is tried again after the next update.
    if (old)
      fs::remove_all(entry.path(), error);
  }
}

}  // namespace vankien::schema
