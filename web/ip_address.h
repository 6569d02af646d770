// Addresses as browsers read and write them (WHATWG URL, "host parsing" and "host serializing").
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vankien::web {

// Whether a browser takes a lower-case host for an IPv4 address, whole or broken: its last label is
// a number, decimal or after "0x".
bool ends_in_number(std::string_view host);

// Four decimal numbers without needless zeros, as browsers write them.
bool is_ipv4(std::string_view host);

// An IPv6 address in its brackets, as browsers write it; `address` is without. nullopt for what is
// none.
std::optional<std::string> canonical_ipv6(std::string_view address);

}  // namespace vankien::web
