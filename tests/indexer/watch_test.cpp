// An index that follows its folders.
#include "indexer/watch.h"

#include <poll.h>
#include <sys/eventfd.h>

#include <condition_variable>
#include <future>
#include <mutex>

#include "indexer/file_descriptor.h"
#include "indexer/folder_watcher.h"
#include "indexer/recognised_texts.h"
#include "indexer/waiting_scans.h"
#include "indexer/writer_lock.h"
#include "tests/catch.h"
#include "tests/indexer/pdf_file.h"
#include "tests/indexer/update_fixture.h"

using namespace vankien;
namespace fs = std::filesystem;

namespace {

// Long enough for any machine; nothing waits this long unless it fails.
constexpr std::chrono::seconds patience{60};

class WatchFixture : public UpdateFixture {
 public:
  WatchFixture() { (void)write("a.txt", "một"); }
  ~WatchFixture() { stop(); }
  WatchFixture(const WatchFixture&) = delete;
  WatchFixture& operator=(const WatchFixture&) = delete;

  void start() {
    how.stop = stop_descriptor.get();
    how.on_update = [this](const indexer::Summary&) { arrived.notify_all(); };
    how.on_trouble = [this](const std::string& text) {
      const std::lock_guard lock(mutex);
      troubles.push_back(text);
      arrived.notify_all();
    };
    running = std::async(std::launch::async, [this] { indexer::watch(options(), how, extractor); });
  }

  void stop() {
    if (!running.valid())
      return;
    ::eventfd_write(stop_descriptor.get(), 1);
    running.get();
  }

  // Whether it becomes true, looked at after each update.
  template <class Condition>
  bool comes_true(const Condition& condition) {
    std::unique_lock lock(mutex);
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!condition()) {
      if (std::chrono::steady_clock::now() > end)
        return false;
      arrived.wait_for(lock, std::chrono::milliseconds(50));
    }
    return true;
  }

  bool become(const std::vector<std::string>& wanted) {
    return comes_true([&] {
      try {
        return indexer_has(wanted);
      } catch (const std::exception&) {
        return false;  // not made yet, or written to meanwhile
      }
    });
  }

  indexer::WatchOptions how;
  std::vector<std::string> troubles;

 private:
  bool indexer_has(const std::vector<std::string>& wanted) { return lines() == wanted; }

  std::mutex mutex;
  std::condition_variable arrived;
  indexer::FileDescriptor stop_descriptor{::eventfd(0, EFD_CLOEXEC)};
  std::future<void> running;
};

TEST_CASE_METHOD(WatchFixture, "a watched folder's changes are followed") {
  start();
  REQUIRE(become({"một @ docs/a.txt"}));
  (void)write("mới/sâu/b.txt", "hai");
  REQUIRE(become({"hai @ docs/mới/sâu/b.txt", "một @ docs/a.txt"}));
  const std::string id = id_of("mới/sâu/b.txt");
  // In a folder that came after the watching began.
  fs::rename(docs() / "mới", docs() / "cũ");
  REQUIRE(become({"hai @ docs/cũ/sâu/b.txt", "một @ docs/a.txt"}));
  CHECK(id_of("cũ/sâu/b.txt") == id);
  (void)write("cũ/sâu/b.txt", "ba");
  REQUIRE(become({"ba @ docs/cũ/sâu/b.txt", "một @ docs/a.txt"}));
  CHECK(id_of("cũ/sâu/b.txt") == id);
  fs::remove_all(docs() / "cũ");
  REQUIRE(become({"một @ docs/a.txt"}));
  stop();
  CHECK(troubles.empty());
}

TEST_CASE_METHOD(WatchFixture, "scans are read while a folder is watched") {
  (void)write("scan.pdf", pdf_of_bars());
  start();
  REQUIRE(comes_true([&] {
    try {
      const auto failed = indexer::status(index()).failed;
      return failed.size() == 1 &&
             failed.front().reason.code != indexer::ReasonCode::awaits_recognition;
    } catch (const std::exception&) {
      return false;
    }
  }));
}

TEST_CASE_METHOD(WatchFixture, "another writer is waited for") {
  std::optional<indexer::WriterLock> other(index());
  start();
  REQUIRE(comes_true([this] { return troubles.size() == 1; }));
  other.reset();
  CHECK(become({"một @ docs/a.txt"}));
}

TEST_CASE_METHOD(WatchFixture, "links in a circle are watched once, the index not at all") {
  fs::create_directories(index());
  fs::create_directory_symlink(docs(), docs() / "lên");
  fs::create_directory_symlink(index(), docs() / "kho");
  indexer::FolderWatcher watcher;
  CHECK(watcher.watch({docs()}, index()));
  folder.write("index/x", "");
  pollfd changed{watcher.descriptor(), POLLIN, 0};
  CHECK(::poll(&changed, 1, 0) == 0);
  (void)write("b.txt", "");
  CHECK(::poll(&changed, 1, 0) == 1);
  watcher.drain();
  CHECK(::poll(&changed, 1, 0) == 0);
}

}  // namespace
