#include "web/entity_tag.h"

#include <openssl/sha.h>

#include <algorithm>
#include <array>

namespace vankien::web {
namespace {

constexpr std::size_t tag_bytes = 12;  // of the hash's 32
constexpr std::string_view weak_mark = "W/";
constexpr std::string_view hex_digits = "0123456789abcdef";

std::string_view opaque(std::string_view tag) {
  return tag.starts_with(weak_mark) ? tag.substr(weak_mark.size()) : tag;
}

std::string_view trimmed(std::string_view text) {
  const auto begin = std::min(text.find_first_not_of(" \t"), text.size());
  text.remove_prefix(begin);
  return text.substr(0, text.find_last_not_of(" \t") + 1);
}

// The first tag of a list, which loses it; a tag may hold commas. What is no tag ends the list.
std::string_view take_tag(std::string_view& list) {
  const auto begin = list.find_first_not_of(", \t");
  list.remove_prefix(std::min(begin, list.size()));
  const std::size_t mark = list.starts_with(weak_mark) ? weak_mark.size() : 0;
  const auto end =
      list.size() > mark && list[mark] == '"' ? list.find('"', mark + 1) : std::string_view::npos;
  const auto tag = end == std::string_view::npos ? std::string_view() : list.substr(0, end + 1);
  list.remove_prefix(tag.empty() ? list.size() : tag.size());
  return tag;
}

template <class Same>
bool names(std::string_view list, const Same& same) {
  if (trimmed(list) == "*")
    return true;
  while (true) {
    const auto tag = take_tag(list);
    if (tag.empty() || same(tag))
      return !tag.empty();
  }
}

}  // namespace

std::string strong_tag(std::string_view content) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> hash{};
  SHA256(reinterpret_cast<const unsigned char*>(content.data()), content.size(), hash.data());
  std::string tag = "\"";
  for (std::size_t i = 0; i < tag_bytes; ++i)
    tag += {hex_digits[hash.at(i) >> 4U], hex_digits[hash.at(i) & 15U]};
  return tag + '"';
}

std::string weak_tag(std::string_view content) {
  return std::string(weak_mark) + strong_tag(content);
}

bool names_weakly(std::string_view list, std::string_view tag) {
  return names(list, [tag](std::string_view named) { return opaque(named) == opaque(tag); });
}

bool names_strongly(std::string_view list, std::string_view tag) {
  return names(
      list, [tag](std::string_view named) { return named == tag && !tag.starts_with(weak_mark); });
}

}  // namespace vankien::web
