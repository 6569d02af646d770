// Where in a held document the patterns of a query stand. In a long text the positions in the index
// say which parts are worth reading; only those are read.
#pragma once

#include <xapian.h>

#include <string_view>
#include <vector>

#include "schema/record.h"
#include "searcher/marker.h"

namespace vankien::searcher {

class OccurrenceFinder {
 public:
  // Both must outlive the finder.
  OccurrenceFinder(const Xapian::Database& database, const Marker& marker);

  // The occurrences among which the best passages are, those near them included, in the order of
  // their begin; `data` are the stored bytes of document `id`, `text` and `body` what they hold.
  [[nodiscard]] std::vector<Occurrence> find(Xapian::docid id, std::string_view data,
                                             std::string_view text,
                                             const schema::TextBody& body) const;

 private:
  [[nodiscard]] std::vector<Marker::KeyPosition> positions(Xapian::docid id) const;

  const Xapian::Database& database_;
  const Marker& marker_;
  std::vector<std::string> keys_;  // of the patterns that tell most
};

}  // namespace vankien::searcher
