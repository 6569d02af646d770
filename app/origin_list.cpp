#include "app/origin_list.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>

#include "app/language.h"

namespace vankien::app {
namespace {

constexpr std::string_view key = "origins";

// The first byte of a line; lines count from 1.
std::size_t line_begin(std::string_view text, std::uint32_t line) {
  std::size_t begin = 0;
  for (; line > 1 && begin < text.size(); --line)
    begin = std::min(text.find('\n', begin), text.size() - 1) + 1;
  return begin;
}

bool continues_code_point(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// Where a place that the parser names is: its columns count code points from 1.
std::size_t offset_of(std::string_view text, const toml::source_position& place) {
  std::size_t offset = line_begin(text, place.line);
  for (auto column = place.column; column > 1 && offset < text.size(); --column)
    do
      ++offset;
    while (offset < text.size() && continues_code_point(text[offset]));
  return offset;
}

std::string inserted(std::string_view text, std::size_t offset, std::string_view what) {
  return std::string(text.substr(0, offset)).append(what).append(text.substr(offset));
}

// Behind the last entry: a comma and comments that follow it stay as they are.
std::string with_entry(std::string_view text, const toml::array& list, const std::string& entry) {
  if (list.empty())
    return inserted(text, offset_of(text, list.source().begin) + 1, entry);
  return inserted(text, offset_of(text, list.back().source().end), ", " + entry);
}

bool is_section(const toml::node& node) {
  return node.is_table() || node.is_array_of_tables();
}

// A line behind the last key that stands before all sections; such keys cannot stand after one.
std::string with_key(std::string_view text, const toml::table& table, const std::string& entry) {
  std::uint32_t last = 0;
  for (const auto& [name, node] : table)
    if (!is_section(node))
      last = std::max(last, node.source().end.line);
  const bool by_dos = text.find("\r\n") != std::string_view::npos;
  const std::string_view line_end = by_dos ? "\r\n" : "\n";
  const std::size_t offset = last == 0 ? 0 : line_begin(text, last + 1);
  const bool torn = offset > 0 && text[offset - 1] != '\n';
  return inserted(text, offset,
                  fmt::format("{}{} = [{}]{}", torn ? line_end : "", key, entry, line_end));
}

bool holds(const toml::array& list, const web::Origin& origin) {
  return std::any_of(list.begin(), list.end(), [&](const toml::node& entry) {
    return web::Origin::parse(entry.value_or(std::string_view())) == origin;
  });
}

}  // namespace

std::string_view origin_form() {
  return say(
      "cần dạng https://tên-máy hoặc http://tên-máy:cổng, không có đường dẫn; tên có chữ ngoài a-z "
      "thì ghi dạng xn--…; địa chỉ IPv4 ghi đủ bốn số từ 0 đến 255, không có số 0 thừa ở đầu, địa "
      "chỉ IPv6 trong ngoặc vuông",
      "https://host or http://host:port is needed, without a path; names with letters beyond a-z "
      "in the form xn--…; IPv4 addresses as four numbers from 0 to 255 without leading zeros, IPv6 "
      "addresses in square brackets");
}

std::string with_origin(std::string_view configuration, const web::Origin& origin) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  const auto mark = configuration.starts_with(byte_order_mark) ? byte_order_mark : "";
  const auto text = configuration.substr(mark.size());
  const toml::table table = toml::parse(text);
  const toml::array* const list = table[key].as_array();
  if (list != nullptr && holds(*list, origin))
    return std::string(configuration);
  const std::string entry = '"' + origin.str() + '"';
  return std::string(mark).append(list == nullptr ? with_key(text, table, entry)
                                                  : with_entry(text, *list, entry));
}

}  // namespace vankien::app
