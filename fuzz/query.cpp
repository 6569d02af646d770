// Any bytes as a query: parsing never fails and prints; literal queries understand nothing.
#include <algorithm>
#include <cstdint>
#include <string>

#include "fuzz/require.h"
#include "searcher/query_parser.h"
#include "searcher/query_text.h"
#include "searcher/search.h"

namespace {

using vankien::fuzz::require;

bool words_alone(const vankien::searcher::ParsedQuery& query) {
  return std::all_of(query.clauses.begin(), query.clauses.end(), [](const auto& clause) {
    return !clause.excluded && clause.any_of.size() == 1 &&
           std::holds_alternative<vankien::searcher::Phrase>(clause.any_of.front());
  });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (size > vankien::searcher::max_query_bytes)
    return 0;
  const auto query = vankien::searcher::clean_query(bytes);
  require(query.text.find('\0') == std::string::npos, "a cleaned query holds no NUL");
  (void)vankien::searcher::print(vankien::searcher::parse_query(query.text, false));
  require(words_alone(vankien::searcher::parse_query(query.text, true)),
          "a literal query is words");
  return 0;
}
