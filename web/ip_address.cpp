#include "web/ip_address.h"

#include <arpa/inet.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace vankien::web {
namespace {

using Groups = std::array<std::uint16_t, 8>;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_hexadecimal(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f');
}

std::optional<Groups> groups_of(const std::string& address) {
  in6_addr bytes{};
  if (inet_pton(AF_INET6, address.c_str(), &bytes) != 1)
    return std::nullopt;
  Groups groups{};
  for (std::size_t i = 0; i < groups.size(); ++i)
    groups[i] = static_cast<std::uint16_t>(bytes.s6_addr[2 * i] << 8U | bytes.s6_addr[2 * i + 1]);
  return groups;
}

// The first of the longest runs of zeros, which "::" stands for when it is longer than one.
std::pair<std::size_t, std::size_t> longest_zeros(const Groups& groups) {
  std::pair<std::size_t, std::size_t> longest{groups.size(), 1};
  for (std::size_t begin = 0; begin < groups.size(); ++begin) {
    const auto* const end = std::find_if(groups.begin() + begin, groups.end(),
                                         [](std::uint16_t group) { return group != 0; });
    const auto length = static_cast<std::size_t>(end - groups.begin()) - begin;
    if (length > longest.second)
      longest = {begin, length};
  }
  return longest;
}

}  // namespace

bool ends_in_number(std::string_view host) {
  const auto label = host.substr(host.rfind('.') + 1);
  return label.starts_with("0x") ? std::all_of(label.begin() + 2, label.end(), is_hexadecimal)
                                 : std::all_of(label.begin(), label.end(), is_digit);
}

bool is_ipv4(std::string_view host) {
  in_addr address{};
  return inet_pton(AF_INET, std::string(host).c_str(), &address) == 1;
}

std::optional<std::string> canonical_ipv6(std::string_view address) {
  const auto groups = groups_of(std::string(address));
  if (!groups)
    return std::nullopt;
  const auto [zeros, count] = longest_zeros(*groups);
  std::string text = "[";
  for (std::size_t i = 0; i < groups->size(); ++i) {
    if (i == zeros) {
      text += i == 0 ? "::" : ":";
      i += count - 1;
      continue;
    }
    text += fmt::format("{:x}{}", (*groups)[i], i + 1 < groups->size() ? ":" : "");
  }
  return text + "]";
}

}  // namespace vankien::web
