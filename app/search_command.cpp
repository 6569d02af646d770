// vankien search: a query, its answers on the terminal.
#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/language.h"
#include "app/record_view.h"
#include "schema/error.h"
#include "searcher/searcher.h"
#include "web/json.h"
#include "web/parameters.h"

namespace vankien::app {
namespace {

struct SearchOptions : CommonOptions {
  std::string query;
  std::string from;
  std::string to;
  std::string sort = std::string(web::sort_name(searcher::Sort::relevance));
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

std::string sort_fault(const std::string& name) {
  return web::sort_named(name) ? std::string()
                               : fmt::format("{}: {}", name,
                                             say("cần relevance, newest hoặc oldest",
                                                 "relevance, newest or oldest is needed"));
}

searcher::SearchRequest request_of(const SearchOptions& options) {
  searcher::SearchRequest request = options.request;
  request.text = options.query;
  request.from = date_option("--from", options.from);
  request.to = date_option("--to", options.to);
  request.sort = web::sort_named(options.sort).value();
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

void add_filters(Command command, searcher::SearchRequest& request) {
  command.option("--type", &request.types,
                 say("mã loại văn bản, lặp lại được", "code of a type, repeatable"),
                 {.type = "CODE"});
  command.option("--issuer", &request.issuers,
                 say("khóa cơ quan ban hành, lặp lại được", "key of a body, repeatable"),
                 {.type = "KEY"});
  command.option("--year", &request.years,
                 say("năm hoặc unknown, lặp lại được", "year or unknown, repeatable"),
                 {.type = "YYYY"});
}

void add_paging(Command command, SearchOptions& options) {
  command.option("--from", &options.from, say("từ ngày", "from this day"), {.type = "YYYY-MM-DD"});
  command.option("--to", &options.to, say("đến ngày", "to this day"), {.type = "YYYY-MM-DD"});
  command.option("--sort", &options.sort,
                 say("thứ tự: relevance, newest, oldest", "order: relevance, newest, oldest"),
                 {.type = "ORDER", .fault = sort_fault});
  command.option("--limit", &options.request.limit,
                 say("số kết quả, nhiều nhất 100", "number of results, at most 100"),
                 {.type = "N", .bounds = {{1, web::max_limit}}});
  command.option("--offset", &options.request.offset,
                 say("bỏ qua N kết quả đầu", "skip the first N"),
                 {.type = "N", .bounds = {{0, web::max_offset}}});
  command.option("--literal", &options.request.literal,
                 say("đúng từng chữ, không suy diễn", "words as typed, nothing understood"));
}

}  // namespace

void add_search_command(CommandLine& line, Chosen& chosen) {
  auto options = std::make_shared<SearchOptions>();
  Command command = add_command(line,
                                {"search", say("tìm văn bản", "find documents"),
                                 "  vankien search \"05-CT/TW\"\n"
                                 "  vankien search \"chuyen doi so\" --type NQ --year 2023\n"
                                 "  vankien search \"\" --sort newest --json\n"},
                                *options);
  command.option("QUERY", &options->query,
                 say("câu tìm; để trống là tất cả", "the query; empty means everything"),
                 {.required = true});
  add_filters(command, options->request);
  add_paging(command, *options);
  run_when_chosen(command, options, run_search, chosen);
}

}  // namespace vankien::app
