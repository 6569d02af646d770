// Whether a query is a question in words. Its answer need not repeat the question: such a query
// asks for documents that hold most of the words.
#pragma once

#include <string_view>

#include "searcher/query_units.h"

namespace vankien::searcher {

// True for at least five plain words and nothing else, with a word that asks ("nào", "bao nhiêu",
// "đúng hay sai", marks free where the unmarked form asks too) or a question mark at the end of
// `text`.
bool is_question(std::string_view text, const Units& units);

}  // namespace vankien::searcher
