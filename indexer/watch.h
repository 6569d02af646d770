// Keeps an index up to date for as long as it is let.
#pragma once

#include <chrono>
#include <functional>
#include <string>

#include "indexer/indexer.h"

namespace vankien::indexer {

struct WatchOptions {
  // How often folders are looked at without being told of a change: what they cannot tell (network
  // shares, more folders than the system watches) is found then.
  std::chrono::seconds interval{600};
  std::chrono::seconds network_interval{30};
  int stop = -1;  // a descriptor that becomes readable when it is time to stop
  // After the first update, and after each that changed something.
  std::function<void(const Summary&)> on_update = {};
  // What went wrong and is tried again, or will go unseen: a line for people, English.
  std::function<void(const std::string&)> on_trouble = {};
};

// update() at once and after each change under options.paths, a second after the last of a series
// at most; scans are read meanwhile, on threads of their own. Another writer's lock and a full disk
// are waited for. Returns when told to stop; throws what update() throws otherwise.
void watch(const Options& options, const WatchOptions& how, const Extractor& extractor);

}  // namespace vankien::indexer
