// The parser's working list: the items of a query in the order they were typed, before they become
// clauses.
#pragma once

#include <vector>

#include "searcher/query.h"

namespace vankien::searcher {

struct Unit {
  Item item;
  bool plain = false;      // an unquoted word: what chatter is made of
  bool excluded = false;   // '-' before it
  bool or_before = false;  // OR between the unit before and this one
  bool upper = false;      // typed in capitals
  std::vector<Meaning> also = {};
};

using Units = std::vector<Unit>;

// The folded word of a plain unit that nothing is said about; empty for others.
std::string plain_fold(const Unit& unit);

// The word of a plain unit that is not excluded; nullptr for others.
Word* plain_word(Unit& unit);
const Word* plain_word(const Unit& unit);

// How many plain words stand side by side from `at` on, with no operator between or around them.
std::size_t plain_run(const Units& units, std::size_t at);

// Says of the units [at, at + count) what they mean together besides themselves.
void add_meaning(Units& units, std::size_t at, std::size_t count, const Item& item,
                 const std::string& shown);

// A number that is digits alone stays a number only as the whole query or its first thing after
// "số"; else it becomes words.
void settle_bare_numbers(Units& units);

// The one date beside the one number becomes the number's date.
void join_date_to_number(Units& units);

}  // namespace vankien::searcher
