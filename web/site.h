// The handlers of the pages and of what belongs to them.
#pragma once

#include "web/routes.h"

namespace vankien::web::site {

Reply home(const Call& call);
Reply results(const Call& call);
Reply document(const Call& call);
Reply number(const Call& call);
Reply help(const Call& call);
Reply static_file(const Call& call);
Reply icon(const Call& call);
Reply robots(const Call& call);
Reply open_search(const Call& call);

}  // namespace vankien::web::site
