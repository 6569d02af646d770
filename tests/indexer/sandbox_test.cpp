#include "indexer/sandbox.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "indexer/office_converter.h"
#include "indexer/readers.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

using namespace vankien::indexer;
using vankien::tests::TemporaryFolder;

namespace {

namespace fs = std::filesystem;

constexpr std::array sandboxes{Sandbox::bubblewrap, Sandbox::landlock};

std::string name(Sandbox sandbox) {
  return sandbox == Sandbox::bubblewrap ? "bubblewrap" : "landlock";
}

// The files that a script sees as $1 (an input), $2 (where results go) and $3 (scratch).
struct Files {
  TemporaryFolder outside;
  fs::path input = fs::relative(outside.write("input", "words"));
  SandboxFolder folder;
};

// A port of this machine that anybody may connect to.
class Listener {
 public:
  Listener() : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    address_.sin_family = AF_INET;
    address_.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address_;
    auto* address = reinterpret_cast<sockaddr*>(&address_);
    REQUIRE(::bind(socket_.get(), address, size) == 0);
    REQUIRE(::listen(socket_.get(), 1) == 0);
    REQUIRE(::getsockname(socket_.get(), address, &size) == 0);
  }
  [[nodiscard]] int port() const { return ntohs(address_.sin_port); }

 private:
  FileDescriptor socket_;
  sockaddr_in address_{};
};

// What `script` leaves in the results, or "! " and why it did not run.
std::string run_script(const Files& files, Sandbox sandbox, const std::string& script,
                       std::chrono::seconds time = std::chrono::seconds(60)) {
  const SandboxFolder folder;
  const auto end =
      run_sandboxed({.command = {"/usr/bin/sh", "-c", script, "sh", folder.input(0).string(),
                                 (folder.results() / "result").string(), folder.scratch().string()},
                     .readable = {},
                     .inputs = {files.input},
                     .folder = folder,
                     .time = time},
                    sandbox);
  if (const auto* reason = std::get_if<Reason>(&end))
    return "! " + reason->english();
  std::ifstream result(folder.results() / "result");
  return {std::istreambuf_iterator<char>(result), {}};
}

// Containers may forbid what a sandbox needs.
bool works(Sandbox sandbox) {
  const bool does = run_script(Files(), sandbox, "echo yes > \"$2\"") == "yes\n";
  if (!does)
    WARN("no sandbox by " << name(sandbox) << " here");
  return does;
}

template <Sandbox sandbox>
std::variant<Sandbox, Reason> always() {
  return sandbox;
}

std::string text_of(OfficeConverter& office, const fs::path& file) {
  const auto converted = office.convert(file, "docx");
  if (const auto* reason = std::get_if<Reason>(&converted))
    return "! " + reason->english();
  const Reading reading = read_docx(std::get<FileDescriptor>(converted).get());
  const auto* text = std::get_if<FileText>(&reading);
  return text == nullptr ? std::string() : text->text;
}

void convert_good_and_bad(OfficeConverter::FindSandbox find) {
  const TemporaryFolder folder;
  const auto good = folder.write("a.rtf", "{\\rtf1\\ansi{\\fonttbl{\\f0 .VnTime;}}\\f0 S\\'e8}");
  const auto broken = folder.write("b.rtf", "{\\rtf1\\bin99999999999 \\object");
  const auto last = folder.write("c.rtf", "{\\rtf1 Ke hoach}");
  OfficeConverter office(find);
  office.expect(broken, "docx");
  office.expect(last, "docx");
  CHECK(text_of(office, good) == "Số");
  CHECK(text_of(office, last) == "Ke hoach");
}

}  // namespace

TEST_CASE("a program in a sandbox sees its inputs and nothing else, and reaches nobody") {
  for (const Sandbox sandbox : sandboxes) {
    CAPTURE(name(sandbox));
    if (!works(sandbox))
      continue;
    const Files files;
    const std::string secret = files.outside.write("secret", "x").string();
    const auto run = [&](const std::string& script) { return run_script(files, sandbox, script); };
    CHECK(run("cat \"$1\" > \"$2\"") == "words");
    CHECK(run("cat '" + secret + "' /etc/passwd 2>/dev/null | wc -c > \"$2\"") == "0\n");
    CHECK(run("(echo x > \"$1\") 2>/dev/null || echo refused > \"$2\"") == "refused\n");
    CHECK(run("(echo x > '" + secret + "') 2>/dev/null || echo refused > \"$2\"") == "refused\n");
    CHECK(run("echo x > \"$3/note\" && cat \"$3/note\" > \"$2\"") == "x\n");
    CHECK(run("env | cut -d= -f1 | grep -v PWD | sort | tr '\\n' ' ' > \"$2\"") ==
          "HOME LANG PATH TMPDIR ");
    CHECK(run_script(files, sandbox, "sleep 60", std::chrono::seconds(1)) ==
          "! extractor stopped after 1 s");
    // Neither a connection nor a signal gets out.
    const Listener listener;
    CHECK(run("bash -c 'exec 3<>/dev/tcp/127.0.0.1/" + std::to_string(listener.port()) +
              "' 2>/dev/null || echo refused > \"$2\"") == "refused\n");
    CHECK(run("kill -0 " + std::to_string(::getpid()) + " 2>/dev/null || echo no > \"$2\"") ==
          "no\n");
    CHECK(fs::file_size(secret) == 1);
  }
}

TEST_CASE("a program that is missing is named with its package") {
  const SandboxFolder folder;
  const auto end = run_sandboxed(
      {.command = {"/usr/bin/no-such-program"}, .readable = {}, .inputs = {}, .folder = folder},
      Sandbox::landlock);
  REQUIRE(std::holds_alternative<Reason>(end));
  CHECK(std::get<Reason>(end).code == ReasonCode::program_missing);
}

TEST_CASE("old files become packages, those behind a damaged one too") {
  if (!fs::exists("/usr/bin/soffice")) {
    WARN("nothing to convert with");
    return;
  }
  if (works(Sandbox::bubblewrap))
    convert_good_and_bad(always<Sandbox::bubblewrap>);
  if (works(Sandbox::landlock))
    convert_good_and_bad(always<Sandbox::landlock>);
}

TEST_CASE("without a sandbox nothing is converted, and the reason says so") {
  const TemporaryFolder folder;
  OfficeConverter office(
      []() -> std::variant<Sandbox, Reason> { return because(ReasonCode::no_sandbox); });
  const auto converted = office.convert(folder.write("a.rtf", "{\\rtf1 x}"), "docx");
  REQUIRE(std::holds_alternative<Reason>(converted));
  CHECK(std::get<Reason>(converted).code == ReasonCode::no_sandbox);
}
