// How the text of a document was got out of its file.
#pragma once

#include <array>
#include <string_view>

namespace vankien::schema {

enum class TextSource { original, converted, recognised };

inline constexpr std::array text_sources{TextSource::original, TextSource::converted,
                                         TextSource::recognised};

// As terms of the index and JSON name them.
constexpr std::string_view name(TextSource source) {
  constexpr std::array<std::string_view, text_sources.size()> names{"original", "converted",
                                                                    "recognised"};
  return names.at(static_cast<std::size_t>(source));
}

}  // namespace vankien::schema
