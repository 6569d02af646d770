// Words in pictures, by tesseract.
#pragma once

#include <cstdint>
#include <string_view>

#include "indexer/readers.h"

namespace vankien::indexer {

// The words that one page of a PDF shows, counted from 0. Takes a second or two. Unread when the
// data for Vietnamese are not installed.
Reading recognise_page(std::string_view pdf, std::uint32_t page);

// The same of a picture (picture.h).
Reading recognise_picture(std::string_view bytes, std::uint32_t page);

}  // namespace vankien::indexer
