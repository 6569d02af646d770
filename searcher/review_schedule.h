// The reviews of a document: what it announces against what was done.
#pragma once

#include <optional>
#include <vector>

#include "analyzers/date.h"
#include "analyzers/review_due.h"
#include "schema/record.h"

namespace vankien::searcher {

// At least one of both is known.
struct Review {
  std::optional<analyzers::Date> due;
  std::optional<schema::RecordHead> done;  // the document that reviews
};

// `issued`: the day of the document that announces; without it only years of the calendar are due,
// on their last day. A review done from the year before a due one fulfils it: of several the
// nearest. A yearly review is due a year after the last one done. In order of time, undated last.
std::vector<Review> review_schedule(const std::optional<analyzers::Date>& issued,
                                    const std::vector<analyzers::ReviewDue>& announced,
                                    std::vector<schema::RecordHead> done);

}  // namespace vankien::searcher
