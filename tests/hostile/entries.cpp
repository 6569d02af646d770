// What lies in a folder besides documents: names that mislead, links in circles, pipes, files
// larger than the disk.
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <system_error>

#include "tests/hostile/hostile_file.h"
#include "tests/hostile/raw_bytes.h"

namespace vankien::tests {
namespace {

namespace fs = std::filesystem;
using namespace std::string_literals;

// A healthy text under a name that none has.
HostileFile named(const std::string& name) {
  return hostile(name, [] { return "KẾ HOẠCH\nvề vườn ươm\n"s; });
}

HostileFile link_to(const std::string& name, const std::string& target) {
  return {.name = name,
          .make = [target](const fs::path& path) { fs::create_symlink(target, path); }};
}

void make_pipe(const fs::path& path) {
  constexpr mode_t all = 0666;
  if (::mkfifo(path.c_str(), all) != 0)
    throw std::system_error(errno, std::generic_category(), "mkfifo");
}

void make_sparse(const fs::path& path) {
  std::ofstream(path, std::ios::binary) << "%PDF-1.7\n";
  fs::resize_file(path, std::uintmax_t{2} << 30U);
}

void make_deep_folders(const fs::path& path) {
  fs::path folder = path;
  for (int depth = 0; depth < 400; ++depth)
    folder /= "sâu";
  fs::create_directories(folder);
  std::ofstream(folder / "đáy.txt") << "KẾ HOẠCH\nvề giếng khơi\n";
}

void make_unreadable(const fs::path& path) {
  std::ofstream(path) << "KẾ HOẠCH\n";
  fs::permissions(path, fs::perms::none);
}

}  // namespace

std::vector<HostileFile> hostile_entries() {
  return {
      named("two\nlines.txt"),
      named("\x1b[31mred\x1b[0m.txt"),
      named("\u202etxt.exe.txt"),
      named("ill\xff\xfe-formed.txt"),
      named(" leading and trailing .txt"),
      named("-rf.txt"),
      named("$(reboot);`reboot`|&.txt"),
      named("'\"><script>alert(1)<"s + "\u2215" + "script>.txt"),
      named("%2e%2e%2f%00.txt"),
      named("...txt"),
      named("CON.txt"),
      named("a\\..\\..\\b.txt"),
      named(repeat("d", 250) + ".txt"),
      named("mau.zip\u2215\u2215trong.txt"),
      named("=cmd|' '!A0.txt"),
      link_to("to-itself.txt", "to-itself.txt"),
      link_to("to-nothing.txt", "nothing-there"),
      link_to("to-a-device.txt", "/dev/zero"),
      link_to("to-the-folder", "."),
      link_to("to-the-root", "/"),
      link_to("to-passwords.txt", "/etc/passwd"),
      {.name = "pipe.txt", .make = make_pipe},
      {.name = "sparse.pdf", .make = make_sparse},
      {.name = "folder.docx", .make = [](const fs::path& path) { fs::create_directory(path); }},
      {.name = "deep-folders", .make = make_deep_folders},
      {.name = "unreadable.txt", .make = make_unreadable},
  };
}

}  // namespace vankien::tests
