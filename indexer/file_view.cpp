#include "indexer/file_view.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>

#include "indexer/file_descriptor.h"

namespace vankien::indexer {
namespace {

constexpr std::uint64_t reading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
// All that the first version of Landlock knows.
constexpr std::uint64_t everything = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1U) - 1;

constexpr std::array visible{"/usr",
                             "/lib",
                             "/lib64",
                             "/etc/fonts",
                             "/etc/ld.so.cache",
                             "/etc/ld.so.preload",
                             "/var/cache/fontconfig"};

// What is not there needs no rule. A rule for a file may not speak of folders.
bool allow(int rules, const char* path) {
  const FileDescriptor place(::open(path, O_PATH | O_CLOEXEC));
  if (!place.is_open())
    return errno == ENOENT;
  const FileDescriptor folder(::open(path, O_PATH | O_CLOEXEC | O_DIRECTORY));
  const landlock_path_beneath_attr rule{
      .allowed_access = folder.is_open() ? reading : LANDLOCK_ACCESS_FS_READ_FILE,
      .parent_fd = place.get()};
  return ::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
}

}  // namespace

bool restrict_file_view() {
  landlock_ruleset_attr handled{};
  handled.handled_access_fs = everything;
  const FileDescriptor rules(
      static_cast<int>(::syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0)));
  if (!rules.is_open())
    return errno == ENOSYS || errno == EOPNOTSUPP;
  for (const char* path : visible)
    if (!allow(rules.get(), path))
      return false;
  return ::syscall(SYS_landlock_restrict_self, rules.get(), 0) == 0;
}

}  // namespace vankien::indexer
