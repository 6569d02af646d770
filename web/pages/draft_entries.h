// The citations of a draft as its check lists them: those of one document with the same faults are
// one entry.
#pragma once

#include <cstdint>
#include <vector>

#include "searcher/draft.h"

namespace vankien::web {

// In the order in which the page tells them. That the collection lacks a document is no fault of
// the draft; what bears no number is compared with nothing.
enum class DraftVerdict : std::uint8_t { to_mend, not_held, right, unchecked };

struct DraftEntry {
  DraftVerdict verdict = DraftVerdict::right;
  std::vector<std::size_t> places;  // citations of the draft, in order; never empty
};

// In the order of first mention, without the draft's own number.
std::vector<DraftEntry> draft_entries(const searcher::DraftCheck& check);

}  // namespace vankien::web
