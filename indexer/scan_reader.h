// Reads waiting scans in the background.
#pragma once

#include <condition_variable>
#include <exception>
#include <mutex>
#include <set>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "indexer/extractor.h"
#include "indexer/file_descriptor.h"
#include "indexer/indexer.h"
#include "indexer/waiting_scans.h"

namespace vankien::indexer {

// Its thread ends, between two pages, before the destructor returns. What it refers to must outlive
// it.
class ScanReader {
 public:
  ScanReader(const Options& options, const Extractor& extractor);

  // What waits now; scans that were tried before are not tried again.
  void read(std::vector<WaitingScan> scans);

  // Readable when scans have been read since the last call of take_news(), or none can be.
  [[nodiscard]] int descriptor() const { return news_.get(); }
  // Throws what reading threw.
  void take_news();

 private:
  void run(const std::stop_token& stop);
  // What could not be read may be tried again.
  void fail(const std::vector<WaitingScan>& scans, std::exception_ptr problem);
  // The next few; empty when it is time to stop.
  std::vector<WaitingScan> next(const std::stop_token& stop);

  const Options& options_;
  const Extractor& extractor_;
  FileDescriptor news_;
  std::mutex mutex_;
  std::condition_variable_any arrived_;
  std::vector<WaitingScan> waiting_;
  std::set<std::string> tried_;  // hashes
  std::exception_ptr problem_;
  std::jthread thread_;  // last: it uses all the rest
};

}  // namespace vankien::indexer
