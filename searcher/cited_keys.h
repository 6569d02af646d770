// All numbers that an index cites, in one walk over its terms.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "searcher/cited_purposes.h"

namespace vankien::searcher {

// A number with what its citations say besides, as the terms alone tell.
struct CitedKey {
  std::string key;                                       // DocumentNumber::key()
  Xapian::doccount documents = 0;                        // that cite it
  std::vector<std::uint32_t> days;                       // YYYYMMDD, ascending
  std::vector<std::string> terms;                        // of the Central Committee, in byte order
  std::map<std::uint32_t, PurposeCounts> purposes = {};  // that the citations of a day give
};

// What the terms tell of one number; `documents` stays 0 when nobody cites it.
CitedKey cited_key(const Xapian::Database& database, const std::string& key);

// Every cited number once, in no order that means anything. The database must outlive it.
class CitedKeys {
 public:
  explicit CitedKeys(const Xapian::Database& database);

  // False, and nothing written, after the last one.
  bool next(CitedKey& number);

 private:
  void add(std::string_view value, Xapian::doccount documents);
  void close_last();

  Xapian::TermIterator term_;
  Xapian::TermIterator end_;
  std::vector<CitedKey> open_;    // the key of each begins the next one's
  std::vector<CitedKey> closed_;  // complete, to be given out
};

// The keys of all numbers that documents of the index carry.
std::unordered_set<std::string> borne_keys(const Xapian::Database& database);

}  // namespace vankien::searcher
