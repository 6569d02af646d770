// How many marked first pages the secrecy guard withholds, distortion by distortion, and how many
// unmarked ones. The pages go the way of files: bytes, the indexer's reader, its record, its
// guard. Usage: bench_guard [--seed N] [--show N], which prints the first N pages judged wrongly of
// each row.
#include <fmt/format.h>

#include <cstdlib>
#include <string>
#include <string_view>
#include <variant>

#include "analyzers/canonical_text.h"
#include "bench/guard_marked.h"
#include "indexer/describe.h"
#include "indexer/readers.h"
#include "indexer/secrecy_guard.h"

namespace {

using vankien::bench::Chance;
using vankien::bench::PageFile;

constexpr std::size_t marked_pages = 1000;  // in each distortion
constexpr std::size_t ordinary_pages = 9800;
constexpr std::size_t pages_about_secrecy = 200;

struct Options {
  std::uint64_t seed = 1;
  std::size_t show = 0;
};

Options options_of(int count, char** arguments) {
  Options options;
  for (int i = 1; i + 1 < count; i += 2) {
    const std::string_view name = arguments[i];
    const auto value = std::strtoull(arguments[i + 1], nullptr, 10);
    if (name == "--seed")
      options.seed = value;
    else if (name == "--show")
      options.show = value;
  }
  return options;
}

bool is_withheld(const PageFile& page) {
  const auto reading = vankien::indexer::read_text(page.bytes);
  const auto* read = std::get_if<vankien::indexer::FileText>(&reading);
  if (read == nullptr)
    return false;
  const vankien::analyzers::CanonicalText canonical(read->text);
  const vankien::indexer::FileKey file{.root = "", .path = page.name};
  const bool withheld = vankien::indexer::SecrecyGuard().withholds(canonical, {&file, 1});
  if (withheld && !vankien::indexer::describe(read->text, page.name).classification)
    throw std::runtime_error("withheld, but its record has no mark");
  return withheld;
}

class Row {
 public:
  Row(std::string_view name, bool to_withhold, std::size_t show)
      : name_(name), to_withhold_(to_withhold), show_(show) {}

  void judge(const PageFile& page) {
    const bool withheld = is_withheld(page);
    ++pages_;
    withheld_ += withheld ? 1 : 0;
    if (withheld == to_withhold_ || show_ == 0)
      return;
    --show_;
    fmt::print("--- {} ({})\n{}\n", name_, page.name, page.bytes);
  }

  void print() const {
    fmt::print("{:<26} {:>6} {:>9} {:>9.2f} %\n", name_, pages_, withheld_,
               100.0 * static_cast<double>(withheld_) / static_cast<double>(pages_));
  }

 private:
  std::string_view name_;
  bool to_withhold_;
  std::size_t show_;
  std::size_t pages_ = 0;
  std::size_t withheld_ = 0;
};

void score(const Options& options) {
  using vankien::bench::distortions;
  Chance chance(options.seed);
  std::vector<Row> rows;
  for (const auto& [distortion, name] : distortions) {
    Row& row = rows.emplace_back(name, true, options.show);
    for (std::size_t i = 0; i < marked_pages; ++i)
      row.judge(marked_page(distortion, chance));
  }
  Row& secrecy = rows.emplace_back("unmarked, about secrecy", false, options.show);
  for (std::size_t i = 0; i < pages_about_secrecy; ++i)
    secrecy.judge(vankien::bench::unmarked_page(true, chance));
  Row& ordinary = rows.emplace_back("unmarked, others", false, options.show);
  for (std::size_t i = 0; i < ordinary_pages; ++i)
    ordinary.judge(vankien::bench::unmarked_page(false, chance));
  fmt::print("{:<26} {:>6} {:>9} {:>11}\n", "pages", "all", "withheld", "share");
  for (const Row& row : rows)
    row.print();
}

}  // namespace

int main(int argc, char** argv) {
  try {
    score(options_of(argc, argv));
  } catch (const std::exception& error) {
    fmt::print(stderr, "bench_guard: {}\n", error.what());
    return 1;
  }
  return 0;
}
