// The search box as it stands in pages of others.
#pragma once

#include <string_view>

#include "web/html.h"

namespace vankien::web {

// A plain form, which works wherever forms do. `server`: its origin, where the page is another's,
// else empty. `target`: where the results open, "_top"; the frame or tab of the form when empty.
void write_plain_form(Html& html, std::string_view server, std::string_view target);

// The custom element around it, which the script of static/embed makes more of.
void write_search_element(Html& html, std::string_view server, std::string_view target);

}  // namespace vankien::web
