// vankien inspect: what the analyzers recognise in files, without any index.
#include <fmt/format.h>

#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/failures.h"
#include "app/language.h"
#include "app/record_view.h"
#include "indexer/describe.h"
#include "indexer/extractor.h"
#include "schema/json.h"

namespace vankien::app {
namespace {

struct InspectOptions : CommonOptions {
  std::vector<std::filesystem::path> files;
};

struct Inspected {
  std::string path;
  std::string error;  // empty: read
  std::string text;
  schema::DocumentRecord record;
};

Inspected inspect(const indexer::Extractor& extractor, const std::filesystem::path& file) {
  Inspected result;
  result.path = schema::printable(file.string());
  auto extracted = extractor.extract(file, indexer::Pictures::recognise);
  if (const auto* skipped = std::get_if<indexer::Skipped>(&extracted)) {
    result.error = words_of(skipped->reason);
    return result;
  }
  auto& read = std::get<indexer::Extracted>(extracted);
  result.text = std::move(read.text);
  result.record = indexer::describe(result.text, file.filename().string(), read.source);
  result.record.head.files = {{"", file.string(), read.media_type}};
  return result;
}

nlohmann::ordered_json inspected_json(const Inspected& inspected) {
  if (!inspected.error.empty())
    return {{"path", inspected.path}, {"error", inspected.error}};
  auto json = schema::record_json(inspected.record, inspected.text, 0);
  json["root"] = nullptr;
  return json;
}

int run_inspect(const InspectOptions& options, const Configuration& /*configuration*/) {
  const indexer::Extractor extractor;
  auto list = nlohmann::ordered_json::array();
  int status = exit_done;
  for (const std::filesystem::path& file : options.files) {
    const Inspected inspected = inspect(extractor, file);
    if (!inspected.error.empty()) {
      fmt::print(stderr, "vankien: {}: {}\n", inspected.path, inspected.error);
      status = exit_some_failed;
    } else if (!options.json) {
      fmt::print("{}\n{}\n", inspected.path, record_view(inspected.record));
    }
    if (options.json)
      list.push_back(inspected_json(inspected));
  }
  if (options.json)
    print_json(list);
  return status;
}

}  // namespace

void add_inspect_command(CLI::App& program, Chosen& chosen) {
  auto options = std::make_shared<InspectOptions>();
  CLI::App& command =
      add_command(program,
                  {"inspect",
                   say("những gì nhận ra được trong tệp, không cần chỉ mục",
                       "what is recognised in files, without any index"),
                   "  vankien inspect nghi-quyet.txt\n  vankien inspect --json *.docx\n"},
                  *options, IndexOption::without);
  command.add_option("FILE", options->files, std::string(say("tệp", "files")))->required();
  run_when_chosen(command, options, run_inspect, chosen);
}

}  // namespace vankien::app
