// The handlers of the JSON interface: INTERFACE §2 and §4.
#pragma once

#include "web/routes.h"

namespace vankien::web::api {

Reply search(const Call& call);
Reply document(const Call& call);
Reply document_text(const Call& call);
Reply document_file(const Call& call);
Reply number(const Call& call);
Reply description(const Call& call);
// Alive: answers without touching the index.
Reply health(const Call& call);
// Ready: an index is open.
Reply readiness(const Call& call);

}  // namespace vankien::web::api
