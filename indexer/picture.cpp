#include "indexer/picture.h"

#include <algorithm>
#include <optional>

#include "indexer/limits.h"

namespace vankien::indexer {
namespace {

constexpr std::uint32_t most_pages = 2000;
constexpr int wanted_dots_an_inch = 300;
constexpr int least_believable = 72;  // what programs write that do not know
constexpr double narrow_side_of_a4 = 8.27;

const l_uint8* begin_of(std::string_view bytes) {
  const void* begin = bytes.data();
  return static_cast<const l_uint8*>(begin);
}

struct Size {
  l_int32 width = 0;
  l_int32 height = 0;
};

bool is_tiff(std::string_view bytes) {
  return bytes.starts_with("II") || bytes.starts_with("MM");
}

// nullopt for a page that is not there.
std::optional<Size> size_of(std::string_view bytes, std::uint32_t page) {
  Size size;
  const bool failed =
      is_tiff(bytes)
          ? readHeaderMemTiff(begin_of(bytes), bytes.size(), static_cast<l_int32>(page),
                              &size.width, &size.height, nullptr, nullptr, nullptr, nullptr,
                              nullptr) != 0
          : page > 0 || pixReadHeaderMem(begin_of(bytes), bytes.size(), nullptr, &size.width,
                                         &size.height, nullptr, nullptr, nullptr) != 0;
  return failed ? std::nullopt : std::optional(size);
}

bool is_too_large(const Size& size) {
  return static_cast<std::uint64_t>(size.width) * static_cast<std::uint64_t>(size.height) >
         max_picture_dots;
}

Unread too_large() {
  return Unread{because(ReasonCode::picture_too_large, max_picture_dots / 1'000'000)};
}

Picture scaled(Picture picture) {
  constexpr double most = 3;
  const int narrow = std::min(pixGetWidth(picture.get()), pixGetHeight(picture.get()));
  const int said = pixGetXRes(picture.get());
  const double dots = said > least_believable ? said : narrow / narrow_side_of_a4;
  const double factor = std::min(most, wanted_dots_an_inch / std::max(dots, 1.0));
  // Down to what is wanted only costs letters their edges.
  if (factor < 1.2)
    return picture;
  return Picture(
      pixScale(picture.get(), static_cast<l_float32>(factor), static_cast<l_float32>(factor)));
}

}  // namespace

Reading read_picture(std::string_view bytes) {
  setMsgSeverity(L_SEVERITY_NONE);
  FileText text;
  for (std::uint32_t page = 0; page < most_pages; ++page) {
    const auto size = size_of(bytes, page);
    if (!size)
      break;
    if (is_too_large(*size))
      return too_large();
    text.pictures.push_back(page);
    text.text += page == 0 ? "" : "\f";
  }
  if (text.pictures.empty())
    return Unread{because(ReasonCode::damaged_picture)};
  return text;
}

std::variant<Picture, Unread> draw_picture(std::string_view bytes, std::uint32_t page) {
  setMsgSeverity(L_SEVERITY_NONE);
  const auto size = size_of(bytes, page);
  if (size && is_too_large(*size))
    return too_large();
  const Picture read(is_tiff(bytes)
                         ? pixReadMemTiff(begin_of(bytes), bytes.size(), static_cast<l_int32>(page))
                         : pixReadMem(begin_of(bytes), bytes.size()));
  Picture grey(read == nullptr ? nullptr : pixConvertTo8(read.get(), 0));
  if (grey != nullptr)
    grey = scaled(std::move(grey));
  if (grey == nullptr)
    return Unread{because(ReasonCode::damaged_picture)};
  return grey;
}

}  // namespace vankien::indexer
