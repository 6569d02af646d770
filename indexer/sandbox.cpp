#include "indexer/sandbox.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <optional>
#include <string_view>

#include "indexer/confined_process.h"
#include "indexer/process_end.h"

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

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
const Words limits{"/usr/bin/prlimit",  "--data=2147483648", "--cpu=120",
                   "--fsize=268435456", "--core=0",          "--nofile=1024"};

Words environment(const SandboxFolder& folder) {
  return {"HOME=" + folder.scratch().string(), "TMPDIR=" + folder.scratch().string(),
          "LANG=C.UTF-8", "PATH=/usr/bin"};
}

Words joined(Words words, const Words& more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

Words in_bubblewrap(const SandboxedProgram& program) {
  Words line{bubblewrap, "--unshare-all", "--die-with-parent", "--new-session"};
  const auto add = [&line](std::initializer_list<std::string> words) {
    line.insert(line.end(), words);
  };
  add({"--ro-bind", "/usr", "/usr", "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64",
       "/lib64", "--symlink", "usr/bin", "/bin", "--proc", "/proc", "--dev", "/dev", "--tmpfs",
       "/tmp"});
  for (const fs::path& place : program.readable)
    add({"--ro-bind-try", place.string(), place.string()});
  for (std::size_t i = 0; i < program.inputs.size(); ++i)
    add({"--ro-bind", fs::absolute(program.inputs[i]).string(), program.folder.input(i).string()});
  const std::string results = program.folder.results().string();
  const std::string scratch = program.folder.scratch().string();
  add({"--bind", results, results, "--tmpfs", scratch, "--chdir", scratch});
  return joined(std::move(line), program.command);
}

pid_t start_in_bubblewrap(const SandboxedProgram& program) {
  return start_process({.command = joined(limits, in_bubblewrap(program)),
                        .environment = environment(program.folder)});
}

// Links, for the way to a file is not what Landlock rules but the file.
pid_t start_under_landlock(const SandboxedProgram& program) {
  using Rights = FileView::Rights;
  FileView view;
  view.show("/usr", Rights::run);
  for (const char* place : {"/etc/ld.so.cache", "/dev/urandom"})
    view.show(place, Rights::read);
  view.show("/dev/null", Rights::change);
  for (const fs::path& place : program.readable)
    view.show(place, Rights::read);
  for (std::size_t i = 0; i < program.inputs.size(); ++i) {
    std::error_code error;
    fs::create_symlink(fs::absolute(program.inputs[i]), program.folder.input(i), error);
    if (error) {
      errno = error.value();
      return -1;
    }
    view.show(program.inputs[i], Rights::read);
  }
  view.show(program.folder.inputs(), Rights::read);
  view.show(program.folder.results(), Rights::change);
  view.show(program.folder.scratch(), Rights::change);
  return start_process({.command = joined(limits, program.command),
                        .environment = environment(program.folder),
                        .folder = program.folder.scratch(),
                        .view = &view});
}

// Of a program that is there.
std::variant<int, Reason> run(const SandboxedProgram& program, Sandbox sandbox) {
  const pid_t child =
      sandbox == Sandbox::bubblewrap ? start_in_bubblewrap(program) : start_under_landlock(program);
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

bool works(Sandbox sandbox) {
  const SandboxFolder folder;
  if (folder.error())
    return false;
  const auto end =
      run({.command = {"/usr/bin/true"}, .readable = {}, .inputs = {}, .folder = folder}, sandbox);
  return std::holds_alternative<int>(end) && std::get<int>(end) == 0;
}

}  // namespace

std::variant<Sandbox, Reason> find_sandbox() {
  auto lacks_bubblewrap = missing(bubblewrap);
  if (!lacks_bubblewrap && works(Sandbox::bubblewrap))
    return Sandbox::bubblewrap;
  if (works(Sandbox::landlock))
    return Sandbox::landlock;
  return lacks_bubblewrap ? *std::move(lacks_bubblewrap) : because(ReasonCode::no_sandbox);
}

std::variant<int, Reason> run_sandboxed(const SandboxedProgram& program, Sandbox sandbox) {
  if (auto reason = missing(program.command.front()))
    return *std::move(reason);
  return run(program, sandbox);
}

}  // namespace vankien::indexer
