#include "searcher/common_word.h"

#include <algorithm>

#include "searcher/vocabulary.h"

namespace vankien::searcher {

bool is_common(const Xapian::Database& database, const std::vector<std::string>& spellings) {
  constexpr Xapian::doccount fewest = 10;
  constexpr Xapian::doccount share = 10;
  const Xapian::doccount enough = std::max(fewest, database.get_doccount() / share);
  return std::any_of(spellings.begin(), spellings.end(),
                     [&](const std::string& key) { return database.get_termfreq(key) >= enough; });
}

bool is_rare_spelling(const Xapian::Database& database, const std::string& key) {
  constexpr Xapian::doccount times = 20;
  const Word word = make_word(key);
  if (!word.marked)
    return false;
  Xapian::doccount others = 0;
  for (const std::string& other : Vocabulary(database).spellings(word, true).loose)
    others = std::max(others, database.get_termfreq(other));
  return database.get_termfreq(key) * times < others;
}

}  // namespace vankien::searcher
