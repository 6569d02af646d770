// vankien release: lets one withheld file past the secrecy guard, by the administrator's word.
#include "app/command.h"
#include "app/language.h"
#include "app/summary_view.h"
#include "indexer/guard_exceptions.h"

namespace vankien::app {
namespace {

struct ReleaseOptions : CommonOptions {
  std::filesystem::path file;
  std::string reason;
};

std::string reason_fault(const std::string& reason) {
  return reason.find_first_not_of(" \t\n") == std::string::npos
             ? std::string(say("lý do không được để trống", "a reason must say something"))
             : std::string();
}

int run_release(const ReleaseOptions& options, const Configuration& configuration) {
  const indexer::Extractor extractor;  // before any thread
  return report_summary(indexer::release(update_options(options.index, configuration), options.file,
                                         options.reason, extractor),
                        options.json);
}

}  // namespace

void add_release_command(CommandLine& line, Chosen& chosen) {
  auto options = std::make_shared<ReleaseOptions>();
  Command command = add_command(
      line,
      {"release",
       say("cho một tệp bị giữ lại vì dấu mật vào kho (ghi vào nhật ký audit.jsonl)",
           "let one withheld file into the index (written to audit.jsonl)"),
       "  vankien release /srv/van-ban/12-KH.pdf --reason \"giải mật theo QĐ 15-QĐ/TU\"\n"},
      *options);
  command.option("FILE", &options->file, say("tệp", "file"), {.required = true});
  command.option("--reason", &options->reason, say("lý do, ghi vào nhật ký", "why, for the log"),
                 {.required = true, .fault = reason_fault});
  run_when_chosen(command, options, run_release, chosen);
}

}  // namespace vankien::app
