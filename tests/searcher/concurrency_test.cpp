// Many threads ask while a writer commits and replaces the index: every answer is that of one
// committed state.
#include <atomic>
#include <functional>
#include <mutex>
#include <set>
#include <thread>

#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

constexpr std::size_t batch = 5;

// `batch` documents that a writer commits at once, all of one generation.
std::vector<Draft> make_batch(int generation, int number) {
  std::vector<Draft> drafts;
  for (std::size_t i = 0; i < batch; ++i)
    drafts.push_back({.id = "g" + std::to_string(generation) + "-" + std::to_string(number) + "-" +
                            std::to_string(i),
                      .text = "Chi bộ bốn tốt thực hiện Chỉ thị số 05-CT/TW. Chi bộ họp.",
                      .title = "thế hệ " + std::to_string(generation),
                      .type = i % 2 == 0 ? "KH" : "BC",
                      .date = "2023-04-24",
                      .cites = {{"05-CT/TW", ""}}});
  return drafts;
}

// What is wrong with an answer if it is not that of one commit; empty when all is right.
std::string fault_of(const SearchResponse& response) {
  std::size_t counted = 0;
  for (const FacetValue& value : response.facets[0].values)
    counted += value.count;
  std::set<std::string> titles;
  for (const Hit& hit : response.hits)
    titles.insert(hit.head.title.value_or(""));
  if (response.total == 0 || response.total % batch != 0)
    return "a part of a commit: " + std::to_string(response.total);
  if (response.hits.size() != response.total || counted != response.total)
    return "hits or facets do not add up to the total";
  return titles.size() == 1 ? "" : "documents of two generations";
}

// Runs `work` in `count` threads again and again until stopped; remembers what was wrong.
class Readers {
 public:
  Readers(int count, const std::function<std::string()>& work) {
    for (int i = 0; i < count; ++i)
      threads_.emplace_back([this, work] {
        while (!stopped_)
          note(attempt(work));
      });
  }
  ~Readers() { stop(); }
  Readers(const Readers&) = delete;
  Readers& operator=(const Readers&) = delete;

  void stop() {
    stopped_ = true;
    for (std::thread& thread : threads_)
      if (thread.joinable())
        thread.join();
  }
  [[nodiscard]] int answers() const { return answers_; }
  [[nodiscard]] const std::set<std::string>& faults() const { return faults_; }

 private:
  static std::string attempt(const std::function<std::string()>& work) {
    try {
      return work();
    } catch (const std::exception& error) {
      return error.what();
    }
  }

  void note(const std::string& fault) {
    ++answers_;
    if (fault.empty())
      return;
    const std::lock_guard lock(mutex_);
    faults_.insert(fault);
  }

  std::atomic<bool> stopped_ = false;
  std::atomic<int> answers_ = 0;
  std::mutex mutex_;
  std::set<std::string> faults_;
  std::vector<std::thread> threads_;
};

TEST_CASE("answers stay whole while the index is committed and replaced") {
  const TinyIndex index(make_batch(0, 0));
  Readers readers(4, [&index] {
    for (const char* text : {"", "chi bộ", "\"chi bộ bốn tốt\"", "05-CT/TW", "họp xyzzy"})
      if (const std::string fault = fault_of(search(index, text)); !fault.empty())
        return std::string(text) + ": " + fault;
    return std::string();
  });
  for (int generation = 1; generation <= 6; ++generation) {
    for (int number = 1; number <= 8; ++number)
      index.add(make_batch(generation - 1, number));
    index.replace(make_batch(generation, 0));
  }
  readers.stop();
  CHECK(readers.answers() > 10);
  CHECK(readers.faults() == std::set<std::string>{});
  CHECK(search(index, "chi bộ").total == batch);
}

}  // namespace
}  // namespace vankien::searcher
