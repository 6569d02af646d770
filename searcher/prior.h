// What a document is worth before anything is asked: newer ones and those that others cite a little
// more. Never enough to stand above a clear match of the text.
#pragma once

#include <xapian.h>

#include "searcher/columns.h"
#include "searcher/ranking_weights.h"

namespace vankien::searcher {

class Prior {
 public:
  // All must outlive the prior.
  Prior(const Xapian::Database& database, const Columns& columns, const RankingWeights& weights);

  // At most weights.recent + weights.cited. Citations are counted by the number alone, so the
  // bearers of one number share them.
  [[nodiscard]] double of(Xapian::docid document) const;

 private:
  [[nodiscard]] double recency(Xapian::docid document) const;
  [[nodiscard]] double citedness(Xapian::docid document) const;

  const Xapian::Database& database_;
  const Columns& columns_;
  const RankingWeights& weights_;
  double newest_ = 0;  // in years; 0 when no document has a date
};

}  // namespace vankien::searcher
