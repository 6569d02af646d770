#include "indexer/file_view.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

namespace vankien::indexer {
namespace {

// All that the first version of Landlock knows.
constexpr std::uint64_t everything = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1U) - 1;
constexpr std::uint64_t reading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
// A rule for a file may speak of nothing else.
constexpr std::uint64_t of_files =
    LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_EXECUTE;

std::uint64_t access_of(FileView::Rights rights) {
  switch (rights) {
    case FileView::Rights::read:
      return reading;
    case FileView::Rights::run:
      return reading | LANDLOCK_ACCESS_FS_EXECUTE;
    case FileView::Rights::change:
      return everything & ~std::uint64_t{LANDLOCK_ACCESS_FS_EXECUTE};
  }
  return 0;
}

int make_rules() {
  landlock_ruleset_attr handled{};
  handled.handled_access_fs = everything;
  return static_cast<int>(::syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0));
}

}  // namespace

FileView::FileView() : rules_(make_rules()) {}

FileView FileView::of_readers() {
  FileView view;
  for (const char* place : {"/usr", "/lib", "/lib64", "/etc/fonts", "/etc/ld.so.cache",
                            "/etc/ld.so.preload", "/var/cache/fontconfig"})
    view.show(place, Rights::read);
  return view;
}

FileView& FileView::show(const std::filesystem::path& place, Rights rights) {
  const FileDescriptor shown(::open(place.c_str(), O_PATH | O_CLOEXEC));
  if (!shown.is_open()) {
    complete_ = complete_ && errno == ENOENT;
    return *this;
  }
  const FileDescriptor folder(::open(place.c_str(), O_PATH | O_CLOEXEC | O_DIRECTORY));
  const landlock_path_beneath_attr rule{
      .allowed_access = access_of(rights) & (folder.is_open() ? everything : of_files),
      .parent_fd = shown.get()};
  const auto refused =
      ::syscall(SYS_landlock_add_rule, rules_.get(), LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
  complete_ = complete_ && refused == 0;
  return *this;
}

bool FileView::restrict_process() const {
  return complete_ && ::syscall(SYS_landlock_restrict_self, rules_.get(), 0) == 0;
}

}  // namespace vankien::indexer
