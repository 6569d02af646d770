// What every reply tells the browser to refuse.
#pragma once

#include "web/http.h"

namespace vankien::web {

// Adds each header of the set that the reply does not have: a route may be stricter.
void add_security_headers(Reply& reply);

}  // namespace vankien::web
