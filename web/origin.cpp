#include "web/origin.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "web/ip_address.h"
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

// Of lower-case labels.
bool is_name(std::string_view text) {
  return !text.empty() && text.size() <= longest_host &&
         std::all_of(text.begin(), text.end(), is_host_character) && text.front() != '.' &&
         text.back() != '.' && text.find("..") == std::string_view::npos;
}

// As browsers write it.
std::optional<std::string> host_in(std::string_view text) {
  if (text.starts_with('[') && text.ends_with(']'))
    return canonical_ipv6(text.substr(1, text.size() - 2));
  const bool taken = is_name(text) && (!ends_in_number(text) || is_ipv4(text));
  return taken ? std::optional(std::string(text)) : std::nullopt;
}

// Where the port begins, with its colon; an IPv6 address has colons of its own.
std::size_t end_of_host(std::string_view text) {
  const auto bracket = text.rfind(']');
  return std::min(text.find(':', bracket == std::string_view::npos ? 0 : bracket), text.size());
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
  if (written.ends_with('/'))
    written.remove_suffix(1);
  const std::string text = lower_ascii(written);
  const auto* const scheme = std::find_if(
      schemes.begin(), schemes.end(), [&](const Scheme& s) { return text.starts_with(s.opening); });
  if (scheme == schemes.end())
    return std::nullopt;
  const auto rest = std::string_view(text).substr(scheme->opening.size());
  const auto colon = end_of_host(rest);
  const auto port =
      colon == rest.size() ? std::optional(scheme->own_port) : port_in(rest.substr(colon + 1));
  const auto host = host_in(rest.substr(0, colon));
  if (!host || !port)
    return std::nullopt;
  std::string origin = std::string(scheme->opening).append(*host);
  if (*port != scheme->own_port)
    origin.append(1, ':').append(std::to_string(*port));
  return Origin(std::move(origin));
}

}  // namespace vankien::web
