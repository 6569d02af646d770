// What is found of a draft's citations, as the JSON of POST /api/v1/citations (INTERFACE §2).
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "searcher/draft.h"

namespace vankien::web {

nlohmann::ordered_json draft_json(const searcher::DraftCheck& check);

}  // namespace vankien::web
