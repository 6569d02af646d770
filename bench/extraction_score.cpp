// Scores the text of files against transcripts: the share of the transcript's words with a letter
// that is not ASCII that the text holds in order (longest common subsequence, case aside), file by
// file. Usage: bench_extraction FOLDER   (with manifest.json, as ../shared/eval/legacy has it)
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <unordered_map>
#include <vector>

#include "analyzers/canonical_text.h"
#include "analyzers/unicode.h"
#include "indexer/extractor.h"

namespace {

namespace fs = std::filesystem;
using vankien::indexer::Extracted;
using vankien::indexer::Extractor;
using vankien::indexer::Skipped;

std::string file_text(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Words with a marked letter, in small letters.
std::vector<std::string> marked_words(const std::string& text) {
  namespace analyzers = vankien::analyzers;
  const std::string lowered = analyzers::lower(analyzers::nfc(analyzers::valid_utf8(text)));
  std::vector<std::string> words;
  std::string word;
  bool marked = false;
  const auto close = [&] {
    if (marked)
      words.push_back(word);
    word.clear();
    marked = false;
  };
  for (std::size_t at = 0; at < lowered.size();) {
    const auto [value, bytes] = analyzers::decode(lowered, at);
    const bool letter =
        analyzers::is_word_character(value) && (value > 0x7F || value < '0' || value > '9');
    if (letter) {
      word.append(lowered, at, bytes);
      marked = marked || value > 0x7F;
    } else {
      close();
    }
    at += bytes;
  }
  close();
  return words;
}

// Length of the longest common subsequence: rows of bits, a word of 64 at a time.
std::size_t common(const std::vector<std::string>& wanted, const std::vector<std::string>& got) {
  const std::size_t blocks = wanted.size() / 64 + 1;
  std::unordered_map<std::string, std::vector<std::uint64_t>> places;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    auto& bits = places[wanted[i]];
    bits.resize(blocks);
    bits[i / 64] |= std::uint64_t{1} << (i % 64);
  }
  std::vector<std::uint64_t> row(blocks, ~std::uint64_t{0});
  for (const std::string& word : got) {
    const auto found = places.find(word);
    if (found == places.end())
      continue;
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < blocks; ++i) {
      const std::uint64_t matches = row[i] & found->second[i];
      const std::uint64_t sum = row[i] + matches;
      const std::uint64_t with_carry = sum + carry;
      carry = (sum < row[i] || with_carry < sum) ? 1 : 0;
      row[i] = with_carry | (row[i] & ~matches);
    }
  }
  std::size_t length = 0;
  for (std::size_t i = 0; i < wanted.size(); ++i)
    length += (row[i / 64] >> (i % 64) & 1U) == 0 ? 1 : 0;
  return length;
}

void score(const Extractor& extractor, const fs::path& folder, const nlohmann::json& entry) {
  const auto name = entry.at("file").get<std::string>();
  const auto begin = std::chrono::steady_clock::now();
  const auto result = extractor.extract(folder / name, vankien::indexer::Pictures::recognise);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  if (const auto* skipped = std::get_if<Skipped>(&result)) {
    fmt::print("  0.00 %  {}: {}\n", name, skipped->reason.english());
    return;
  }
  const auto wanted = marked_words(file_text(folder / entry.at("transcript").get<std::string>()));
  const auto got = marked_words(std::get<Extracted>(result).text);
  const double share = static_cast<double>(common(wanted, got)) /
                       static_cast<double>(std::max<std::size_t>(1, wanted.size()));
  fmt::print("{:6.2f} %  of {:>5} words, {:>5} got, {:.2f} s  {}\n", 100 * share, wanted.size(),
             got.size(), took.count(), name);
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 2) {
    fmt::print(stderr, "usage: bench_extraction FOLDER\n");
    return 2;
  }
  const fs::path folder = argv[1];
  const Extractor extractor;
  const auto manifest = nlohmann::json::parse(file_text(folder / "manifest.json"));
  for (const nlohmann::json& entry : manifest)
    extractor.expect(folder / entry.at("file").get<std::string>());
  for (const nlohmann::json& entry : manifest)
    score(extractor, folder, entry);
} catch (const std::exception& error) {
  fmt::print(stderr, "{}\n", error.what());
  return 1;
}
