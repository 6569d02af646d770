// Finds in a text the places that a query means: words, whole phrases, and neighbours that were
// neighbours in the query. Works on the stored text with the tokenizer that made the index, so that
// what is marked is what matched.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "analyzers/canonical_text.h"
#include "analyzers/span.h"

namespace vankien::searcher {

// The keys that count as one word of the query.
struct MarkSlot {
  std::vector<std::string> own;
  std::vector<std::string>
      loose;  // marked only where the text has none of `own` for the whole pattern
};

// A word, or words that must stand side by side. Longer phrases are recognised by their first 64
// words.
struct MarkPattern {
  std::vector<MarkSlot> slots;
  double weight = 1;
  bool shown = true;    // false: only helps to choose the passage
  bool number = false;  // sought as a document number, whole or in part
};

// One place of one pattern; a phrase gives one for each of its words, so that a page number inside
// it stays unmarked.
struct Occurrence {
  analyzers::Span span;  // bytes of the document text
  std::uint32_t pattern = 0;
  bool own = true;
};

class Marker {
 public:
  explicit Marker(std::vector<MarkPattern> patterns);

  [[nodiscard]] const std::vector<MarkPattern>& patterns() const { return patterns_; }
  [[nodiscard]] bool empty() const { return patterns_.empty(); }

  // In the order of their begin. Linear in the text; stops a little after the first stretch of
  // `enough` bytes that holds every pattern in its own spelling, since no later one can show more,
  // and 8 KB after one that holds every shown pattern.
  [[nodiscard]] std::vector<Occurrence> find(const analyzers::CanonicalText& text,
                                             std::size_t enough) const;

  // The same by the positions in the index of some of the keys, in ascending order: spans count
  // words from the first, nothing is left out.
  struct KeyPosition {
    std::uint32_t position = 0;
    const std::string* key = nullptr;
  };
  [[nodiscard]] std::vector<Occurrence> find(const std::vector<KeyPosition>& keys) const;

 private:
  struct Search;

  // Which places of a pattern a key can stand at.
  struct Entry {
    std::uint32_t pattern = 0;
    std::uint64_t own = 0;
    std::uint64_t any = 0;
  };

  [[nodiscard]] std::vector<Occurrence> found_by(Search&& search) const;
  void enter(const std::string& key, std::uint32_t pattern, std::size_t slot, bool own);

  std::vector<MarkPattern> patterns_;
  std::unordered_map<std::string, std::vector<Entry>> entries_;
  std::size_t longest_ = 1;
};

}  // namespace vankien::searcher
