#include "web/sharing.h"

#include <algorithm>

#include "web/security_headers.h"

namespace vankien::web {

// "null", which is what frames in a sandbox say, is the origin of nobody.
bool AllowedOrigins::holds(std::string_view header) const {
  return std::any_of(origins_.begin(), origins_.end(),
                     [&](const Origin& origin) { return origin.str() == header; });
}

void AllowedOrigins::permit_reading(const Request& request, Reply& reply) const {
  // Also where nothing is permitted: a cache must not hand that answer to who may read it.
  reply.headers.emplace_back("Vary", "Origin");
  const auto asking = request.header("Origin");
  if (asking && holds(*asking))
    reply.headers.emplace_back("Access-Control-Allow-Origin", *asking);
}

void AllowedOrigins::permit(Sharing sharing, const Request& request, Reply& reply) const {
  switch (sharing) {
    case Sharing::none:
      return;
    case Sharing::read:
      permit_reading(request, reply);
      return;
    case Sharing::frame:
      reply.headers.emplace_back("Content-Security-Policy", security_policy(origins_));
      return;
    case Sharing::load:
      reply.headers.emplace_back("Cross-Origin-Resource-Policy", "cross-origin");
      permit_reading(request, reply);
      return;
  }
}

}  // namespace vankien::web
