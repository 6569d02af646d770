// vankien chain: what carries a document out, as a tree.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "app/answers.h"
#include "app/command.h"
#include "app/language.h"
#include "app/record_view.h"
#include "web/graph_json.h"

namespace vankien::app {
namespace {

using analyzers::Relation;

struct ChainOptions : CommonOptions {
  std::string wanted;
};

std::string_view relation_text(Relation relation) {
  switch (relation) {
    case Relation::continues:
      return say("tiếp tục thực hiện", "continues");
    case Relation::guides:
      return say("hướng dẫn", "guides");
    default:
      return say("thực hiện", "implements");
  }
}

std::string review_text(const searcher::Review& review) {
  std::string text(say("sơ kết, tổng kết", "review"));
  if (review.due)
    text += fmt::format(" · {} {:02}/{:02}/{}", say("hạn", "due"), review.due->day,
                        review.due->month, review.due->year);
  if (review.done)
    text += fmt::format(" · {}", head_view(*review.done));
  else
    text += fmt::format(" · {}", say("chưa thấy trong kho", "none held"));
  return text;
}

// `indent` is what the lines of the ancestors leave before this one.
void print_branch(const searcher::ChainNode& node, const std::string& indent) {
  std::size_t left = node.reviews.size() + node.children.size() + (node.omitted != 0 ? 1 : 0);
  const auto branch = [&] { return indent + (--left == 0 ? "└─ " : "├─ "); };
  for (const searcher::Review& review : node.reviews)
    fmt::print("{}{}\n", branch(), review_text(review));
  for (const searcher::ChainNode& child : node.children) {
    fmt::print("{}{}: {}\n", branch(), relation_text(*child.relation), head_view(child.document));
    print_branch(child, indent + (left == 0 ? "   " : "│  "));
  }
  if (node.omitted != 0)
    fmt::print("{}… {} {}\n", branch(), node.omitted,
               say("văn bản chưa xét", "documents not looked at"));
}

void print_chain(const searcher::Chain& chain) {
  fmt::print("{}\n", head_view(chain.root.document));
  print_branch(chain.root, "");
  for (const std::string& note : chain.notes)
    fmt::print("({})\n", note);
  fmt::print("\n");
}

int run_chain(const ChainOptions& options, const Configuration& configuration) {
  const searcher::Searcher searcher(index_path(options.index, configuration));
  const auto found =
      answers(searcher, options.wanted, [&](const std::string& id) { return searcher.chain(id); });
  if (found.empty())
    return report_none(options.wanted);
  if (!options.json) {
    std::for_each(found.begin(), found.end(), print_chain);
    return exit_done;
  }
  std::vector<nlohmann::ordered_json> all;
  std::transform(found.begin(), found.end(), std::back_inserter(all), web::chain_json);
  print_json(one_or_array(std::move(all)));
  return exit_done;
}

}  // namespace

void add_chain_command(CommandLine& line, Chosen& chosen) {
  auto options = std::make_shared<ChainOptions>();
  Command command = add_command(
      line,
      {"chain", say("văn bản nào triển khai một văn bản", "what carries a document out"),
       "  vankien chain 14-CT/TU\n  vankien chain --json 3f2a9c01d4e5b678\n"},
      *options);
  command.option("ID|NUMBER", &options->wanted, say("mã hoặc số hiệu", "id or number"),
                 {.required = true});
  run_when_chosen(command, options, run_chain, chosen);
}

}  // namespace vankien::app
