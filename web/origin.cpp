#include "web/origin.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "web/lower_ascii.h"

namespace vankien::web {
namespace {

struct Scheme {
  std::string_view opening;
  int own_port;
};
constexpr std::array<Scheme, 2> schemes{{{"https://", 443}, {"http://", 80}}};

constexpr std::size_t longest_host = 253;  // RFC 1035
constexpr int highest_port = 65535;

// The underscore is in no host name by the book and in those of many an intranet.
bool is_host_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

// Names of lower-case labels, and IPv4 addresses.
bool is_host(std::string_view text) {
  return !text.empty() && text.size() <= longest_host &&
         std::all_of(text.begin(), text.end(), is_host_character) && text.front() != '.' &&
         text.back() != '.' && text.find("..") == std::string_view::npos;
}

std::optional<int> port_in(std::string_view digits) {
  int port = 0;
  const char* const end = digits.data() + digits.size();
  const auto [rest, error] = std::from_chars(digits.data(), end, port);
  const bool whole = error == std::errc() && rest == end;
  return whole && port > 0 && port <= highest_port ? std::optional(port) : std::nullopt;
}

}  // namespace

std::optional<Origin> Origin::parse(std::string_view written) {
  const std::string text = lower_ascii(written);
  const auto* const scheme = std::find_if(
      schemes.begin(), schemes.end(), [&](const Scheme& s) { return text.starts_with(s.opening); });
  if (scheme == schemes.end())
    return std::nullopt;
  const auto rest = std::string_view(text).substr(scheme->opening.size());
  const auto colon = std::min(rest.find(':'), rest.size());
  const auto port =
      colon == rest.size() ? std::optional(scheme->own_port) : port_in(rest.substr(colon + 1));
  if (!is_host(rest.substr(0, colon)) || !port)
    return std::nullopt;
  std::string origin(scheme->opening);
  origin.append(rest.substr(0, colon));
  if (*port != scheme->own_port)
    origin.append(1, ':').append(std::to_string(*port));
  return Origin(std::move(origin));
}

}  // namespace vankien::web
