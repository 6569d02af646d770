// vankien search: a query, its answers on the terminal.
#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/language.h"
#include "app/record_view.h"
#include "schema/error.h"
#include "searcher/searcher.h"
#include "web/json.h"

namespace vankien::app {
namespace {

struct SearchOptions : CommonOptions {
  std::string query;
  std::string from;
  std::string to;
  searcher::SearchRequest request;
};

std::optional<analyzers::Date> date_option(const std::string& name, const std::string& value) {
  if (value.empty())
    return std::nullopt;
  const auto date = analyzers::parse_iso_date(value);
  if (!date)
    throw schema::Error(schema::ErrorCode::usage, fmt::format("{}: \"{}\" {}", name, value,
                                                              say("không phải ngày dạng YYYY-MM-DD",
                                                                  "is no date as YYYY-MM-DD")));
  return date;
}

searcher::SearchRequest request_of(const SearchOptions& options) {
  searcher::SearchRequest request = options.request;
  request.text = options.query;
  request.from = date_option("--from", options.from);
  request.to = date_option("--to", options.to);
  if (request.text.size() > searcher::max_query_bytes)
    throw schema::Error(
        schema::ErrorCode::usage,
        fmt::format("{} ({} > {} bytes)", say("câu tìm quá dài", "the query is too long"),
                    request.text.size(), searcher::max_query_bytes));
  return request;
}

bool colour() {
  return ::isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr;
}

void print_hit(const searcher::Hit& hit, std::size_t rank) {
  fmt::print("{}. {}\n", rank, head_view(hit.head));
  if (hit.head.title)
    fmt::print("   {}\n", marked(*hit.head.title, hit.title_marks, colour()));
  for (const searcher::Passage& passage : hit.passages)
    fmt::print("   {}{}{}\n", passage.cut_before ? "… " : "",
               marked(passage.text, passage.marks, colour()), passage.cut_after ? " …" : "");
  fmt::print("   id {}\n\n", hit.head.id);
}

void print_response(const searcher::SearchResponse& response, std::size_t offset) {
  if (!response.query.understood.empty())
    fmt::print("{}\n", response.query.understood);
  for (const std::string& note : response.query.notes)
    fmt::print("({})\n", note);
  if (response.query.corrected)
    fmt::print("{} {}?\n", say("Có phải bạn muốn tìm:", "Did you mean:"),
               *response.query.corrected);
  fmt::print("{} {} ({:.1f} ms)\n\n", response.total, say("văn bản", "documents"),
             response.took_ms);
  std::size_t rank = offset;
  for (const searcher::Hit& hit : response.hits)
    print_hit(hit, ++rank);
}

int run_search(const SearchOptions& options, const Configuration& configuration) {
  const searcher::SearchRequest request = request_of(options);
  const searcher::Searcher searcher(index_path(options.index, configuration));
  const searcher::SearchResponse response = searcher.search(request);
  if (options.json)
    print_json(web::search_json(response));
  else
    print_response(response, request.offset);
  return exit_done;
}

void add_filters(CLI::App& command, searcher::SearchRequest& request) {
  command
      .add_option("--type", request.types,
                  std::string(say("mã loại văn bản, lặp lại được", "code of a type, repeatable")))
      ->type_name("CODE")
      ->allow_extra_args(false);
  command
      .add_option(
          "--issuer", request.issuers,
          std::string(say("khóa cơ quan ban hành, lặp lại được", "key of a body, repeatable")))
      ->type_name("KEY")
      ->allow_extra_args(false);
  command
      .add_option("--year", request.years,
                  std::string(say("năm hoặc unknown, lặp lại được", "year or unknown, repeatable")))
      ->type_name("YYYY")
      ->allow_extra_args(false);
}

void add_paging(CLI::App& command, SearchOptions& options) {
  static const std::map<std::string, searcher::Sort> sorts{{"relevance", searcher::Sort::relevance},
                                                           {"newest", searcher::Sort::newest},
                                                           {"oldest", searcher::Sort::oldest}};
  command.add_option("--from", options.from, std::string(say("từ ngày", "from this day")))
      ->type_name("YYYY-MM-DD");
  command.add_option("--to", options.to, std::string(say("đến ngày", "to this day")))
      ->type_name("YYYY-MM-DD");
  command
      .add_option(
          "--sort", options.request.sort,
          std::string(say("thứ tự: relevance, newest, oldest", "order: relevance, newest, oldest")))
      ->transform(CLI::Transformer(sorts).description(""))
      ->transform(CLI::IsMember(sorts).description(""))  // before the other
      ->type_name("ORDER");
  command
      .add_option("--limit", options.request.limit,
                  std::string(say("số kết quả, nhiều nhất 100", "number of results, at most 100")))
      ->check(CLI::Range(1, 100))
      ->type_name("N");
  command
      .add_option("--offset", options.request.offset,
                  std::string(say("bỏ qua N kết quả đầu", "skip the first N")))
      ->check(CLI::Range(0, 1000000))
      ->type_name("N");
  command.add_flag(
      "--literal", options.request.literal,
      std::string(say("đúng từng chữ, không suy diễn", "words as typed, nothing understood")));
}

}  // namespace

void add_search_command(CLI::App& program, Chosen& chosen) {
  auto options = std::make_shared<SearchOptions>();
  CLI::App& command = add_command(program,
                                  {"search", say("tìm văn bản", "find documents"),
                                   "  vankien search \"05-CT/TW\"\n"
                                   "  vankien search \"chuyen doi so\" --type NQ --year 2023\n"
                                   "  vankien search \"\" --sort newest --json\n"},
                                  *options);
  command
      .add_option(
          "QUERY", options->query,
          std::string(say("câu tìm; để trống là tất cả", "the query; empty means everything")))
      ->required();
  add_filters(command, options->request);
  add_paging(command, *options);
  run_when_chosen(command, options, run_search, chosen);
}

}  // namespace vankien::app
