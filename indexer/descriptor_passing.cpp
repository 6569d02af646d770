#include "indexer/descriptor_passing.h"

#include <sys/socket.h>

#include <cerrno>
#include <cstring>

namespace vankien::indexer {
namespace {

// A message of one number with room for the descriptors beside it. Not movable: it points at
// itself.
class Message {
 public:
  Message() {
    part_ = {.iov_base = &kind, .iov_len = sizeof kind};
    header_.msg_iov = &part_;
    header_.msg_iovlen = 1;
    header_.msg_control = control_.data();
    header_.msg_controllen = control_.size();
  }
  Message(const Message&) = delete;
  Message& operator=(const Message&) = delete;

  msghdr* header() { return &header_; }

  std::uint32_t kind = 0;

 private:
  static constexpr std::size_t room = CMSG_SPACE(passed_descriptors * sizeof(int));

  iovec part_{};
  msghdr header_{};
  alignas(cmsghdr) std::array<char, room> control_{};
};

}  // namespace

bool send_descriptors(int socket, std::uint32_t kind,
                      const std::array<int, passed_descriptors>& descriptors) {
  Message message;
  message.kind = kind;
  cmsghdr* control = CMSG_FIRSTHDR(message.header());
  control->cmsg_level = SOL_SOCKET;
  control->cmsg_type = SCM_RIGHTS;
  control->cmsg_len = CMSG_LEN(sizeof descriptors);
  std::memcpy(CMSG_DATA(control), descriptors.data(), sizeof descriptors);
  ssize_t sent = -1;
  do
    sent = ::sendmsg(socket, message.header(), MSG_NOSIGNAL);
  while (sent < 0 && errno == EINTR);
  return sent >= 0;
}

std::optional<PassedDescriptors> receive_descriptors(int socket) {
  Message message;
  ssize_t got = -1;
  do
    got = ::recvmsg(socket, message.header(), MSG_CMSG_CLOEXEC);
  while (got < 0 && errno == EINTR);
  const cmsghdr* control = CMSG_FIRSTHDR(message.header());
  std::array<int, passed_descriptors> numbers{};
  if (got <= 0 || control == nullptr || control->cmsg_len != CMSG_LEN(sizeof numbers))
    return std::nullopt;
  std::memcpy(numbers.data(), CMSG_DATA(control), sizeof numbers);
  PassedDescriptors received{.kind = message.kind, .descriptors = {}};
  for (std::size_t i = 0; i < numbers.size(); ++i)
    received.descriptors[i] = FileDescriptor(numbers[i]);
  return received;
}

}  // namespace vankien::indexer
