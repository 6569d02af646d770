#include "indexer/sandbox.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <optional>
#include <string_view>

#include "indexer/process_end.h"

namespace vankien::indexer {
namespace {

using namespace std::string_view_literals;

constexpr auto bubblewrap = "/usr/bin/bwrap";

// Who brings a program, for the administrator.
struct Package {
  std::string_view program;
  std::string_view name;
};
constexpr std::array packages{Package{bubblewrap, "bubblewrap"},
                              Package{"/usr/bin/soffice", "libreoffice-writer-nogui"}};

std::optional<Reason> missing(const std::string& program) {
  if (::access(program.c_str(), X_OK) == 0)
    return std::nullopt;
  for (const Package& package : packages)
    if (package.program == program)
      return because(ReasonCode::program_missing, package.name);
  return because(ReasonCode::program_missing, program);
}

// Address space is no measure of what LibreOffice uses; its data are.
std::vector<std::string> limits() {
  return {"/usr/bin/prlimit",  "--data=2147483648", "--cpu=120",
          "--fsize=268435456", "--core=0",          "--nofile=1024"};
}

std::vector<std::string> command_line(const SandboxedProgram& program) {
  std::vector<std::string> line = limits();
  const auto add = [&](std::initializer_list<std::string> words) {
    line.insert(line.end(), words);
  };
  add({bubblewrap, "--unshare-all", "--die-with-parent", "--new-session", "--clearenv"});
  add({"--setenv", "HOME", "/tmp", "--setenv", "LANG", "C.UTF-8", "--setenv", "PATH", "/usr/bin"});
  add({"--ro-bind", "/usr",   "/usr",      "--symlink", "usr/lib", "/lib",   "--symlink",
       "usr/lib64", "/lib64", "--symlink", "usr/bin",   "/bin",    "--proc", "/proc",
       "--dev",     "/dev",   "--tmpfs",   "/tmp",      "--chdir", "/tmp"});
  for (const std::filesystem::path& folder : program.readable)
    add({"--ro-bind-try", folder.string(), folder.string()});
  for (const auto& [file, inside] : program.inputs)
    add({"--ro-bind", file.string(), inside});
  if (!program.writable.empty())
    add({"--bind", program.writable.string(), "/out"});
  line.insert(line.end(), program.command.begin(), program.command.end());
  return line;
}

// Its own process group; standard input and output lead nowhere.
pid_t start(std::vector<std::string> line) {
  std::vector<char*> arguments;
  arguments.reserve(line.size() + 1);
  for (std::string& word : line)
    arguments.push_back(word.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t files;
  ::posix_spawn_file_actions_init(&files);
  ::posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  ::posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  ::posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO);
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  ::posix_spawnattr_setpgroup(&attributes, 0);
  pid_t child = -1;
  if (::posix_spawn(&child, arguments.front(), &files, &attributes, arguments.data(), environ) != 0)
    child = -1;
  ::posix_spawnattr_destroy(&attributes);
  ::posix_spawn_file_actions_destroy(&files);
  return child;
}

// Of a program that is there.
std::variant<int, Reason> run(const SandboxedProgram& program) {
  const pid_t child = start(command_line(program));
  if (child < 0)
    return because_of_error(errno);
  const bool in_time = ends_within(child, program.time);
  ::kill(-child, SIGKILL);  // bubblewrap takes all that it holds with it
  int status = 0;
  ::waitpid(child, &status, 0);
  if (!in_time)
    return because(ReasonCode::out_of_time, program.time.count());
  constexpr int crashed = 128;  // as shells count
  return WIFEXITED(status) ? WEXITSTATUS(status) : crashed + WTERMSIG(status);
}

bool can_run_at_all() {
  SandboxedProgram nothing;
  nothing.command = {"/usr/bin/true"};
  const auto end = run(nothing);
  return std::holds_alternative<int>(end) && std::get<int>(end) == 0;
}

}  // namespace

std::variant<int, Reason> run_sandboxed(const SandboxedProgram& program) {
  for (const std::string& needed : {std::string(bubblewrap), program.command.front()})
    if (auto reason = missing(needed))
      return *std::move(reason);
  auto end = run(program);
  const bool failed = std::holds_alternative<int>(end) && std::get<int>(end) != 0;
  if (failed && !can_run_at_all())
    return because(ReasonCode::no_sandbox);
  return end;
}

}  // namespace vankien::indexer
