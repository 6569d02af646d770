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

int run_release(const ReleaseOptions& options, const Configuration& configuration) {
  const indexer::Extractor extractor;  // before any thread
  return report_summary(indexer::release(update_options(options.index, configuration), options.file,
                                         options.reason, extractor),
                        options.json);
}

}  // namespace

void add_release_command(CLI::App& program, Chosen& chosen) {
  auto options = std::make_shared<ReleaseOptions>();
  CLI::App& command = add_command(
      program,
      {"release",
       say("cho một tệp bị giữ lại vì dấu mật vào kho (ghi vào nhật ký audit.jsonl)",
           "let one withheld file into the index (written to audit.jsonl)"),
       "  vankien release /srv/van-ban/12-KH.pdf --reason \"giải mật theo QĐ 15-QĐ/TU\"\n"},
      *options);
  command.add_option("FILE", options->file, std::string(say("tệp", "file")))->required();
  command
      .add_option("--reason", options->reason,
                  std::string(say("lý do, ghi vào nhật ký", "why, for the log")))
      ->required()
      ->check(CLI::Validator(
          [](const std::string& text) {
            return text.find_first_not_of(" \t\n") == std::string::npos
                       ? std::string(
                             say("lý do không được để trống", "a reason must say something"))
                       : std::string();
          },
          "TEXT"));
  run_when_chosen(command, options, run_release, chosen);
}

}  // namespace vankien::app
