// What citations say that the documents of one number are about, for comparing.
#pragma once

#include <xapian.h>

#include <map>
#include <string>

namespace vankien::searcher {

// How many documents give each purpose, by schema::purpose_key().
using PurposeCounts = std::map<std::string, Xapian::doccount>;

// Whether a purpose that most give on one side is one that most give on the other: a single
// document that mistakes a day must not join what many tell apart. Where as many give several, each
// of these counts.
bool are_about_the_same(const PurposeCounts& left, const PurposeCounts& right);

}  // namespace vankien::searcher
