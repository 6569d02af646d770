// The numbers that a query names, and where a document cites them in whatever words.
#pragma once

#include <vector>

#include "analyzers/citation.h"
#include "analyzers/span.h"
#include "searcher/query.h"

namespace vankien::searcher {

class CitedNumbers {
 public:
  // Those of clauses that must hold; a number that words may also mean is one of them.
  explicit CitedNumbers(const ParsedQuery& query);

  [[nodiscard]] bool empty() const { return numbers_.empty(); }
  // Bytes of the text that `citations` were found in, in their order.
  [[nodiscard]] std::vector<analyzers::Span> places(
      const std::vector<analyzers::Citation>& citations) const;

 private:
  std::vector<NumberItem> numbers_;
};

}  // namespace vankien::searcher
