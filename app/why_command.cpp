// vankien why: why a file or a number is found or not. For the administrator: it names files that
// are withheld.
#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "analyzers/document_number.h"
#include "app/command.h"
#include "app/failures.h"
#include "app/language.h"
#include "indexer/file_report.h"
#include "schema/json.h"
#include "searcher/searcher.h"

namespace vankien::app {
namespace {

using indexer::FileFate;
using indexer::FileReport;

struct WhyOptions : CommonOptions {
  std::string wanted;
};

struct FateWords {
  FileFate fate;
  std::string_view name;  // in JSON
  std::string_view vietnamese;
  std::string_view english;
};
constexpr std::array fates{
    FateWords{FileFate::indexed, "indexed", "có trong kho", "indexed"},
    FateWords{FileFate::failed, "failed", "không đọc được", "could not be read"},
    FateWords{FileFate::opened, "opened",
              "là tệp nén; từng tệp trong đó có trong kho hay không thì hỏi riêng",
              "a package: ask for each file in it"},
    FateWords{FileFate::withheld, "withheld", "bị giữ lại vì có dấu mật hay dấu hạn chế",
              "withheld: it bears a mark of secrecy"},
    FateWords{FileFate::not_seen, "not-seen",
              "nằm trong thư mục của kho nhưng mới có sau lần cập nhật cuối: chạy vankien index",
              "in a folder of the index, but new since the last update: run vankien index"},
    FateWords{FileFate::outside, "outside", "không nằm trong thư mục nào của kho",
              "in no folder of the index"},
};

const FateWords& words_of_fate(FileFate fate) {
  return fates.at(static_cast<std::size_t>(fate));
}

nlohmann::ordered_json report_json(const FileReport& report) {
  const bool failed = report.fate == FileFate::failed;
  const auto or_null = [](const std::string& text) {
    return text.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(text);
  };
  return {{"path", schema::printable(report.path.string())},
          {"state", words_of_fate(report.fate).name},
          {"reason", or_null(failed ? words_of(report.reason) : "")},
          {"id", or_null(report.id)},
          {"changed", report.changed}};
}

void print_report(const FileReport& report, const searcher::Searcher& searcher) {
  const FateWords& words = words_of_fate(report.fate);
  std::string line = fmt::format("{}: {}", schema::printable(report.path.string()),
                                 say(words.vietnamese, words.english));
  if (report.fate == FileFate::failed)
    line += ": " + words_of(report.reason);
  if (const auto document = searcher.document(report.id)) {
    const auto& head = document->record.head;
    line += fmt::format(" ({}: {}; {}: {})", say("số hiệu", "number"),
                        head.number.value_or(std::string(say("không rõ", "unknown"))),
                        say("mã", "id"), head.id);
  }
  if (report.changed)
    line +=
        say("; đã đổi hoặc mất sau lần cập nhật cuối", "; changed or gone since the last update");
  fmt::print("{}\n", line);
}

int explain_file(const WhyOptions& options, const std::filesystem::path& index) {
  const FileReport report = indexer::report_file(index, options.wanted);
  if (options.json)
    print_json(report_json(report));
  else
    print_report(report, searcher::Searcher(index));
  return exit_done;
}

int explain_number(const WhyOptions& options, const std::filesystem::path& index,
                   const analyzers::DocumentNumber& number) {
  const searcher::Searcher searcher(index);
  const auto answer = searcher.number(options.wanted);
  std::size_t citing = 0;
  std::vector<std::string> held;
  if (answer) {
    for (const searcher::KnownNumber& known : answer->known)
      citing += known.count;
    for (const schema::RecordHead& head : answer->held)
      held.push_back(head.id);
  }
  const auto named = indexer::files_named(index, number);
  if (options.json) {
    auto files = nlohmann::ordered_json::array();
    for (const FileReport& report : named)
      files.push_back(report_json(report));
    print_json({{"number", number.str()}, {"held", held}, {"cited", citing}, {"files", files}});
    return exit_done;
  }
  fmt::print("{}: {} {}, {} {}\n", number.str(), held.size(),
             say("văn bản trong kho mang số này", "documents held"), citing,
             say("văn bản dẫn chiếu nó", "documents cite it"));
  for (const FileReport& report : named)
    print_report(report, searcher);
  return exit_done;
}

int run_why(const WhyOptions& options, const Configuration& configuration) {
  const std::filesystem::path index = index_path(options.index, configuration);
  const auto number = analyzers::DocumentNumber::parse(options.wanted);
  if (number && !std::filesystem::exists(options.wanted))
    return explain_number(options, index, *number);
  return explain_file(options, index);
}

}  // namespace

void add_why_command(CommandLine& line, Chosen& chosen) {
  auto options = std::make_shared<WhyOptions>();
  Command command = add_command(line,
                                {"why",
                                 say("vì sao một tệp hay một số hiệu tìm thấy hoặc không",
                                     "why a file or a number is found or not"),
                                 "  vankien why /srv/van-ban/12-KH.doc\n  vankien why 12-KH/TU\n"},
                                *options);
  command.option("FILE|NUMBER", &options->wanted, say("tệp hoặc số hiệu", "file or number"),
                 {.required = true});
  run_when_chosen(command, options, run_why, chosen);
}

}  // namespace vankien::app
