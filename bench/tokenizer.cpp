// How fast the text layer is: MB/s of each step over the files named on the command line, the best
// of several rounds.
#include "analyzers/tokenizer.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <variant>

#include "analyzers/canonical_text.h"
#include "analyzers/document_text.h"
#include "analyzers/syllable.h"

namespace {

using namespace vankien::analyzers;

constexpr std::size_t least_bytes = 8U << 20U;  // the files are repeated up to this size
constexpr int rounds = 7;

std::string read(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string repeated(const std::string& text) {
  std::string result;
  while (!text.empty() && result.size() < least_bytes) {
    result += text;
  }
  return result;
}

std::size_t count_tokens(const CanonicalText& text) {
  Tokenizer tokenizer(text);
  std::size_t tokens = 0;
  for (Token token; tokenizer.next(token);) {
    ++tokens;
  }
  return tokens;
}

// `step` returns a number that depends on all its work, so that none of it is optimised away.
template <typename Step>
void measure(const char* name, std::size_t bytes, Step step) {
  double best = 0;
  std::size_t result = 0;
  for (int round = 0; round < rounds; ++round) {
    const std::clock_t begin = std::clock();
    result = step();
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    best = std::max(best, static_cast<double>(bytes) / 1e6 / seconds);
  }
  std::printf("%-28s %8.1f MB/s  (%zu)\n", name, best, result);
}

}  // namespace

int main(int argc, char** argv) {
  std::string text;
  for (int i = 1; i < argc; ++i) {
    const auto document = document_text(read(argv[i]));
    if (const auto* reason = std::get_if<NotText>(&document)) {
      std::fprintf(stderr, "%s: %s\n", argv[i], reason->reason.c_str());
      return 1;
    }
    text += std::get<std::string>(document);
  }
  text = repeated(text);
  if (text.empty()) {
    std::fprintf(stderr, "usage: bench_tokenizer FILE...\n");
    return 2;
  }
  const CanonicalText canonical(text);
  measure("document_text", text.size(),
          [&] { return std::get<std::string>(document_text(text)).size(); });
  measure("CanonicalText", text.size(), [&] { return CanonicalText(text).text().size(); });
  measure("Tokenizer with keys", text.size(), [&] { return count_tokens(canonical); });
  measure("fold", text.size(), [&] { return fold(text).size(); });
  measure("all, from bytes to tokens", text.size(),
          [&] { return count_tokens(CanonicalText(std::get<std::string>(document_text(text)))); });
  return 0;
}
