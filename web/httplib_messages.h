// The library's requests as ours, and our replies as the library's.
#pragma once

#include <httplib.h>

#include "web/http.h"

namespace vankien::web {

Request request_of(const httplib::Request& from);

// Bodies of files are read while they are sent.
void put_reply(httplib::Response& to, const Reply& reply);

// The library applies the ranges of a request to whatever is answered, without looking at its
// size. Here only originals are sent in parts, one part at a time, and no more than there is;
// false when the part that is asked for is not there.
bool settle_ranges(const Reply& reply, const httplib::Request& request);

}  // namespace vankien::web
