// vankien index: brings the index up to date with folders and files.
#include <fmt/format.h>
#include <sys/signalfd.h>

#include <chrono>
#include <cstdio>

#include "app/command.h"
#include "app/language.h"
#include "app/progress.h"
#include "app/stop_signals.h"
#include "app/summary_view.h"
#include "indexer/file_descriptor.h"
#include "indexer/waiting_scans.h"
#include "indexer/watch.h"

namespace vankien::app {
namespace {

struct IndexOptions : CommonOptions {
  std::vector<std::filesystem::path> paths;
  bool watch = false;
  unsigned interval = 30;  // seconds
  bool retry_failed = false;
  bool allow_mass_removal = false;
};

indexer::Options update_of(const IndexOptions& options, const Configuration& configuration) {
  indexer::Options update = update_options(options.index, configuration);
  update.paths = options.paths;
  update.retry_failed = options.retry_failed;
  update.allow_mass_removal = options.allow_mass_removal;
  return update;
}

int run_once(const IndexOptions& options, const Configuration& configuration) {
  const indexer::Extractor extractor;  // before any thread
  ProgressReport report;
  indexer::Options update = update_of(options, configuration);
  update.on_progress = [&report](const indexer::Progress& progress) { report(progress); };
  const indexer::Summary summary = indexer::update_and_recognise(update, extractor);
  report.finish();
  return report_summary(summary, options.json);
}

// Until SIGINT or SIGTERM, which the extractors' processes must not get: a file whose reading was
// cut short is no failure.
int run_watch(const IndexOptions& options, const Configuration& configuration) {
  const sigset_t signals = block_stop_signals();
  const indexer::Extractor extractor;  // before any thread
  const indexer::FileDescriptor stop(::signalfd(-1, &signals, SFD_CLOEXEC));
  const auto print_update = [&options](const indexer::Summary& summary) {
    print_counts(summary, options.json);
    std::fflush(stdout);
  };
  const auto print_trouble = [](const std::string& text) {
    fmt::print(stderr, "vankien: {}\n", text);
  };
  indexer::watch(update_of(options, configuration),
                 {.network_interval = std::chrono::seconds(options.interval),
                  .stop = stop.get(),
                  .on_update = print_update,
                  .on_trouble = print_trouble},
                 extractor);
  return exit_done;
}

int run_index(const IndexOptions& options, const Configuration& configuration) {
  return options.watch ? run_watch(options, configuration) : run_once(options, configuration);
}

}  // namespace

void add_index_command(CommandLine& line, Chosen& chosen) {
  auto options = std::make_shared<IndexOptions>();
  Command command =
      add_command(line,
                  {"index",
                   say("đưa thư mục và tệp vào chỉ mục; chỉ đọc lại tệp đã đổi",
                       "add and update folders and files; only what changed is read again"),
                   "  vankien index /srv/van-ban\n  vankien index --index ./thu ke-hoach.docx\n  "
                   "vankien index --watch /srv/van-ban\n"},
                  *options);
  command.option("PATH", &options->paths, say("thư mục hoặc tệp", "folders or files"),
                 {.required = true});
  command.option("--watch", &options->watch,
                 say("ở lại và theo dõi: thay đổi vào kho trong vài giây",
                     "stay, and take up changes within seconds"));
  command.option("--interval", &options->interval,
                 say("với --watch: bao nhiêu giây thì xem lại ổ mạng một lần (mặc định 30)",
                     "with --watch: seconds between two looks at network shares "
                     "(default 30)"),
                 {.type = "SECONDS", .bounds = {{1, 86400}}});
  command.option("--retry-failed", &options->retry_failed,
                 say("thử lại tệp đã hỏng lần trước", "try files again that failed before"));
  command.option("--allow-mass-removal", &options->allow_mass_removal,
                 say("cho phép xóa hơn nửa số văn bản khỏi chỉ mục",
                     "allow more than half of the documents to leave the index"));
  run_when_chosen(command, options, run_index, chosen);
}

}  // namespace vankien::app
