#include "indexer/sandbox.h"

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

// What `script` leaves in /out/result, or "! " and why it did not run.
std::string run_script(const TemporaryFolder& folder, const std::string& script,
                       std::chrono::seconds time = std::chrono::seconds(60)) {
  const auto out = folder.path() / "out";
  std::filesystem::create_directory(out);
  SandboxedProgram program;
  program.command = {"/usr/bin/sh", "-c", script};
  program.inputs = {{folder.write("input", "words"), "/in/0"}};
  program.writable = out;
  program.time = time;
  const auto end = run_sandboxed(program);
  if (const auto* reason = std::get_if<Reason>(&end))
    return "! " + reason->english();
  std::ifstream result(out / "result");
  return {std::istreambuf_iterator<char>(result), {}};
}

// Containers may forbid what bubblewrap needs.
bool has_sandbox() {
  const TemporaryFolder folder;
  const bool works = run_script(folder, "echo yes > /out/result") == "yes\n";
  if (!works)
    WARN("no sandbox here: " << run_script(folder, "true"));
  return works;
}

}  // namespace

TEST_CASE("a program in the sandbox sees its inputs and nothing else") {
  if (!has_sandbox())
    return;
  const TemporaryFolder folder;
  const std::string secret = folder.write("secret", "x").string();
  CHECK(run_script(folder, "cat /in/0 > /out/result") == "words");
  CHECK(run_script(folder, "cat '" + secret + "' /etc/passwd 2>/dev/null | wc -c > /out/result") ==
        "0\n");
  CHECK(run_script(folder, "(echo x > /in/0) 2>/dev/null || echo refused > /out/result") ==
        "refused\n");
  // The loopback alone, and that without an address.
  CHECK(run_script(folder, "tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' ' > /out/result") ==
        "lo\n");
  CHECK(run_script(folder, "sleep 60", std::chrono::seconds(1)) == "! extractor stopped after 1 s");
}

TEST_CASE("a program that is missing is named with its package") {
  SandboxedProgram program;
  program.command = {"/usr/bin/no-such-program"};
  const auto end = run_sandboxed(program);
  REQUIRE(std::holds_alternative<Reason>(end));
  CHECK(std::get<Reason>(end).code == ReasonCode::program_missing);
}

TEST_CASE("old files become packages, those behind a damaged one too") {
  if (!has_sandbox() || !std::filesystem::exists("/usr/bin/soffice")) {
    WARN("nothing to convert with");
    return;
  }
  const TemporaryFolder folder;
  const auto good = folder.write("a.rtf", "{\\rtf1\\ansi{\\fonttbl{\\f0 .VnTime;}}\\f0 S\\'e8}");
  const auto broken = folder.write("b.rtf", "{\\rtf1\\bin99999999999 \\object");
  const auto last = folder.write("c.rtf", "{\\rtf1 Ke hoach}");
  OfficeConverter office;
  office.expect(broken, "docx");
  office.expect(last, "docx");
  const auto text_of = [&](const std::filesystem::path& file) -> std::string {
    const auto converted = office.convert(file, "docx");
    if (const auto* reason = std::get_if<Reason>(&converted))
      return "! " + reason->english();
    const Reading reading = read_docx(std::get<FileDescriptor>(converted).get());
    const auto* text = std::get_if<FileText>(&reading);
    return text == nullptr ? std::string() : text->text;
  };
  CHECK(text_of(good) == "Số");
  CHECK(text_of(last) == "Ke hoach");
}
