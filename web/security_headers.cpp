#include "web/security_headers.h"

#include <array>

namespace vankien::web {
namespace {

using Entry = std::pair<std::string_view, std::string_view>;

// frame-ancestors is the last, so that those who may frame an answer can be added.
constexpr std::string_view policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src "
    "'self'; "
    "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'self'";

// No-referrer: queries are nobody else's business. No-cache: answers change with the index.
constexpr std::array<Entry, 7> every_reply{{
    {"Content-Security-Policy", policy},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
    {"Cache-Control", "no-cache"},
}};

}  // namespace

void add_security_headers(Reply& reply) {
  for (const auto& [name, value] : every_reply) {
    if (!reply.header(name))
      reply.headers.emplace_back(name, value);
  }
}

std::string security_policy(std::span<const Origin> framers) {
  std::string with_framers(policy);
  for (const Origin& framer : framers)
    if (!framer.is_ipv6())
      with_framers.append(1, ' ').append(framer.str());
  return with_framers;
}

}  // namespace vankien::web
