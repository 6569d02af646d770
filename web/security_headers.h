// What every reply tells the browser to refuse.
#pragma once

#include <span>
#include <string>

#include "web/http.h"
#include "web/origin.h"

namespace vankien::web {

// Adds each header of the set that the reply does not have: a route may be stricter.
void add_security_headers(Reply& reply);

// The Content-Security-Policy of the set, for an answer that pages of `framers` may hold in a
// frame. Not those that are IPv6 addresses, which such a policy cannot name.
std::string security_policy(std::span<const Origin> framers);

}  // namespace vankien::web
