// A loop spread over threads.
#pragma once

#include <cstddef>
#include <functional>

namespace vankien::indexer {

// Calls work(0) … work(count - 1), each once, on up to `threads` threads (0: one a core), and
// waits. The first exception stops what has not begun and is thrown here.
void in_parallel(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work);

// What `threads` stands for.
unsigned thread_count(unsigned threads);

}  // namespace vankien::indexer
