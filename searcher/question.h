// Whether a query is a question in words. Its answer need not repeat the question: such a query
// asks for documents that hold most of the words.
#pragma once

#include <string_view>

#include "searcher/query_units.h"

namespace vankien::searcher {

// True for words that ask ("nào", "bao nhiêu", "đúng hay sai", marks free where the unmarked form
// asks too) and for a question mark at the end of `text`.
bool asks_in_words(std::string_view text, const Units& units);

// True for at least five plain words and nothing else: what is left of a question without its
// chatter is searched by most of its words only then. "Văn bản nào quy định về đảng phí" asks for
// two.
bool may_be_answered_in_part(const Units& units);

}  // namespace vankien::searcher
