// What somebody who has typed `text` so far may mean: numbers, titles and phrases of the
// collection.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vankien::searcher {

struct Reader;

struct Suggestion {
  enum class Kind { number, title, phrase };

  std::string text;  // a query
  Kind kind = Kind::phrase;
  bool operator==(const Suggestion&) const = default;
};

inline constexpr std::size_t default_suggestions = 8;
// Numbers and titles together leave room for phrases.
inline constexpr std::size_t most_suggested_documents = 3;

// "number", "title", "phrase".
std::string_view name(Suggestion::Kind kind);

// At most `limit`: up to three numbers, else titles, then phrases; the same on every call while the
// index stays. Any bytes; what leads nowhere has none.
std::vector<Suggestion> suggestions(const Reader& reader, std::string_view text, std::size_t limit);

}  // namespace vankien::searcher
