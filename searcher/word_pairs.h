// How often words stand beside their neighbours in a query, by the pairs that the index holds.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

namespace vankien::searcher {

// Folded forms of the words on both sides; empty where there is none that the collection knows.
struct Neighbours {
  std::vector<std::string> left;
  std::vector<std::string> right;

  [[nodiscard]] int sides() const { return (left.empty() ? 0 : 1) + (right.empty() ? 0 : 1); }
};

// Documents in which a word stands beside its neighbours.
struct Support {
  int sides = 0;                   // on how many of them it does at all
  Xapian::doccount documents = 0;  // for both sides together
  Xapian::doccount least = 0;      // for the side with fewer

  bool operator<(const Support& other) const {
    return sides != other.sides ? sides < other.sides : documents < other.documents;
  }
};

Support support(const Xapian::Database& database, const std::string& folded,
                const Neighbours& neighbours);

}  // namespace vankien::searcher
