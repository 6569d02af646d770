// A TCP connection to this machine that sends bytes as they are.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace vankien::tests {

class RawConnection {
 public:
  // Begins to connect; waits for nothing.
  explicit RawConnection(int port);
  ~RawConnection();
  RawConnection(RawConnection&& other) noexcept : socket_(std::exchange(other.socket_, -1)) {}
  RawConnection(const RawConnection&) = delete;
  RawConnection& operator=(const RawConnection&) = delete;
  RawConnection& operator=(RawConnection&&) = delete;

  // Whether the connection stands, at the latest after a second.
  bool connected();
  // Sends what the other side takes; it may end the connection meanwhile.
  void send(std::string_view bytes);
  // What comes first, in at most ten seconds.
  std::string receive_some();
  // All that comes until the other side ends the connection or a second passes without more.
  std::string receive_all();

 private:
  bool becomes(short event, int milliseconds);
  std::string receive(int milliseconds);

  int socket_;
};

}  // namespace vankien::tests
