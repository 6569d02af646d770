// vankien index: brings the index up to date with folders and files.
#include "app/command.h"
#include "app/language.h"
#include "app/progress.h"
#include "app/summary_view.h"
#include "indexer/waiting_scans.h"

namespace vankien::app {
namespace {

struct IndexOptions : CommonOptions {
  std::vector<std::filesystem::path> paths;
  bool retry_failed = false;
  bool allow_mass_removal = false;
};

int run_index(const IndexOptions& options, const Configuration& configuration) {
  const indexer::Extractor extractor;  // before any thread
  ProgressReport report;
  const indexer::Summary summary = indexer::update_and_recognise(
      {.index = index_path(options.index, configuration),
       .paths = options.paths,
       .known_bodies = configuration.bodies,
       .threads = configuration.threads,
       .retry_failed = options.retry_failed,
       .allow_mass_removal = options.allow_mass_removal,
       .on_progress = [&report](const indexer::Progress& progress) { report(progress); }},
      extractor);
  report.finish();
  return report_summary(summary, options.json);
}

}  // namespace

void add_index_command(CLI::App& program, Chosen& chosen) {
  auto options = std::make_shared<IndexOptions>();
  CLI::App& command =
      add_command(program,
                  {"index",
                   say("đưa thư mục và tệp vào chỉ mục; chỉ đọc lại tệp đã đổi",
                       "add and update folders and files; only what changed is read again"),
                   "  vankien index /srv/van-ban\n  vankien index --index ./thu ke-hoach.docx\n"},
                  *options);
  command
      .add_option("PATH", options->paths, std::string(say("thư mục hoặc tệp", "folders or files")))
      ->required();
  command.add_flag(
      "--retry-failed", options->retry_failed,
      std::string(say("thử lại tệp đã hỏng lần trước", "try files again that failed before")));
  command.add_flag("--allow-mass-removal", options->allow_mass_removal,
                   std::string(say("cho phép xóa hơn nửa số văn bản khỏi chỉ mục",
                                   "allow more than half of the documents to leave the index")));
  run_when_chosen(command, options, run_index, chosen);
}

}  // namespace vankien::app
