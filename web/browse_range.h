// Which part of bodies by years is shown, as URL parameters, both ways.
#pragma once

#include <cstddef>
#include <optional>
#include <variant>

#include "searcher/inventory.h"
#include "web/http.h"
#include "web/problem.h"
#include "web/url.h"

namespace vankien::web {

struct BrowseRange {
  searcher::BodyOrder order = searcher::BodyOrder::count;
  std::size_t offset = 0;                 // of the first body
  std::optional<std::size_t> until = {};  // the last year; else the newest
};

// "sort" (count or name), "offset" and "until", by the rules of read_search().
std::variant<BrowseRange, Problem> read_browse(const Target& target);
// Without what is as usual.
Url browse_url(const BrowseRange& range);

}  // namespace vankien::web
