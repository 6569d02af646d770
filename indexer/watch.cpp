#include "indexer/watch.h"

#include <poll.h>

#include <algorithm>
#include <array>
#include <optional>

#include "indexer/folder_watcher.h"
#include "indexer/scan_reader.h"
#include "schema/error.h"

namespace vankien::indexer {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

// A copy of many files is one change: wait for quiet, but not for ever.
constexpr milliseconds quiet{300};
constexpr milliseconds longest_series{1000};
// Another writer, or a full disk.
constexpr std::chrono::seconds before_trying_again{2};

bool passes_by_itself(schema::ErrorCode code) {
  return code == schema::ErrorCode::index_locked || code == schema::ErrorCode::disk_full;
}

class Watch {
 public:
  Watch(const Options& options, const WatchOptions& how, const Extractor& extractor)
      : options_(options), how_(how), extractor_(extractor), scans_(options_, extractor) {}

  void run() {
    do {
      look_around();
      update_now();
    } while (wait_for_change());
  }

 private:
  enum class Wake { change, time, stop };

  // Before the update: what changes while it runs wakes the next one.
  void look_around() {
    folders_.drain();
    if (const bool all = folders_.watch(options_.paths, options_.index); all != watches_all_) {
      watches_all_ = all;
      if (!all)
        trouble(
            "not every folder can be watched (see fs.inotify.max_user_watches): changes there "
            "are found only when all is looked through again");
    }
  }

  void update_now() {
    try {
      scans_.take_news();
      const Summary summary = update(options_, extractor_);
      scans_.read(waiting_scans(options_.index));
      if (is_first_ || summary.added + summary.updated + summary.removed > 0)
        how_.on_update(summary);
      is_first_ = false;
      options_.retry_failed = options_.retry_withheld = options_.allow_mass_removal = false;
      delayed_ = false;
    } catch (const schema::Error& error) {
      if (!passes_by_itself(error.code()))
        throw;
      if (!delayed_)
        trouble(error.what());
      delayed_ = true;
    }
  }

  // False when it is time to stop.
  bool wait_for_change() {
    const Wake wake = wait(time_to_next_look(), scans_.descriptor());
    if (wake != Wake::change)
      return wake == Wake::time;
    const auto end = Clock::now() + longest_series;
    for (Wake next = Wake::change; next == Wake::change && Clock::now() < end;) {
      folders_.drain();
      next = wait(quiet);
      if (next == Wake::stop)
        return false;
    }
    return true;
  }

  [[nodiscard]] milliseconds time_to_next_look() const {
    if (delayed_)
      return before_trying_again;
    const bool unseen = std::any_of(options_.paths.begin(), options_.paths.end(), is_on_network);
    return unseen || !watches_all_ ? how_.network_interval : how_.interval;
  }

  [[nodiscard]] Wake wait(milliseconds time, int also = -1) const {
    std::array watched{pollfd{how_.stop, POLLIN, 0}, pollfd{folders_.descriptor(), POLLIN, 0},
                       pollfd{also, POLLIN, 0}};  // poll() passes over -1
    const int ready = ::poll(watched.data(), watched.size(), static_cast<int>(time.count()));
    if (watched.front().revents != 0)
      return Wake::stop;
    return ready > 0 ? Wake::change : Wake::time;
  }

  void trouble(const std::string& text) const {
    if (how_.on_trouble)
      how_.on_trouble(text);
  }

  Options options_;
  const WatchOptions& how_;
  const Extractor& extractor_;
  FolderWatcher folders_;
  ScanReader scans_;
  bool watches_all_ = true;
  bool is_first_ = true;
  bool delayed_ = false;
};

}  // namespace

void watch(const Options& options, const WatchOptions& how, const Extractor& extractor) {
  Watch(options, how, extractor).run();
}

}  // namespace vankien::indexer
