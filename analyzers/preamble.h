// What a document's first sentences say of who issues it.
#pragma once

#include <optional>
#include <string>

#include "analyzers/head_reader.h"

namespace vankien::analyzers {

// The organ that acts in the text behind the head: "Ban Thường vụ" of "…, Ban Thường vụ Tỉnh ủy xây
// dựng Kế hoạch …". Organs of documents that are cited stand behind "của". nullopt when none acts.
std::optional<std::string> organ_of_preamble(const Head& head);

}  // namespace vankien::analyzers
