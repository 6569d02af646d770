// A value that its first user makes, while the others wait for it.
#pragma once

#include <mutex>
#include <optional>

namespace vankien::searcher {

// Thread-safe. What make() throws reaches its caller, and the next one tries again.
template <class Value>
class MadeOnce {
 public:
  // The value stays as long as this object.
  template <class Make>
  const Value& get(const Make& make) {
    const std::lock_guard lock(mutex_);
    if (!value_)
      value_.emplace(make());
    return *value_;
  }

 private:
  std::mutex mutex_;
  std::optional<Value> value_;
};

}  // namespace vankien::searcher
