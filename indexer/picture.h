// Pictures of pages: JPEG, PNG and TIFF, of which the last may hold many.
#pragma once

#include <allheaders.h>

#include <cstdint>
#include <memory>
#include <string_view>
#include <variant>

#include "indexer/readers.h"

namespace vankien::indexer {

struct PixDestroy {
  void operator()(Pix* picture) const { pixDestroy(&picture); }
};
using Picture = std::unique_ptr<Pix, PixDestroy>;

// No words yet, and every page in `pictures`. Only headers are looked at; Unread for pictures
// that are damaged, or larger than max_picture_dots.
Reading read_picture(std::string_view bytes);

// One page, counted from 0, in grey and with some 300 dots an inch: of pictures that do not say how
// large they are, the narrow side is taken for that of a sheet of A4.
std::variant<Picture, Unread> draw_picture(std::string_view bytes, std::uint32_t page);

}  // namespace vankien::indexer
