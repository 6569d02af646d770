// vankien status: what the index holds, what failed and why.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>
#include <vector>

#include "app/command.h"
#include "app/failures.h"
#include "app/language.h"
#include "indexer/indexer.h"
#include "schema/json.h"

namespace vankien::app {
namespace {

struct StatusOptions : CommonOptions {
  bool failed = false;
  bool withheld = false;
};

nlohmann::ordered_json status_json(const indexer::Status& status) {
  auto roots = nlohmann::ordered_json::array();
  for (const auto& [name, folder] : status.roots)
    roots.push_back({{"root", name}, {"folder", schema::printable(folder.string())}});
  auto codes = nlohmann::ordered_json::array();
  for (const auto& [code, documents] : status.unknown_codes)
    codes.push_back({{"code", code}, {"documents", documents}});
  return {{"documents", status.documents},
          {"files", status.files},
          {"withheld", status.withheld.size()},
          {"failed", failures_json(status.failed)},
          {"bytes", status.bytes_on_disk},
          {"schema", status.schema},
          {"updated", status.updated},
          {"roots", roots},
          {"unknown_codes", codes}};
}

// By reason, the most frequent first.
void print_failures(const indexer::Status& status) {
  std::map<std::string_view, std::vector<const indexer::Skipped*>> by_reason;
  for (const indexer::Skipped& failure : status.failed)
    by_reason[failure.reason.name()].push_back(&failure);
  std::vector<std::pair<std::string_view, std::vector<const indexer::Skipped*>>> groups(
      by_reason.begin(), by_reason.end());
  std::stable_sort(groups.begin(), groups.end(),
                   [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); });
  for (const auto& [reason, failures] : groups) {
    fmt::print("{} ({})\n", reason, failures.size());
    for (const indexer::Skipped* failure : failures)
      fmt::print("  {}: {}\n", schema::printable(failure->path.string()),
                 words_of(failure->reason));
  }
}

nlohmann::ordered_json withheld_json(const indexer::Status& status) {
  auto files = nlohmann::ordered_json::array();
  for (const std::filesystem::path& file : status.withheld)
    files.push_back(schema::printable(file.string()));
  return {{"withheld", status.withheld.size()}, {"files", files}};
}

void print_withheld(const indexer::Status& status) {
  for (const std::filesystem::path& file : status.withheld)
    fmt::print("{}\n", schema::printable(file.string()));
}

void print_status(const indexer::Status& status, const std::filesystem::path& index) {
  fmt::print("{}: {}\n", say("Chỉ mục", "Index"), index.string());
  fmt::print("{}: {}\n", say("Văn bản", "Documents"), status.documents);
  fmt::print("{}: {}\n", say("Tệp", "Files"), status.files);
  fmt::print("{}: {}\n", say("Giữ lại vì có dấu mật", "Withheld (marked secret)"),
             status.withheld.size());
  fmt::print("{}: {}\n", say("Không đọc được", "Failed"), status.failed.size());
  fmt::print("{}: {:.1f} MB\n", say("Dung lượng", "Size"),
             static_cast<double>(status.bytes_on_disk) / 1e6);
  fmt::print("{}: {}\n", say("Phiên bản lược đồ", "Schema version"), status.schema);
  fmt::print("{}: {}\n", say("Cập nhật lần cuối (UTC)", "Last update (UTC)"), status.updated);
  for (const auto& [name, folder] : status.roots)
    fmt::print("{}: {} ({})\n", say("Thư mục", "Folder"), folder.string(), name);
  if (status.unknown_codes.empty())
    return;
  fmt::print("{}:", say("Ký hiệu cơ quan chưa có trong bảng", "Body codes that no table knows"));
  for (const auto& [code, documents] : status.unknown_codes)
    fmt::print(" {} ({})", code, documents);
  fmt::print("\n");
}

int run_status(const StatusOptions& options, const Configuration& configuration) {
  const std::filesystem::path index = index_path(options.index, configuration);
  const indexer::Status status = indexer::status(index, configuration.bodies);
  if (options.json)
    print_json(options.withheld ? withheld_json(status) : status_json(status));
  else if (options.failed)
    print_failures(status);
  else if (options.withheld)
    print_withheld(status);
  else
    print_status(status, index);
  return exit_done;
}

}  // namespace

void add_status_command(CommandLine& line, Chosen& chosen) {
  auto options = std::make_shared<StatusOptions>();
  Command command = add_command(line,
                                {"status",
                                 say("số lượng, dung lượng, lần cập nhật, tệp hỏng",
                                     "counts, size, last update, what failed"),
                                 "  vankien status\n  vankien status --failed\n"},
                                *options);
  command.option("--failed", &options->failed,
                 say("chỉ liệt kê tệp không đọc được và lý do", "only what failed, with reasons"));
  command.option("--withheld", &options->withheld,
                 say("chỉ liệt kê tệp bị giữ lại vì dấu mật; chỉ dành cho quản trị",
                     "only the files withheld as secret; for the administrator"));
  run_when_chosen(command, options, run_status, chosen);
}

}  // namespace vankien::app
