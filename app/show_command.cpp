// vankien show: one document by its id, or all bearers of a number.
#include <fmt/format.h>

#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/language.h"
#include "app/record_view.h"
#include "searcher/searcher.h"
#include "web/json.h"

namespace vankien::app {
namespace {

struct ShowOptions : CommonOptions {
  std::string wanted;
};

std::vector<searcher::Searcher::Document> find(const searcher::Searcher& searcher,
                                               const std::string& wanted) {
  std::vector<searcher::Searcher::Document> found;
  if (auto document = searcher.document(wanted)) {
    found.push_back(std::move(*document));
    return found;
  }
  const auto answer = searcher.number(wanted);
  if (!answer)
    return found;
  for (const schema::RecordHead& head : answer->held)
    if (auto document = searcher.document(head.id))
      found.push_back(std::move(*document));
  return found;
}

// One document as it is, several as an array.
nlohmann::ordered_json documents_json(const searcher::Searcher& searcher,
                                      const std::vector<searcher::Searcher::Document>& documents) {
  const std::size_t collection = searcher.state().documents;
  auto list = nlohmann::ordered_json::array();
  for (const auto& document : documents)
    list.push_back(
        web::document_json(document, searcher.cited_by(document.record.head.id), collection));
  return list.size() == 1 ? list.front() : list;
}

int run_show(const ShowOptions& options) {
  const searcher::Searcher searcher(options.index_path());
  const auto documents = find(searcher, options.wanted);
  if (documents.empty()) {
    fmt::print(stderr, "vankien: {}: \"{}\"\n",
               say("kho không có văn bản nào mang mã hay số hiệu này",
                   "no document has this id or number"),
               options.wanted);
    return exit_some_failed;
  }
  if (options.json) {
    print_json(documents_json(searcher, documents));
    return exit_done;
  }
  for (const auto& document : documents)
    fmt::print("{}\n", record_view(document.record));
  return exit_done;
}

}  // namespace

void add_show_command(CLI::App& program, Chosen& chosen) {
  auto options = std::make_shared<ShowOptions>();
  CLI::App& command =
      add_command(program,
                  {"show", say("xem một văn bản", "show one document"),
                   "  vankien show 05-CT/TU\n  vankien show --json 3f2a9c01d4e5b678\n"},
                  *options);
  command
      .add_option("ID|NUMBER", options->wanted, std::string(say("mã hoặc số hiệu", "id or number")))
      ->required();
  command.callback([options, &chosen] { chosen = [options] { return run_show(*options); }; });
}

}  // namespace vankien::app
