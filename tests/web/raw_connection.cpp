#include "tests/web/raw_connection.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdint>

namespace vankien::tests {
namespace {

constexpr int second = 1000;

}  // namespace

RawConnection::RawConnection(int port)
    : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  // Whether it succeeds connected() tells.
  [[maybe_unused]] const int begun =
      ::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address);
}

RawConnection::~RawConnection() {
  if (socket_ >= 0)
    ::close(socket_);
}

bool RawConnection::becomes(short event, int milliseconds) {
  pollfd waiting{socket_, event, 0};
  return ::poll(&waiting, 1, milliseconds) == 1 && (waiting.revents & event) != 0;
}

bool RawConnection::connected() {
  int error = 0;
  socklen_t size = sizeof error;
  return becomes(POLLOUT, second) &&
         getsockopt(socket_, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
}

void RawConnection::send(std::string_view bytes) {
  while (!bytes.empty() && becomes(POLLOUT, second)) {
    const auto count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count <= 0)
      return;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

std::string RawConnection::receive(int milliseconds) {
  std::array<char, 65536> buffer{};
  if (!becomes(POLLIN, milliseconds))
    return {};
  const auto count = ::recv(socket_, buffer.data(), buffer.size(), 0);
  return {buffer.data(), static_cast<std::size_t>(count > 0 ? count : 0)};
}

std::string RawConnection::receive_some() {
  return receive(10 * second);
}

std::string RawConnection::receive_all() {
  std::string all;
  for (std::string part = receive(second); !part.empty(); part = receive(second))
    all += part;
  return all;
}

}  // namespace vankien::tests
