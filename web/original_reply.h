// Sending an original: as a download, never as something the browser would run; a PDF also to be
// looked at, which browsers do in a viewer of their own.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "searcher/searcher.h"
#include "web/http.h"

namespace vankien::web {

// RFC 6266: `type` is "attachment" or "inline", `filename` in plain ASCII for old programs,
// `filename*` with the name as it is (ill-formed bytes become U+FFFD).
std::string content_disposition(std::string_view type, std::string_view name,
                                std::string_view plain_name);

enum class Purpose { download, view };

// view=1 asks to look at it; nullopt for what is neither 0 nor 1.
std::optional<Purpose> read_purpose(const Target& target);

// nullopt when the file cannot be opened any more. What is no PDF is downloaded whatever the
// purpose.
std::optional<Reply> original_reply(const searcher::Searcher::Original& original,
                                    Purpose purpose = Purpose::download);

}  // namespace vankien::web
