// Reading a Host header (RFC 9110, section 7.2) and judging its name.
#include "web/host_names.h"

#include <arpa/inet.h>
#include <unistd.h>

#include <algorithm>
#include <array>

#include "web/lower_ascii.h"

namespace vankien::web {
namespace {

bool is_ip_literal(const std::string& name, int family) {
  std::array<unsigned char, sizeof(in6_addr)> address{};
  return inet_pton(family, name.c_str(), address.data()) == 1;
}

bool is_port(std::string_view text) {
  return text.size() <= 5 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The name of "name:port", without the dot that may end it; empty when the header is malformed.
std::string name_of(std::string_view header) {
  const auto colon = header.rfind(':');
  if (colon != std::string_view::npos) {
    if (!is_port(header.substr(colon + 1))) {
      return {};
    }
    header = header.substr(0, colon);
  }
  if (header.ends_with('.')) {
    header.remove_suffix(1);
  }
  return lower_ascii(header);
}

// "[::1]:8080"
bool is_bracketed_ipv6(std::string_view header) {
  const auto end = header.find(']');
  if (!header.starts_with('[') || end == std::string_view::npos) {
    return false;
  }
  const auto rest = header.substr(end + 1);
  return is_ip_literal(std::string(header.substr(1, end - 1)), AF_INET6) &&
         (rest.empty() || (rest.front() == ':' && is_port(rest.substr(1))));
}

}  // namespace

HostNames::HostNames(std::vector<std::string> names) : names_(std::move(names)) {
  std::transform(names_.begin(), names_.end(), names_.begin(),
                 [](const std::string& name) { return lower_ascii(name); });
  names_.erase(std::remove(names_.begin(), names_.end(), ""), names_.end());
}

bool HostNames::accepts(std::string_view host_header) const {
  if (host_header.starts_with('[')) {
    return is_bracketed_ipv6(host_header);
  }
  const std::string name = name_of(host_header);
  return name == "localhost" || name.ends_with(".localhost") || is_ip_literal(name, AF_INET) ||
         std::find(names_.begin(), names_.end(), name) != names_.end();
}

std::string machine_name() {
  std::array<char, 256> name{};
  return gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

}  // namespace vankien::web
