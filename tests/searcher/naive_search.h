// The definition of a search as a scan over the documents, without any index: what the searcher
// must find, count and leave out. Takes queries as parsed; what they mean is the parser's business.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "searcher/query.h"
#include "searcher/search.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {

// A word as the definition compares it: kỳ and kì are one.
struct ComparedWord {
  explicit ComparedWord(const std::string& word);

  std::string key;  // as it stands
  std::string own;
  std::string folded;  // without marks
};

// Whether `present` counts as `typed`, near words aside: marks are free unless `strict` and they
// were typed.
bool same_word(const ComparedWord& typed, const ComparedWord& present, bool strict);

// What is chosen beside the query; dates "YYYY-MM-DD" or "".
struct Selections {
  std::array<std::set<std::string>, 3> values;  // of type, issuer and year; issuers by their names
  std::string from;
  std::string to;
};

struct NaiveAnswer {
  std::vector<std::string> ids;                              // ascending
  std::array<std::map<std::string, std::size_t>, 3> counts;  // without zeros; issuers by name
  bool relaxed = false;
  std::string left_out;  // descriptions of the clauses that were, with commas between
};

class NaiveSearch {
 public:
  explicit NaiveSearch(const std::vector<Draft>& drafts);

  [[nodiscard]] NaiveAnswer find(const ParsedQuery& query, const Selections& selections) const;

  // The ids in order of date, undated last; equal days by id.
  [[nodiscard]] std::vector<std::string> by_date(std::vector<std::string> ids, Sort sort) const;

 private:
  struct Document {
    Draft draft;
    std::multimap<std::uint32_t, ComparedWord> words;  // by position: a page number shares one
  };

  static bool holds_phrase(const Document& document, const std::vector<Word>& phrase, bool strict);
  static bool holds_number(const Document& document, const NumberItem& item);
  static bool holds_item(const Document& document, const Item& item, bool strict);
  static bool holds(const Document& document, const Clause& clause);
  static bool holds_all(const Document& document, const std::vector<Clause>& clauses);
  [[nodiscard]] bool found(const std::vector<Clause>& clauses) const;
  // What is found when no document holds all clauses.
  struct Relaxed {
    std::set<std::string> ids;
    std::vector<Clause> left_out;  // what the best of them lacks
  };
  [[nodiscard]] Relaxed relaxed(const std::vector<Clause>& clauses) const;
  // Of each clause; 0 for what no document holds.
  [[nodiscard]] std::vector<std::uint64_t> rarities(const std::vector<Clause>& clauses) const;

  std::map<std::string, Document> documents_;  // by id
};

}  // namespace vankien::searcher
