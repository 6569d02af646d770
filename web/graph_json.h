// Related documents and chains as the JSON of INTERFACE §2.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "searcher/searcher.h"

namespace vankien::web {

nlohmann::ordered_json related_json(const searcher::RelatedDocuments& related);
nlohmann::ordered_json chain_json(const searcher::Chain& chain);

}  // namespace vankien::web
