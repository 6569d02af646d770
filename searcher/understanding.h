// How a query was understood, in words for a reader.
#pragma once

#include <string>

#include "searcher/query.h"

namespace vankien::searcher {

// "số hiệu 05-CT/TW và các từ: chuyển đổi số"; "mọi văn bản" for a query that asks nothing.
std::string understanding(const ParsedQuery& query);

}  // namespace vankien::searcher
