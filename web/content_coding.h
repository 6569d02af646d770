// Compressing what is sent (RFC 9110, section 12.5.3): texts, in gzip, for who takes it. Pages hold
// no secrets that their compressed size could give away. Originals go out as they are.
#pragma once

#include <string_view>

#include "web/http.h"

namespace vankien::web {

// Whether a value of Accept-Encoding, "" if there is none, takes gzip: named, or by "*", and not
// with q=0.
bool takes_gzip(std::string_view accepted);

// Says of a text, compressed or not, that this follows Accept-Encoding.
void announce_coding(Reply& reply);
// Compresses the body if it is a text, long enough, and the client takes it.
void compress_body(Reply& reply, const Request& request);

}  // namespace vankien::web
