// All numbers that an index cites, in one walk over its terms.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace vankien::searcher {

// A number with what its citations say besides, as the terms alone tell.
struct CitedKey {
  std::string key;                  // DocumentNumber::key()
  Xapian::doccount documents = 0;   // that cite it
  std::vector<std::uint32_t> days;  // YYYYMMDD, ascending
  std::vector<std::string> terms;   // of the Central Committee, in byte order
};

// The days and terms of one number: those of its terms; `documents` stays 0 when nobody cites it.
CitedKey cited_key(const Xapian::Database& database, const std::string& key);

// Every cited number once, in no order that means anything.
std::vector<CitedKey> cited_keys(const Xapian::Database& database);

// The keys of all numbers that documents of the index carry.
std::unordered_set<std::string> borne_keys(const Xapian::Database& database);

}  // namespace vankien::searcher
