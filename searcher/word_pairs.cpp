#include "searcher/word_pairs.h"

#include <algorithm>

#include "schema/terms.h"

namespace vankien::searcher {

Support support(const Xapian::Database& database, const std::string& folded,
                const Neighbours& neighbours) {
  Xapian::doccount before = 0;
  for (const std::string& left : neighbours.left)
    before += database.get_termfreq(schema::pair_term(left, folded));
  Xapian::doccount after = 0;
  for (const std::string& right : neighbours.right)
    after += database.get_termfreq(schema::pair_term(folded, right));
  return {(before > 0 ? 1 : 0) + (after > 0 ? 1 : 0), before + after, std::min(before, after)};
}

}  // namespace vankien::searcher
