// Sending an original: always as a download, never as something the browser would run.
#pragma once

#include <string>
#include <string_view>

#include "searcher/searcher.h"
#include "web/http.h"

namespace vankien::web {

// Media types that are sent as such; every other one goes out as application/octet-stream.
std::string_view allowed_media_type(std::string_view media_type);

// RFC 6266: `filename` in plain ASCII for old programs, `filename*` with the name as it is
// (ill-formed bytes become U+FFFD).
std::string content_disposition(std::string_view name);

// nullopt when the file cannot be opened any more.
std::optional<Reply> original_reply(const searcher::Searcher::Original& original);

}  // namespace vankien::web
