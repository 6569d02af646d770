#include "indexer/trace_search.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <functional>

#include "indexer/limits.h"
#include "schema/error.h"
#include "schema/terms.h"

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t shortest_word = 6;  // bytes; shorter ones stand in any compressed block
constexpr std::size_t most_words = 24;    // each costs one more look at every byte

std::vector<std::string> words_alone_in(const Xapian::Database& database, Xapian::docid document) {
  std::vector<std::string> words;
  for (auto term = database.termlist_begin(document); term != database.termlist_end(document);
       ++term) {
    const std::string word = *term;
    const bool is_word = word.size() >= shortest_word && (word.front() < 'A' || word.front() > 'Z');
    if (is_word && database.get_termfreq(word) == 1)
      words.push_back(word);
  }
  std::stable_sort(words.begin(), words.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  words.resize(std::min(words.size(), most_words));
  return words;
}

// Other documents' terms may hold a word as a part of theirs, a field's or a longer word's.
void drop_what_others_hold(std::vector<std::string>& words, const Xapian::Database& database,
                           Xapian::docid document) {
  const std::vector<std::string> own(database.termlist_begin(document),
                                     database.termlist_end(document));
  for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term) {
    const std::string other = *term;
    if (database.get_termfreq(other) == 1 && std::binary_search(own.begin(), own.end(), other))
      continue;
    std::erase_if(words, [&](const std::string& word) {
      return other.size() > word.size() && other.find(word) != std::string::npos;
    });
  }
}

class FileSearch {
 public:
  explicit FileSearch(const std::vector<std::string>& traces) {
    for (const std::string& trace : traces) {
      searchers_.emplace_back(trace.begin(), trace.end());
      longest_ = std::max(longest_, trace.size());
    }
  }

  // Whether any trace is in it; adds the bytes read.
  bool finds_any_in(const fs::path& file, std::uint64_t& bytes) const {
    std::ifstream input(file, std::ios::binary);
    std::string piece;
    std::string block(megabyte, '\0');
    while (input.read(block.data(), static_cast<std::streamsize>(block.size())),
           input.gcount() > 0) {
      const auto got = static_cast<std::size_t>(input.gcount());
      // A trace may lie across two blocks.
      piece.erase(0, piece.size() - std::min(piece.size(), longest_));
      piece.append(block, 0, got);
      bytes += got;
      if (holds_any(piece))
        return true;
    }
    if (!input.eof())
      throw schema::Error(schema::ErrorCode::input_output,
                          fmt::format("cannot read {}", file.string()));
    return false;
  }

 private:
  using Searcher = std::boyer_moore_horspool_searcher<std::string::const_iterator>;

  [[nodiscard]] bool holds_any(const std::string& bytes) const {
    return std::any_of(searchers_.begin(), searchers_.end(), [&](const Searcher& searcher) {
      return std::search(bytes.begin(), bytes.end(), searcher) != bytes.end();
    });
  }

  std::vector<Searcher> searchers_;
  std::size_t longest_ = 0;
};

}  // namespace

std::vector<std::string> own_bytes(const Xapian::Database& database, const std::string& id) {
  const std::string term = schema::id_term(id);
  const auto posting = database.postlist_begin(term);
  if (posting == database.postlist_end(term))
    return {};
  std::vector<std::string> traces = words_alone_in(database, *posting);
  drop_what_others_hold(traces, database, *posting);
  traces.push_back(id);
  return traces;
}

TraceSearch search_traces(const fs::path& folder, const std::vector<std::string>& traces) {
  const FileSearch search(traces);
  TraceSearch result;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file())
      continue;
    ++result.files;
    if (search.finds_any_in(entry.path(), result.bytes))
      result.found.push_back(entry.path());
  }
  return result;
}

}  // namespace vankien::indexer
