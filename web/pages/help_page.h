// How to search, on one short page: /huong-dan.
#pragma once

#include "web/http.h"

namespace vankien::web {

Reply help_page();

}  // namespace vankien::web
