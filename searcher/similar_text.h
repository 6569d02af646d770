// Documents whose words are those of another.
#pragma once

#include <xapian.h>

#include <optional>
#include <string>
#include <vector>

#include "searcher/reader.h"

namespace vankien::searcher {

struct SimilarDocument {
  Xapian::docid id = 0;
  double similarity = 0;  // 0 to 1, where 1 is the document itself
};

// The documents nearest to the document `id` with this title, the nearest first: by the words that
// tell it from the rest of the collection and by those of its title in other titles. Never the
// document itself; at most `most_similar`.
inline constexpr std::size_t most_similar = 50;
std::vector<SimilarDocument> similar_documents(const Reader& reader, Xapian::docid id,
                                               const std::optional<std::string>& title);

}  // namespace vankien::searcher
