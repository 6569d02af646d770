// Three open files in one message over a Unix socket.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "indexer/file_descriptor.h"

namespace vankien::indexer {

inline constexpr std::size_t passed_descriptors = 3;

struct PassedDescriptors {
  std::uint32_t kind = 0;
  std::array<FileDescriptor, passed_descriptors> descriptors;
};

// False when nobody is at the other end.
bool send_descriptors(int socket, std::uint32_t kind,
                      const std::array<int, passed_descriptors>& descriptors);

// Waits for the next message; nullopt when the other end is closed.
std::optional<PassedDescriptors> receive_descriptors(int socket);

}  // namespace vankien::indexer
