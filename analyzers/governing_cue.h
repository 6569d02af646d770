// Which words of a sentence govern what it cites: the nearest cue that reaches so far, unless a
// stronger one stands before it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "analyzers/relation.h"
#include "analyzers/span.h"

namespace vankien::analyzers {

struct Governing {
  Relation relation = Relation::mentions;
  Span cue;           // bytes of the text; empty when no word says it
  bool part = false;  // of an act on a part of the document alone: "Điều 5 của …"
};

// Where a sentence stands: what it may do to other documents.
struct SentencePlace {
  bool title = false;          // before the text proper
  std::string_view type_code;  // of the document, empty if unknown
};

// Reads the stretches of one sentence in order: each from the end of a citation and its purpose to
// the begin of the next citation. A value; linear in what it reads.
class CueReader {
 public:
  CueReader(std::string_view text, SentencePlace place) : text_(text), place_(place) {}

  void read(Span stretch);

  // What governs a citation that begins where the last stretch ended, and those that are strung
  // after it.
  Governing govern();

 private:
  struct Held {
    Governing governing;
    bool firm = false;                     // a later verb of the same clause does not replace it
    std::optional<std::size_t> last_word;  // beyond which it governs nothing
  };
  struct Words;

  void apply(const Words& words, std::size_t at, const Cue& cue);
  void apply_verb(const Words& words, std::size_t at, const Cue& cue);
  void apply_formal(const Words& words, std::size_t at, const Cue& cue);
  void hold(Relation relation, Span cue, bool firm);
  [[nodiscard]] Relation relation_of_verb(const Words& words, std::size_t at) const;
  [[nodiscard]] bool may_act(std::size_t word) const;
  void begin_clause();

  std::string_view text_;
  SentencePlace place_;
  Held held_;
  Held before_;                           // what governs again when held_ no longer reaches
  std::size_t words_read_ = 0;            // of the sentence, up to the stretch being read
  bool new_clause_ = true;                // no cue since the sentence or clause began
  bool this_document_ = false;            // "Quyết định này …"
  std::optional<std::size_t> review_;     // "sơ kết"
  std::optional<std::size_t> check_;      // "kiểm tra"
  std::optional<std::size_t> continues_;  // "tiếp tục"
  Span modifier_;                         // the words of the last of these three
};

}  // namespace vankien::analyzers
