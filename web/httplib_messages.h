// The library's requests as ours, and our replies as the library's.
#pragma once

#include <httplib.h>

#include "web/http.h"

namespace vankien::web {

Request request_of(const httplib::Request& from);

// `from` is what is replied to. Bodies of files are read while they are sent.
void put_reply(httplib::Response& to, const Reply& reply, const httplib::Request& from);

// The library applies the ranges of a request to whatever is answered, without looking at its
// size. Here only originals are sent in parts, one part at a time, no more than there is and none
// of another state of the file than the client means; false when the part that is asked for is not
// there.
bool settle_ranges(const Reply& reply, const Request& request, const httplib::Request& from);

// For a request that the library refused because it cannot read its Range: as if there were none.
void forget_ranges(const httplib::Request& from, httplib::Response& to);

// Takes away what the library adds to an answer where it is wrong.
void mend_headers(httplib::Response& to);

}  // namespace vankien::web
