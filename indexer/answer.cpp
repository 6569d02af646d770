#include "indexer/answer.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>
#include <vector>

namespace vankien::indexer {
namespace {

// First byte of an answer.
constexpr char text_mark = 'T';
constexpr char converted_mark = 'C';
constexpr char reason_mark = 'R';

Reading no_answer() {
  return Unread{because(ReasonCode::no_answer)};
}

// "3,4,7"; nullopt for anything else.
std::optional<std::vector<std::uint32_t>> read_numbers(std::string_view list) {
  std::vector<std::uint32_t> numbers;
  while (!list.empty()) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(list.data(), list.data() + list.size(), number);
    if (error != std::errc())
      return std::nullopt;
    numbers.push_back(number);
    list.remove_prefix(static_cast<std::size_t>(end - list.data()));
    if (list.empty())
      break;
    if (list.front() != ',' || list.size() == 1)
      return std::nullopt;
    list.remove_prefix(1);
  }
  return numbers;
}

Reading decode_text(std::string_view bytes, bool converted) {
  const std::size_t line = bytes.find('\n');
  auto pictures = read_numbers(bytes.substr(0, line));
  if (line == std::string_view::npos || !pictures)
    return no_answer();
  bytes.remove_prefix(line + 1);
  // Pages that only show pictures give no text yet.
  const bool blank = bytes.find_first_not_of(" \t\n\f\r") == std::string_view::npos;
  if (blank && !pictures->empty())
    return FileText{std::string(bytes), false, false, *std::move(pictures)};
  Reading reading = read_text(bytes);
  if (auto* text = std::get_if<FileText>(&reading)) {
    text->converted = text->converted || converted;
    text->pictures = *std::move(pictures);
  }
  return reading;
}

Reading decode_reason(std::string_view bytes) {
  Reason reason = Reason::decode(bytes);
  return reason.code == ReasonCode::other ? no_answer() : Unread{std::move(reason)};
}

}  // namespace

std::string encode_answer(const Reading& reading) {
  if (const auto* unread = std::get_if<Unread>(&reading))
    return reason_mark + unread->reason.encode();
  const auto& text = std::get<FileText>(reading);
  return fmt::format("{}{}\n{}", text.converted ? converted_mark : text_mark,
                     fmt::join(text.pictures, ","), text.text);
}

Reading decode_answer(std::string_view bytes) {
  const char mark = bytes.empty() ? '\0' : bytes.front();
  const std::string_view rest = bytes.substr(bytes.empty() ? 0 : 1);
  switch (mark) {
    case text_mark:
    case converted_mark:
      return decode_text(rest, mark == converted_mark);
    case reason_mark:
      return decode_reason(rest);
    default:
      return no_answer();
  }
}

}  // namespace vankien::indexer
