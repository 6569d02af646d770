// Which words of a query follow each other as a reader typed them.
#pragma once

#include <vector>

#include "searcher/query.h"

namespace vankien::searcher {

// The words of a clause that asks for nothing else, whatever else they mean; nullptr for others.
const Phrase* only_phrase(const Clause& clause);

// Sequences of plain words, of 12 at most, and phrases, in the order of the query.
std::vector<std::vector<Word>> word_runs(const ParsedQuery& query);

// The pairs that words which mean others make with their neighbours: "tra tỉnh" of "ubkt tỉnh",
// where ubkt is "ủy ban kiểm tra".
std::vector<std::vector<Word>> meant_pairs(const ParsedQuery& query);

// The plain words of a query that asks for no other text, and the same with what they mean instead
// ("ủy ban kiểm tra tỉnh ủy" of "ubkt tỉnh ủy"); empty for other queries.
std::vector<std::vector<Word>> all_texts(const ParsedQuery& query);

}  // namespace vankien::searcher
