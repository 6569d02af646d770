// vankien inspect: what the analyzers recognise in files, without any index.
#include <fmt/format.h>

#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/correction_suggestions.h"
#include "app/failures.h"
#include "app/language.h"
#include "app/record_view.h"
#include "indexer/content_hash.h"
#include "indexer/describe.h"
#include "indexer/extractor.h"
#include "schema/json.h"

namespace vankien::app {
namespace {

struct InspectOptions : CommonOptions {
  bool suggest_corrections = false;
  std::vector<std::filesystem::path> files;
};

struct Inspected {
  std::string path;
  std::string error;  // empty: read
  std::string text;
  std::string sha256;  // of the file
  schema::DocumentRecord record;
};

// Paths of the table are below an indexed folder, which nobody named: any ending of the file's path
// will do.
const indexer::Correction* correction_of(const std::filesystem::path& file,
                                         const std::string& sha256,
                                         const indexer::Corrections& corrections) {
  std::vector<indexer::FileKey> endings;
  std::string path = std::filesystem::absolute(file).lexically_normal().string();
  for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/')) {
    path.erase(0, slash + 1);
    endings.push_back({"", path});
  }
  return find_correction(corrections, {sha256}, endings);
}

Inspected inspect(const indexer::Extractor& extractor, const std::filesystem::path& file,
                  const indexer::Corrections& corrections) {
  Inspected result;
  result.path = schema::printable(file.string());
  auto extracted = extractor.extract(file, indexer::Pictures::recognise);
  if (const auto* skipped = std::get_if<indexer::Skipped>(&extracted)) {
    result.error = words_of(skipped->reason);
    return result;
  }
  auto& read = std::get<indexer::Extracted>(extracted);
  result.text = std::move(read.text);
  if (auto hash = indexer::file_hash(file); auto* known = std::get_if<std::string>(&hash))
    result.sha256 = std::move(*known);
  const indexer::Correction* correction = correction_of(file, result.sha256, corrections);
  result.record = indexer::describe(result.text, file.filename().string(), read.source, correction,
                                    read.media_type);
  result.record.head.doubtful_text = read.doubtful;
  result.record.head.files = {{"", file.string(), read.media_type, result.sha256}};
  return result;
}

nlohmann::ordered_json inspected_json(const Inspected& inspected) {
  if (!inspected.error.empty())
    return {{"path", inspected.path}, {"error", inspected.error}};
  auto json = schema::record_json(inspected.record, inspected.text, 0);
  json["root"] = nullptr;
  return json;
}

nlohmann::ordered_json answer_json(const Inspected& inspected, const InspectOptions& options) {
  if (!options.suggest_corrections || !inspected.error.empty())
    return inspected_json(inspected);
  return suggestion_json(inspected.path, inspected.sha256, suggest_corrections(inspected.record));
}

void print(const Inspected& inspected, const InspectOptions& options) {
  if (!options.suggest_corrections) {
    fmt::print("{}\n{}\n", inspected.path, record_view(inspected.record));
    return;
  }
  const auto fields = suggest_corrections(inspected.record);
  if (!fields.empty())
    fmt::print("{}\n", suggestion_toml(inspected.path, inspected.sha256, fields));
}

int run_inspect(const InspectOptions& options, const Configuration& configuration) {
  const indexer::Extractor extractor;
  auto list = nlohmann::ordered_json::array();
  int status = exit_done;
  for (const std::filesystem::path& file : options.files) {
    const Inspected inspected = inspect(extractor, file, configuration.corrections);
    if (!inspected.error.empty()) {
      fmt::print(stderr, "vankien: {}: {}\n", inspected.path, inspected.error);
      status = exit_some_failed;
    } else if (!options.json) {
      print(inspected, options);
    }
    if (options.json)
      list.push_back(answer_json(inspected, options));
  }
  if (options.json)
    print_json(list);
  return status;
}

}  // namespace

void add_inspect_command(CommandLine& line, Chosen& chosen) {
  auto options = std::make_shared<InspectOptions>();
  Command command =
      add_command(line,
                  {"inspect",
                   say("những gì nhận ra được trong tệp, không cần chỉ mục",
                       "what is recognised in files, without any index"),
                   "  vankien inspect nghi-quyet.txt\n  vankien inspect --json *.docx\n"
                   "  vankien inspect --suggest-corrections *.pdf >> vankien.toml\n"},
                  *options, IndexOption::without);
  command.option("FILE", &options->files, say("tệp", "files"), {.required = true});
  command.option("--suggest-corrections", &options->suggest_corrections,
                 say("chỉ nêu trường thiếu hoặc đáng ngờ, theo mẫu bảng [[correction]]",
                     "only missing and doubtful fields, in the form of [[correction]]"));
  run_when_chosen(command, options, run_inspect, chosen);
}

}  // namespace vankien::app
