// Times searches of five kinds over an index: words of titles with marks, without marks and with
// one letter wrong in each of them, whole titles, and numbers. Each is asked once, as readers do.
// Usage: bench_search INDEX [QUERIES]   (how many of each kind, 60)
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "bench/call_times.h"
#include "bench/question_faults.h"
#include "bench/spread_heads.h"
#include "searcher/searcher.h"

namespace {

using vankien::bench::CallTimes;
using vankien::schema::RecordHead;
using vankien::searcher::Searcher;

constexpr std::size_t usual_queries = 60;
constexpr std::size_t words_of_a_query = 5;
constexpr std::size_t longest_title = 200;  // bytes

// Words of the title from the third on: the first are the same in many ("về việc").
std::string some_words(const std::string& title) {
  std::vector<std::string> words(1);
  for (const char byte : title) {
    if (byte == ' ')
      words.emplace_back();
    else
      words.back() += byte;
  }
  const std::size_t begin = words.size() > words_of_a_query + 2 ? 2 : 0;
  std::string query;
  for (std::size_t i = begin; i < std::min(words.size(), begin + words_of_a_query); ++i)
    query += (query.empty() ? "" : " ") + words[i];
  return query;
}

// The two letters in the middle of the longest word change places.
std::string mistyped(std::string query) {
  std::size_t longest = 0;
  std::size_t at = 0;
  for (std::size_t begin = 0; begin < query.size();) {
    const std::size_t end = std::min(query.find(' ', begin), query.size());
    if (end - begin > longest) {
      longest = end - begin;
      at = begin;
    }
    begin = end + 1;
  }
  if (longest > 2)
    std::swap(query[at + longest / 2 - 1], query[at + longest / 2]);
  return query;
}

struct Kind {
  std::string_view name;
  std::function<std::string(const RecordHead&)> query;  // empty: none
};

const std::vector<Kind>& kinds() {
  using vankien::bench::without_marks;
  static const std::vector<Kind> all{
      {"words", [](const RecordHead& head) { return some_words(*head.title); }},
      {"without marks",
       [](const RecordHead& head) { return without_marks(some_words(*head.title)); }},
      {"a letter wrong",
       [](const RecordHead& head) { return mistyped(without_marks(some_words(*head.title))); }},
      {"whole titles",
       [](const RecordHead& head) {
         return head.title->size() <= longest_title ? *head.title : std::string();
       }},
      {"numbers", [](const RecordHead& head) { return head.number.value_or(""); }},
  };
  return all;
}

// Asks one query of each document and prints what they took.
void ask(const Searcher& searcher, const Kind& kind, const std::vector<RecordHead>& heads,
         CallTimes& together) {
  CallTimes times;
  std::size_t found = 0;
  for (const RecordHead& head : heads) {
    vankien::searcher::SearchRequest request;
    request.text = head.title ? kind.query(head) : std::string();
    if (request.text.empty())
      continue;
    const auto search = [&] { found += searcher.search(request).total; };
    const vankien::bench::CallTime took = vankien::bench::timed(search);
    times.add(request.text, took);
    together.add(request.text, took);
  }
  fmt::print("{:<14} {:>8} found; {}\n", kind.name, found, times.summary());
}

void measure(const Searcher& searcher, std::size_t queries) {
  CallTimes together;
  const std::vector<RecordHead> heads = vankien::bench::spread_heads(searcher, queries);
  for (const Kind& kind : kinds())
    ask(searcher, kind, heads, together);
  fmt::print("{:<14} {}\n", "together", together.summary());
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc < 2) {
    fmt::print(stderr, "usage: bench_search INDEX [QUERIES]\n");
    return 2;
  }
  measure(Searcher(argv[1]), argc > 2 ? std::strtoul(argv[2], nullptr, 10) : usual_queries);
} catch (const std::exception& error) {
  fmt::print(stderr, "{}\n", error.what());
  return 1;
}
