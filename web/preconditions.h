// Conditional requests (RFC 9110, section 13): a client says which answer it has, or insists on.
#pragma once

#include "web/http.h"

namespace vankien::web {

// Gives a whole answer its entity tag, if its route has not done so and it may be stored.
void add_validator(Reply& reply);

enum class Preconditions { hold, not_modified, failed };

// By If-Match, If-Unmodified-Since, If-None-Match and If-Modified-Since, in this order of rank.
Preconditions preconditions(const Request& request, const Reply& reply);

// 304: the headers of `reply` that a stored answer takes over.
Reply not_modified(Reply reply);

// Whether the part that a Range asks for still belongs to what the client has (If-Range).
bool range_is_meant(const Request& request, const Reply& reply);

}  // namespace vankien::web
