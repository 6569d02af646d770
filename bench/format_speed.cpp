// How many files of ten pages a second are indexed, format by format. Usage: bench_formats PROGRAM
// [COUNT], with `vankien` as PROGRAM. LibreOffice makes the files, each with a text of its own.
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/guard_pages.h"
#include "tests/command_run.h"
#include "tests/temporary_folder.h"

namespace {

namespace fs = std::filesystem;
using vankien::tests::run_command;

// Ten pages of A4 as LibreOffice sets them.
std::string ten_pages(vankien::bench::Chance& chance) {
  constexpr std::size_t bytes = 36'000;
  std::string text = vankien::bench::first_page({}, chance);
  while (text.size() < bytes)
    text += vankien::bench::paragraphs(chance);
  return text;
}

void write_texts(const fs::path& folder, std::size_t count) {
  fs::create_directory(folder);
  vankien::bench::Chance chance(1);
  for (std::size_t i = 0; i < count; ++i)
    std::ofstream(folder / fmt::format("{}.txt", i)) << ten_pages(chance);
}

void convert(const fs::path& texts, const std::string& format, const fs::path& folder) {
  std::vector<std::string> words{"soffice",      "--headless", "--infilter=Text (encoded):UTF8",
                                 "--convert-to", format,       "--outdir",
                                 folder};
  for (const auto& entry : fs::directory_iterator(texts))
    words.push_back(entry.path());
  if (run_command(words).status != 0)
    throw std::runtime_error("soffice does not convert to " + format);
}

void measure(const std::string& program, const std::string& format, const fs::path& documents,
             const fs::path& scratch, std::size_t count) {
  const auto run =
      run_command({program, "index", "--index", scratch / ("index-" + format), documents});
  if (run.status != 0)
    throw std::runtime_error(format + " files are not indexed: " + run.err);
  fmt::print("{:<5} {:>5} files {:>7.2f} s {:>8.1f} files/s {:>6.0f} MB\n", format, count,
             run.seconds, static_cast<double>(count) / run.seconds, run.megabytes);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    if (argc < 2)
      throw std::runtime_error("usage: bench_formats PROGRAM [COUNT]");
    const std::string program = argv[1];
    const std::size_t count = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 300;
    const vankien::tests::TemporaryFolder folder;
    write_texts(folder.path() / "txt", count);
    measure(program, "txt", folder.path() / "txt", folder.path(), count);
    for (const char* format : {"docx", "odt", "pdf", "doc", "rtf"}) {
      convert(folder.path() / "txt", format, folder.path() / format);
      measure(program, format, folder.path() / format, folder.path(), count);
    }
  } catch (const std::exception& error) {
    fmt::print(stderr, "bench_formats: {}\n", error.what());
    return 1;
  }
  return 0;
}
