// vankien purge: removes every trace of a document from the index, and proves it.
#include <fmt/format.h>

#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/language.h"
#include "indexer/guard_exceptions.h"
#include "schema/json.h"

namespace vankien::app {
namespace {

struct PurgeOptions : CommonOptions {
  std::string wanted;
  std::string reason;
};

nlohmann::ordered_json printable_all(const std::vector<std::filesystem::path>& paths) {
  auto list = nlohmann::ordered_json::array();
  for (const std::filesystem::path& path : paths)
    list.push_back(schema::printable(path.string()));
  return list;
}

nlohmann::ordered_json purge_json(const indexer::Purge& purge) {
  return {{"documents", purge.documents},
          {"files_searched", purge.proof.files},
          {"bytes_searched", purge.proof.bytes},
          {"traces", printable_all(purge.proof.found)},
          {"still_there", printable_all(purge.still_there)}};
}

void print_purge(const indexer::Purge& purge) {
  fmt::print("{}: {} · {}: {} ({} {}) · {}: {}\n", say("xóa khỏi kho", "taken out"),
             purge.documents, say("đã dò từng byte", "bytes searched"), purge.proof.bytes,
             purge.proof.files, say("tệp", "files"), say("tệp còn dấu vết", "files with traces"),
             purge.proof.found.size());
  for (const std::filesystem::path& file : purge.proof.found)
    fmt::print(stderr, "vankien: {}: {}\n", schema::printable(file.string()),
               say("còn dấu vết của văn bản", "holds traces of the document"));
  for (const std::filesystem::path& file : purge.still_there)
    fmt::print("{}: {}\n", schema::printable(file.string()),
               say("tệp gốc vẫn còn trên đĩa (vankien không xóa tệp của ai); lần cập nhật sau sẽ "
                   "giữ nó lại, không đưa vào kho",
                   "the file itself is still on the disk (vankien deletes nobody's files); updates "
                   "will withhold it"));
}

int run_purge(const PurgeOptions& options, const Configuration& configuration) {
  const indexer::Extractor extractor;
  const indexer::Purge purge = indexer::purge(update_options(options.index, configuration),
                                              options.wanted, options.reason, extractor);
  if (options.json)
    print_json(purge_json(purge));
  else
    print_purge(purge);
  return purge.proof.found.empty() ? exit_done : exit_some_failed;
}

}  // namespace

void add_purge_command(CommandLine& line, Chosen& chosen) {
  auto options = std::make_shared<PurgeOptions>();
  Command command = add_command(
      line,
      {"purge",
       say("xóa mọi dấu vết của một văn bản khỏi kho và dò lại từng byte",
           "remove every trace of a document from the index, and search its bytes for any left"),
       "  vankien purge /srv/van-ban/12-KH.pdf\n  vankien purge 3f2a9c01d4e5b678\n"},
      *options);
  command.option("FILE|ID", &options->wanted, say("tệp hoặc mã văn bản", "file or document id"),
                 {.required = true});
  command.option("--reason", &options->reason, say("lý do, ghi vào nhật ký", "why, for the log"));
  run_when_chosen(command, options, run_purge, chosen);
}

}  // namespace vankien::app
