// Percent-encoding (RFC 3986, section 2) and the addresses made with it.
#include "web/url.h"

#include <optional>

namespace vankien::web {
namespace {

constexpr std::string_view hex_digits = "0123456789ABCDEF";

bool is_unreserved(unsigned char byte) {
  return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
         (byte >= '0' && byte <= '9') || byte == '-' || byte == '.' || byte == '_' || byte == '~';
}

std::optional<unsigned> hex_value(char digit) {
  if (digit >= 'a' && digit <= 'f') {
    digit = static_cast<char>(digit - 'a' + 'A');
  }
  const auto value = hex_digits.find(digit);
  return value == std::string_view::npos ? std::nullopt
                                         : std::optional(static_cast<unsigned>(value));
}

// The byte that "%XX" at `offset` stands for.
std::optional<char> escaped_byte(std::string_view text, std::size_t offset) {
  if (text.size() - offset < 3) {
    return std::nullopt;
  }
  const auto high = hex_value(text[offset + 1]);
  const auto low = hex_value(text[offset + 2]);
  return high && low ? std::optional(static_cast<char>(*high * 16 + *low)) : std::nullopt;
}

}  // namespace

std::string percent_encode(std::string_view bytes) {
  std::string encoded;
  encoded.reserve(bytes.size());
  for (const char character : bytes) {
    const auto byte = static_cast<unsigned char>(character);
    if (is_unreserved(byte)) {
      encoded += character;
    } else {
      encoded += {'%', hex_digits[byte >> 4U], hex_digits[byte & 15U]};
    }
  }
  return encoded;
}

std::string percent_decode(std::string_view encoded, UrlPart part) {
  std::string bytes;
  bytes.reserve(encoded.size());
  for (std::size_t i = 0; i < encoded.size(); ++i) {
    const auto escaped = encoded[i] == '%' ? escaped_byte(encoded, i) : std::nullopt;
    if (escaped) {
      bytes += *escaped;
      i += 2;
    } else {
      bytes += encoded[i] == '+' && part == UrlPart::query ? ' ' : encoded[i];
    }
  }
  return bytes;
}

Url Url::same_page(std::string_view fragment) {
  return Url().anchor(fragment);
}

Url Url::picture(std::string_view svg) {
  Url url;
  url.path_ = "data:image/svg+xml," + percent_encode(svg);
  return url;
}

Url Url::segment(std::string_view value) const {
  Url longer = *this;
  if (longer.path_.back() != '/') {
    longer.path_ += '/';
  }
  longer.path_ += percent_encode(value);
  return longer;
}

Url Url::with(std::string_view name, std::string_view value) const {
  Url longer = *this;
  longer.query_ += longer.query_.empty() ? '?' : '&';
  longer.query_ += percent_encode(name) + '=' + percent_encode(value);
  return longer;
}

Url Url::anchor(std::string_view fragment) const {
  Url longer = *this;
  longer.fragment_ = '#' + percent_encode(fragment);
  return longer;
}

Url Url::page(std::size_t number) const {
  Url longer = *this;
  longer.fragment_ = "#page=" + std::to_string(number);
  return longer;
}

}  // namespace vankien::web
