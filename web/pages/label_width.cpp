#include "web/pages/label_width.h"

namespace vankien::web {
namespace {

// As wide as they are in Noto Sans, the widest of the fonts that the pages ask for.
double letter_width(unsigned char first_byte) {
  const bool goes_on = (first_byte & 0xC0U) == 0x80U;
  if (goes_on)
    return 0;
  const bool capital = first_byte >= 'A' && first_byte <= 'Z';
  const bool narrow = first_byte == ' ' || first_byte == '-' || first_byte == '/';
  if (narrow)
    return 5.5;
  return capital || first_byte >= 0x80U ? 10.5 : 8.5;
}

}  // namespace

double label_width(std::string_view label) {
  double width = 0;
  for (const char byte : label)
    width += letter_width(static_cast<unsigned char>(byte));
  return width;
}

}  // namespace vankien::web
