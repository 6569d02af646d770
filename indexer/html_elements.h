// How HTML elements shape the text of a page.
#pragma once

#include <cstdint>
#include <string_view>

namespace vankien::indexer {

enum class HtmlEffect : std::uint8_t { none, line, paragraph, row, cell, hidden, preformatted };

// `name` in lower case; `none` for elements that stand inside a line.
HtmlEffect effect_of_element(std::string_view name);

}  // namespace vankien::indexer
