// vankien related: which documents belong to one, and why.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "app/answers.h"
#include "app/command.h"
#include "app/language.h"
#include "app/record_view.h"
#include "web/graph_json.h"
#include "web/parameters.h"

namespace vankien::app {
namespace {

using searcher::Reason;

struct RelatedOptions : CommonOptions {
  std::string wanted;
  std::size_t limit = searcher::default_related;
};

struct ReasonText {
  std::string_view vi;
  std::string_view en;
};
// By the order of searcher::Reason.
constexpr std::array<ReasonText, searcher::reason_count> reason_texts{{
    {"được văn bản này thay thế", "replaced by this one"},
    {"thay thế văn bản này", "replaces this one"},
    {"được văn bản này sửa đổi", "amended by this one"},
    {"sửa đổi văn bản này", "amends this one"},
    {"được văn bản này thực hiện", "carried out by this one"},
    {"thực hiện văn bản này", "carries this one out"},
    {"được văn bản này dẫn", "cited by this one"},
    {"dẫn văn bản này", "cites this one"},
    {"cùng số hiệu", "same number"},
    {"cùng dẫn chiếu", "cites the same"},
    {"nội dung gần", "similar text"},
}};

std::string reasons_text(const std::vector<Reason>& reasons) {
  std::vector<std::string_view> texts;
  for (const Reason reason : reasons) {
    const ReasonText& text = reason_texts[static_cast<std::size_t>(reason)];
    texts.push_back(say(text.vi, text.en));
  }
  return fmt::format("{}", fmt::join(texts, ", "));
}

void print_related(const searcher::RelatedDocuments& related) {
  std::size_t rank = 0;
  for (const auto& document : related.documents) {
    fmt::print("{}. {}\n", ++rank, head_view(document.head));
    if (document.head.title)
      fmt::print("   {}\n", *document.head.title);
    fmt::print("   {} ({:.2f})\n   id {}\n\n", reasons_text(document.reasons), document.score,
               document.head.id);
  }
  fmt::print("{} / {} {}\n", related.documents.size(), related.total, say("văn bản", "documents"));
  for (const std::string& note : related.notes)
    fmt::print("({})\n", note);
}

int run_related(const RelatedOptions& options, const Configuration& configuration) {
  const searcher::Searcher searcher(index_path(options.index, configuration));
  const auto found = answers(searcher, options.wanted, [&](const std::string& id) {
    return searcher.related(id, options.limit);
  });
  if (found.empty())
    return report_none(options.wanted);
  if (!options.json) {
    std::for_each(found.begin(), found.end(), print_related);
    return exit_done;
  }
  std::vector<nlohmann::ordered_json> all;
  std::transform(found.begin(), found.end(), std::back_inserter(all), web::related_json);
  print_json(one_or_array(std::move(all)));
  return exit_done;
}

}  // namespace

void add_related_command(CommandLine& line, Chosen& chosen) {
  auto options = std::make_shared<RelatedOptions>();
  Command command = add_command(
      line,
      {"related", say("văn bản liên quan, kèm lý do", "related documents, with why"),
       "  vankien related 06-NQ/TU\n  vankien related --json --limit 20 3f2a9c01d4e5b678\n"},
      *options);
  command.option("ID|NUMBER", &options->wanted, say("mã hoặc số hiệu", "id or number"),
                 {.required = true});
  command.option("--limit", &options->limit,
                 say("số kết quả, nhiều nhất 100", "number of results, at most 100"),
                 {.type = "N", .bounds = {{1, web::max_limit}}});
  run_when_chosen(command, options, run_related, chosen);
}

}  // namespace vankien::app
