// What each hostile file does to the program: it is indexed beside two healthy neighbours, alone
// with them, and must end in time, within the limit of memory, with both neighbours found.
// Usage: bench_hostile PROGRAM [KIND], with `vankien` as PROGRAM; prints a row for each kind, and
// each file that took longer than 10 s or did harm. Exits with 1 when one did.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "tests/command_run.h"
#include "tests/hostile/hostile_file.h"
#include "tests/hostile/raw_bytes.h"
#include "tests/temporary_folder.h"

namespace {

namespace fs = std::filesystem;
using vankien::tests::CommandRun;
using vankien::tests::run_command;

constexpr double most_seconds = 125;
constexpr double most_megabytes = 1024;

struct Verdict {
  bool indexed = false;  // else it stands on a list, or is nothing to index
  double seconds = 0;
  double megabytes = 0;
  std::string harm = {};
};

class Trial {
 public:
  explicit Trial(std::string program) : program_(std::move(program)) {}

  Verdict judge(const vankien::tests::HostileFile& file) const {
    const vankien::tests::TemporaryFolder folder;
    const fs::path documents = folder.path() / "docs";
    fs::create_directory(documents);
    std::ofstream(documents / "0-trước.txt") << "KẾ HOẠCH\nvề hoa thủy tiên\n";
    file.make(documents / file.name);
    std::ofstream(documents / "zz-sau.docx", std::ios::binary)
        << vankien::tests::raw_docx(vankien::tests::word_paragraph("Báo cáo hoa hướng dương"));

    const std::string index = (folder.path() / "index").string();
    const CommandRun indexing =
        run_command({program_, "index", "--json", "--index", index, documents});
    Verdict verdict{.seconds = indexing.seconds, .megabytes = indexing.megabytes};
    if (indexing.status == CommandRun::hung)
      verdict.harm = "hangs";
    else if (indexing.status != 0 && indexing.status != 1)
      verdict.harm = fmt::format("ends with {}", indexing.status);
    else if (indexing.seconds > most_seconds)
      verdict.harm = "takes too long";
    else if (indexing.megabytes > most_megabytes)
      verdict.harm = "takes too much memory";
    else if (!is_found(index, "thủy tiên") || !is_found(index, "hướng dương"))
      verdict.harm = "a neighbour is lost";
    verdict.indexed = indexing.status == 0;
    return verdict;
  }

 private:
  [[nodiscard]] bool is_found(const std::string& index, const std::string& query) const {
    const CommandRun found = run_command({program_, "search", "--json", "--index", index, query});
    return found.status == 0 && found.out.find("\"total\": 1") != std::string::npos;
  }

  std::string program_;
};

// A name with bytes that a terminal would act on.
std::string printable(std::string_view name) {
  std::string shown;
  for (const char c : name.substr(0, 60))
    shown += c >= ' ' && c < '\x7f' ? c : '?';
  return shown;
}

bool judge_kind(const Trial& trial, const vankien::tests::HostileKind& kind) {
  constexpr double long_time = 10;
  std::size_t indexed = 0;
  std::size_t harmful = 0;
  double seconds = 0;
  double megabytes = 0;
  for (const auto& file : kind.files) {
    const Verdict verdict = trial.judge(file);
    indexed += verdict.indexed ? 1 : 0;
    harmful += verdict.harm.empty() ? 0 : 1;
    seconds = std::max(seconds, verdict.seconds);
    megabytes = std::max(megabytes, verdict.megabytes);
    if (!verdict.harm.empty() || verdict.seconds > long_time)
      fmt::print("  {}/{}: {:.1f} s, {:.0f} MB {}\n", kind.name, printable(file.name),
                 verdict.seconds, verdict.megabytes, verdict.harm);
    std::fflush(stdout);
  }
  fmt::print(
      "{:<12} {:>4} files {:>4} without complaint  at most {:>6.1f} s {:>5.0f} MB  harm {}\n",
      kind.name, kind.files.size(), indexed, seconds, megabytes, harmful);
  return harmful == 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    if (argc < 2)
      throw std::runtime_error("usage: bench_hostile PROGRAM [KIND]");
    const Trial trial(argv[1]);
    bool harmless = true;
    for (const auto& kind : vankien::tests::hostile_kinds())
      if (argc < 3 || kind.name == argv[2])
        harmless = judge_kind(trial, kind) && harmless;
    return harmless ? 0 : 1;
  } catch (const std::exception& error) {
    fmt::print(stderr, "bench_hostile: {}\n", error.what());
    return 1;
  }
}
