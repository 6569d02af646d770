// The library's requests as ours, and our replies as the library's.
#pragma once

#include <httplib.h>

#include "web/http.h"

namespace vankien::web {

Request request_of(const httplib::Request& from);

// Bodies of files are read while they are sent.
void put_reply(httplib::Response& to, const Reply& reply);

// The library applies the ranges of a request to whatever is answered; here only originals are sent
// in parts, and one part at a time.
void keep_ranges_for(const Reply& reply, const httplib::Request& request);

}  // namespace vankien::web
