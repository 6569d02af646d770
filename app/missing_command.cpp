// vankien missing: what the collection cites and does not hold.
#include <fmt/format.h>

#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/language.h"
#include "app/record_view.h"
#include "searcher/searcher.h"
#include "web/json.h"
#include "web/parameters.h"

namespace vankien::app {
namespace {

struct MissingOptions : CommonOptions {
  std::size_t limit = 10;
  std::size_t offset = 0;
};

int run_missing(const MissingOptions& options, const Configuration& configuration) {
  const searcher::Searcher searcher(index_path(options.index, configuration));
  const searcher::MissingPage page = searcher.missing(options.limit, options.offset);
  if (options.json) {
    print_json(web::missing_json(page));
    return exit_done;
  }
  fmt::print("{} {}\n\n", page.total, say("văn bản còn thiếu", "documents missing"));
  for (const searcher::KnownNumber& known : page.missing) {
    fmt::print("{:>6}  {}\n", known.count, known_view(known));
    if (!known.about.empty())
      fmt::print("        {}\n", known.about.front());
  }
  return exit_done;
}

}  // namespace

void add_missing_command(CommandLine& line, Chosen& chosen) {
  auto options = std::make_shared<MissingOptions>();
  Command command =
      add_command(line,
                  {"missing",
                   say("những văn bản được dẫn chiếu mà kho chưa có, nhiều nhất trước",
                       "documents that are cited and not held, most cited first"),
                   "  vankien missing\n  vankien missing --json --limit 100\n"},
                  *options);
  command.option("--limit", &options->limit,
                 say("số mục, nhiều nhất 100", "number of entries, at most 100"),
                 {.type = "N", .bounds = {{1, web::max_limit}}});
  command.option("--offset", &options->offset, say("bỏ qua N mục đầu", "skip the first N"),
                 {.type = "N", .bounds = {{0, web::max_offset}}});
  run_when_chosen(command, options, run_missing, chosen);
}

}  // namespace vankien::app
