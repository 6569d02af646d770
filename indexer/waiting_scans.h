// Scans wait until character recognition has read them, which needs neither the writer's lock nor
// the index: what it reads is kept (recognised_texts.h), and the next update takes it from there.
#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "indexer/extractor.h"
#include "indexer/file_state.h"
#include "indexer/indexer.h"

namespace vankien::indexer {

struct WaitingScan {
  std::filesystem::path path;
  FileKey file;
  std::string hash;  // of the content that waits
};

// The scans that wait in an index and that nobody has read yet, in order of path.
std::vector<WaitingScan> waiting_scans(const std::filesystem::path& index);

// Reads them on options.threads threads and keeps what it read, or why it could not; of one that
// bears a mark of secrecy only that. Ends early, between two pages, when asked to stop.
// `on_scan_read` is called from these threads after each. Throws schema::Error(disk_full),
// (input_output) when nothing can be kept.
void recognise(const std::vector<WaitingScan>& scans, const Options& options,
               const Extractor& extractor, const std::stop_token& stop,
               const std::function<void()>& on_scan_read);

// update(), then the scans that wait in what it covers, committed as they are read: at least every
// half a minute, if no single scan takes longer. The summary is that of all updates together.
Summary update_and_recognise(const Options& options, const Extractor& extractor);

}  // namespace vankien::indexer
