// vankien check-citations: the citations of a draft, against the collection.
#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/failures.h"
#include "app/language.h"
#include "app/record_view.h"
#include "indexer/extractor.h"
#include "schema/citation_json.h"
#include "schema/json.h"
#include "searcher/searcher.h"
#include "web/draft_json.h"

namespace vankien::app {
namespace {

using searcher::CitationProblem;

struct CheckOptions : CommonOptions {
  std::filesystem::path file;
};

std::string words_of(CitationProblem problem) {
  switch (problem) {
    case CitationProblem::date_differs:
      return std::string(say("ngày không khớp", "another day"));
    case CitationProblem::issuer_differs:
      return std::string(say("cơ quan ban hành không khớp", "another issuer"));
    case CitationProblem::replaced:
      return std::string(say("đã được thay thế hoặc bãi bỏ", "replaced or repealed"));
    case CitationProblem::amended:
      return std::string(say("đã được sửa đổi, bổ sung", "amended"));
    case CitationProblem::not_held:
      return std::string(say("kho chưa có", "not held"));
    case CitationProblem::ambiguous:
      return std::string(say("nhiều văn bản mang số hiệu này", "several documents may be meant"));
  }
  return {};
}

void print_citation(const searcher::DraftCheck& check, std::size_t place) {
  const searcher::CheckedCitation& checked = check.checked[place];
  fmt::print("{}\n", schema::reading(check.text, check.citations[place].span));
  for (const CitationProblem problem : checked.problems)
    fmt::print("  ! {}\n", words_of(problem));
  if (checked.fate)
    fmt::print("    {}\n", head_view(checked.fate->by));
  for (const schema::RecordHead& head : checked.held)
    fmt::print("  = {}\n", head_view(head));
  if (checked.formal)
    fmt::print("  > {}\n", *checked.formal);
}

void print_check(const searcher::DraftCheck& check) {
  for (std::size_t i = 0; i < check.citations.size(); ++i)
    if (check.citations[i].kind != analyzers::Citation::Kind::self)
      print_citation(check, i);
  if (check.unchecked == 0)
    return;
  fmt::print("{}: {}. {}: {}.\n",
             say("Số hiệu được kiểm tra nhiều nhất", "Numbers checked at most"),
             searcher::most_checked_numbers,
             say("Dẫn chiếu phía sau chưa kiểm tra", "Citations after them left unchecked"),
             check.unchecked);
}

int refuse(const std::filesystem::path& file, const std::string& reason) {
  fmt::print(stderr, "vankien: {}: {}\n", schema::printable(file.string()), reason);
  return exit_some_failed;
}

int run_check(const CheckOptions& options, const Configuration& configuration) {
  const searcher::Searcher searcher(index_path(options.index, configuration));
  const indexer::Extractor extractor;
  const auto extracted = extractor.extract(options.file);
  if (const auto* skipped = std::get_if<indexer::Skipped>(&extracted))
    return refuse(options.file, app::words_of(skipped->reason));
  const auto check = searcher.check_draft(std::get<indexer::Extracted>(extracted).text);
  if (!check)
    return refuse(options.file, std::string(say("không phải là văn bản", "is no text")));
  if (options.json)
    print_json(web::draft_json(*check));
  else
    print_check(*check);
  return exit_done;
}

}  // namespace

void add_check_citations_command(CommandLine& line, Chosen& chosen) {
  auto options = std::make_shared<CheckOptions>();
  Command command = add_command(line,
                                {"check-citations",
                                 say("kiểm tra dẫn chiếu của một dự thảo; dự thảo không bị lưu",
                                     "check the citations of a draft, which is not kept"),
                                 "  vankien check-citations du-thao.docx\n"
                                 "  vankien check-citations --json du-thao.txt\n"},
                                *options);
  command.option("FILE", &options->file, say("tệp dự thảo", "the draft"), {.required = true});
  run_when_chosen(command, options, run_check, chosen);
}

}  // namespace vankien::app
