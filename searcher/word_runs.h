// Which words of a query follow each other as a reader typed them.
#pragma once

#include <vector>

#include "searcher/query.h"

namespace vankien::searcher {

// The words of a clause that asks for nothing else; nullptr for others.
const Phrase* only_phrase(const Clause& clause);

// Sequences of plain words, of 12 at most, and phrases, in the order of the query.
std::vector<std::vector<Word>> word_runs(const ParsedQuery& query);

// The plain words of a query that asks for no other text; empty for other queries.
std::vector<Word> all_text(const ParsedQuery& query);

}  // namespace vankien::searcher
