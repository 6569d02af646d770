// The terms of the Central Committee, which restart the numbering of its documents. Sources: the
// days of the national congresses.
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/date.h"

namespace vankien::analyzers {

// True when a document of the Central Committee's term ("XII", Roman capitals) can be of this day;
// a term runs from its congress to the next, both months included. True for a term that the table
// does not know.
bool may_be_of_term(std::string_view term, const Date& day);

// True when one term holds both days.
bool share_a_term(const Date& left, const Date& right);

// True for the codes of bodies whose terms are those of the Central Committee ("TW").
bool has_central_terms(std::string_view body_code);

}  // namespace vankien::analyzers
