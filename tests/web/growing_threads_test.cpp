// Threads that come as work does.
#include "web/growing_threads.h"

#include <atomic>
#include <latch>

#include "tests/catch.h"
#include "web/turnstile.h"

namespace {

using vankien::web::GrowingThreads;
using vankien::web::Turnstile;

TEST_CASE("jobs that wait for each other all get a thread") {
  constexpr int jobs = 50;
  GrowingThreads threads(jobs);
  std::latch all_there(jobs);
  for (int i = 0; i < jobs; ++i)
    threads.add([&] { all_there.arrive_and_wait(); });
  threads.finish();
  CHECK(all_there.try_wait());
}

TEST_CASE("with no more threads to start, jobs wait their turn and none is lost") {
  GrowingThreads threads(3);
  std::atomic<int> running = 0;
  std::atomic<int> most = 0;
  std::atomic<int> done = 0;
  for (int i = 0; i < 1000; ++i)
    threads.add([&] {
      const int now = ++running;
      for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
      }
      --running;
      ++done;
    });
  threads.finish();
  CHECK(done == 1000);
  CHECK(most <= 3);
}

TEST_CASE("threads without work end") {
  GrowingThreads threads(3);
  threads.finish();
}

TEST_CASE("a turnstile lets no more through than it may, and whoever throws leaves it") {
  Turnstile turnstile(2);
  GrowingThreads threads(20);
  std::atomic<int> inside = 0;
  std::atomic<int> passed = 0;
  std::atomic<bool> crowded = false;
  for (int i = 0; i < 200; ++i)
    threads.add([&, i] {
      try {
        turnstile.pass([&] {
          crowded = crowded || ++inside > 2;
          --inside;
          if (i % 3 == 0)
            throw i;
        });
      } catch (int) {
        ++passed;
        return;
      }
      ++passed;
    });
  threads.finish();
  CHECK(passed == 200);
  CHECK_FALSE(crowded);
}

}  // namespace
