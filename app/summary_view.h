// What an update did, for people and for programs.
#pragma once

#include "indexer/indexer.h"

namespace vankien::app {

// Failures on standard error, then the counts on standard output, as INTERFACE §1 has them in JSON.
// Gives the exit status.
int report_summary(const indexer::Summary& summary, bool json);

// The counts alone.
void print_counts(const indexer::Summary& summary, bool json);

}  // namespace vankien::app
