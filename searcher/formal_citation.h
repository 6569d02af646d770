// How the Party's offices cite a document in full. Source: Hướng dẫn 36-HD/VPTW.
#pragma once

#include <optional>
#include <string>

#include "schema/record.h"
#include "searcher/search.h"

namespace vankien::searcher {

// "Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh …": as much of it as is known;
// nullopt without a number.
std::optional<std::string> formal_citation(const schema::DocumentRecord& held);
std::string formal_citation(const KnownNumber& known);

}  // namespace vankien::searcher
