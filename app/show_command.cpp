// vankien show: one document by its id, or all bearers of a number.
#include <fmt/format.h>

#include "app/answers.h"
#include "app/command.h"
#include "app/language.h"
#include "app/record_view.h"
#include "web/json.h"

namespace vankien::app {
namespace {

struct ShowOptions : CommonOptions {
  std::string wanted;
};

int run_show(const ShowOptions& options, const Configuration& configuration) {
  const searcher::Searcher searcher(index_path(options.index, configuration));
  const auto documents = answers(searcher, options.wanted,
                                 [&](const std::string& id) { return searcher.document(id); });
  if (documents.empty())
    return report_none(options.wanted);
  if (!options.json) {
    for (const auto& document : documents)
      fmt::print("{}\n", record_view(document.record));
    return exit_done;
  }
  const std::size_t collection = searcher.state().documents;
  std::vector<nlohmann::ordered_json> all;
  all.reserve(documents.size());
  for (const auto& document : documents)
    all.push_back(
        web::document_json(document, searcher.cited_by(document.record.head.id), collection));
  print_json(one_or_array(std::move(all)));
  return exit_done;
}

}  // namespace

void add_show_command(CommandLine& line, Chosen& chosen) {
  auto options = std::make_shared<ShowOptions>();
  Command command =
      add_command(line,
                  {"show", say("xem một văn bản", "show one document"),
                   "  vankien show 05-CT/TU\n  vankien show --json 3f2a9c01d4e5b678\n"},
                  *options);
  command.option("ID|NUMBER", &options->wanted, say("mã hoặc số hiệu", "id or number"),
                 {.required = true});
  run_when_chosen(command, options, run_show, chosen);
}

}  // namespace vankien::app
