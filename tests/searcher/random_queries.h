// Random documents and random queries over one small vocabulary, from a fixed seed.
#pragma once

#include <random>
#include <string>
#include <vector>

#include "tests/searcher/naive_search.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {

inline constexpr unsigned seed = 20261122;

class Random {
 public:
  std::size_t below(std::size_t bound) { return engine_() % bound; }
  bool chance(std::size_t percent) { return below(100) < percent; }
  template <class T>
  const T& pick(const std::vector<T>& from) {
    return from[below(from.size())];
  }

 private:
  std::mt19937 engine_{seed};
};

// Words that differ in marks alone, pairs of the two ways to write one syllable, digits that may be
// numbers.
const std::vector<std::string>& vocabulary();

// Ids in an order of their own: not the order in which the documents are given.
std::vector<Draft> random_drafts(Random& random, std::size_t count);

// A query as typed. `printed` is its meaning in the form of print() where that is plain: words,
// phrases, OR and '-'; empty for what holds numbers or fields.
struct RandomQuery {
  std::string text;
  std::string printed;
};

RandomQuery random_query(Random& random);
Selections random_selections(Random& random);

// Pieces of the query language and any bytes, in no order.
std::string random_bytes(Random& random);

}  // namespace vankien::searcher
