// Makes a CanonicalText: walks over a document text and rewrites only what needs it. Used by
// canonical_text.cpp alone.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "analyzers/canonical_kind.h"
#include "analyzers/canonical_text.h"
#include "analyzers/character_table.h"
#include "analyzers/span.h"
#include "analyzers/word_policy.h"

namespace vankien::analyzers {

class CanonicalTextBuilder {
 public:
  // Both must outlive the builder; `result` must be empty.
  CanonicalTextBuilder(std::string_view document, CanonicalText& result)
      : document_(document), result_(result) {}

  // Throws std::length_error for a document of 4 GiB or more.
  void build();

 private:
  // The first offset from `from` on that may need a change; the document's size if there is none.
  [[nodiscard]] std::size_t find_special(std::size_t from) const;
  // True when, past removed characters, a mark stands at `offset`.
  [[nodiscard]] bool joins_previous(std::size_t offset) const;
  // True for letters, digits and what clings to them.
  [[nodiscard]] bool is_in_word(char32_t value) const;
  // The word, not yet rewritten, of letters, digits and what clings to them around `offset`; empty
  // if none is there.
  [[nodiscard]] Span word_around(std::size_t offset) const;
  // The end of the cluster (a character and the marks on it) that starts at `begin`.
  [[nodiscard]] std::size_t cluster_end(std::size_t begin) const;
  [[nodiscard]] std::string cluster_text(Span cluster, WordPolicy policy) const;

  void copy_until(std::size_t offset);
  void rewrite_word();
  void rewrite_cluster(WordPolicy policy);
  // Appends `text` for the document's bytes up to `end`; what both begin or end with is no edit.
  void replace_until(std::size_t end, std::string_view text);

  std::string_view document_;
  CanonicalText& result_;
  CanonicalKinds kinds_;
  CharacterTable characters_;
  std::size_t next_ = 0;       // first byte of the document that is not yet in the result
  std::size_t rewritten_ = 0;  // where the last word that was rewritten ends
};

}  // namespace vankien::analyzers
