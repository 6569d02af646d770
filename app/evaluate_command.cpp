// vankien evaluate: the relevance gate. An office's own questions, how high their documents stand,
// and whether that is better or worse than a kept run.
#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "analyzers/document_text.h"
#include "app/command.h"
#include "app/evaluation_view.h"
#include "app/language.h"
#include "schema/error.h"
#include "schema/json.h"

namespace vankien::app {
namespace {

namespace fs = std::filesystem;
using schema::Error;
using schema::ErrorCode;

struct EvaluateOptions : CommonOptions {
  fs::path file;
  std::optional<fs::path> save;
  std::optional<fs::path> against;
};

[[noreturn]] void refuse(const fs::path& file, std::string_view why) {
  throw Error(ErrorCode::usage, fmt::format("{}: {}", schema::printable(file.string()), why));
}

std::string text_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  if (!in)
    refuse(file, say("không đọc được tệp", "cannot be read"));
  auto text = analyzers::document_text(bytes.str());
  if (std::holds_alternative<analyzers::NotText>(text))
    refuse(file, say("không phải văn bản Unicode; hãy lưu lại với mã UTF-8",
                     "is no Unicode text; save it as UTF-8"));
  return std::get<std::string>(std::move(text));
}

std::vector<searcher::Outcome> kept_run_in(const fs::path& file) {
  auto run = searcher::kept_run(text_of(file));
  if (!run)
    refuse(file, say("không phải tệp do --save ghi", "was not written by --save"));
  return std::move(*run);
}

void save(const std::vector<searcher::Outcome>& outcomes, const fs::path& file) {
  std::ofstream out(file, std::ios::binary);
  out << print_run(outcomes) << std::flush;
  if (!out)
    throw Error(ErrorCode::input_output, fmt::format("{} {}", say("không ghi được", "cannot write"),
                                                     schema::printable(file.string())));
}

Evaluation evaluate(const searcher::Searcher& searcher, const fs::path& file) {
  searcher::QuestionList list = searcher::read_list(text_of(file));
  Evaluation evaluation;
  for (const searcher::Question& question : searcher::questions_of(searcher, list)) {
    evaluation.answered.push_back(searcher::ask(searcher, question));
    evaluation.outcomes.push_back(evaluation.answered.back().outcome);
  }
  evaluation.faults = std::move(list.faults);
  if (evaluation.answered.empty() && evaluation.faults.empty())
    refuse(file, say("không có câu tìm nào", "holds no query"));
  return evaluation;
}

int exit_status(const Evaluation& evaluation) {
  const bool worse =
      evaluation.comparison && evaluation.comparison->verdict == searcher::Verdict::worse;
  return worse || !evaluation.faults.empty() ? exit_some_failed : exit_done;
}

int run_evaluate(const EvaluateOptions& options, const Configuration& configuration) {
  const searcher::Searcher searcher(index_path(options.index, configuration));
  // Read first: --save may name the same file.
  const auto before = options.against ? std::optional(kept_run_in(*options.against)) : std::nullopt;
  Evaluation evaluation = evaluate(searcher, options.file);
  if (before)
    evaluation.comparison = searcher::compare(*before, evaluation.outcomes);
  if (options.save)
    save(evaluation.outcomes, *options.save);
  for (const searcher::ListFault& fault : evaluation.faults)
    fmt::print(stderr, "vankien: {}: {}\n", schema::printable(options.file.string()),
               fault_view(fault));
  if (options.json)
    print_json(evaluation_json(evaluation));
  else
    fmt::print("{}", evaluation_view(evaluation));
  return exit_status(evaluation);
}

constexpr std::string_view notes_vi =
    "  vankien evaluate cau-hoi.tsv --save truoc.tsv\n"
    "  vankien evaluate cau-hoi.tsv --against truoc.tsv\n\n"
    "Mỗi dòng của FILE: câu tìm, phím Tab, văn bản cần tìm (số hiệu, đường dẫn như trong kết quả\n"
    "hoặc mã), rồi nếu muốn một phím Tab và mức phù hợp 1 đến 3. Nhiều dòng cùng câu tìm: cần\n"
    "nhiều văn bản. Số hiệu do nhiều văn bản mang: văn bản nào cũng đúng. Tệp không có Tab thì\n"
    "các cột cách nhau bằng dấu chấm phẩy hoặc dấu phẩy (CSV).\n"
    "Mã kết thúc: 0 xong; 1 có dòng không dùng được, hoặc kết quả rõ ràng kém hơn lần trước.\n";
constexpr std::string_view notes_en =
    "  vankien evaluate queries.tsv --save before.tsv\n"
    "  vankien evaluate queries.tsv --against before.tsv\n\n"
    "A line of FILE: the query, a tab, the wanted document (its number, its path as results show\n"
    "it, or its id), then if you like a tab and a grade from 1 to 3. Several lines of one query:\n"
    "several documents are wanted. Of a number with several bearers any is right. In a file\n"
    "without tabs semicolons or commas divide the columns (CSV).\n"
    "Exit status: 0 done; 1 some lines cannot be used, or the run is clearly worse than before.\n";

}  // namespace

void add_evaluate_command(CommandLine& line, Chosen& chosen) {
  auto options = std::make_shared<EvaluateOptions>();
  Command command =
      add_command(line,
                  {"evaluate",
                   say("hỏi những câu của cơ quan, xem văn bản cần tìm đứng thứ mấy",
                       "ask the office's own queries and tell how high their documents stand"),
                   say(notes_vi, notes_en)},
                  *options);
  command.option(
      "FILE", &options->file,
      say("danh sách câu tìm và văn bản cần tìm", "the list of queries and wanted documents"),
      {.required = true});
  command.option("--save", &options->save,
                 say("ghi lại kết quả để so sánh về sau", "keep this run for comparing"),
                 {.type = "FILE"});
  command.option("--against", &options->against,
                 say("so với kết quả đã ghi bằng --save", "compare with a run kept by --save"),
                 {.type = "FILE"});
  run_when_chosen(command, options, run_evaluate, chosen);
}

}  // namespace vankien::app
