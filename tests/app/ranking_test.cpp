// What readers ask of the sample collection and what comes first, against tests/truth/ranking.txt.
// A change of the ranking is judged by the diff of that file: VANKIEN_REWRITE_RANKING=1 makes the
// test rewrite it.
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/app/program_run.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

namespace vankien::tests {
namespace {

const std::string source = VANKIEN_SOURCE_DIR;
const std::string golden = source + "/tests/truth/ranking.txt";

// The file is comments and blank lines, which stay as they are, and blocks of a query and, set in,
// the first documents it finds.
struct Block {
  std::string query;  // or a comment or an empty line
  std::vector<std::string> found;

  [[nodiscard]] bool asks() const { return !query.empty() && query.front() != '#'; }
  [[nodiscard]] std::string print() const {
    std::string text = query + '\n';
    for (const std::string& path : found)
      text.append("    ").append(path) += '\n';
    return text;
  }
};

std::vector<Block> read_blocks() {
  std::vector<Block> blocks;
  std::ifstream file(golden);
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("    ") && !blocks.empty())
      blocks.back().found.push_back(line.substr(4));
    else
      blocks.push_back({line, {}});
  }
  return blocks;
}

std::vector<std::string> first_found(const std::string& index, const std::string& query) {
  const CommandRun run =
      run_program({"search", "--json", "--index", index, "--limit", "3", "--", query});
  const auto answer = nlohmann::json::parse(run.out);
  std::vector<std::string> found;
  for (const auto& hit : answer.at("results"))
    found.push_back(hit.at("path"));
  const std::size_t total = answer.at("total");
  if (total > found.size())
    found.push_back("… " + std::to_string(total));
  return found;
}

TEST_CASE("the ranking of the sample collection is the one in the truth file") {
  const TemporaryFolder folder;
  const std::string index = (folder.path() / "index").string();
  REQUIRE(run_program({"index", "--index", index, source + "/sample-docs"}).status == 0);
  std::string rewritten;
  int queries = 0;
  for (const Block& expected : read_blocks()) {
    Block now = expected;
    if (expected.asks())
      now.found = first_found(index, expected.query);
    queries += expected.asks() ? 1 : 0;
    rewritten += now.print();
    CHECK(now.print() == expected.print());
  }
  CHECK(queries >= 40);
  if (std::getenv("VANKIEN_REWRITE_RANKING") != nullptr)
    std::ofstream(golden) << rewritten;
}

}  // namespace
}  // namespace vankien::tests
