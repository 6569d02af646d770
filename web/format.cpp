// Vietnamese notation: a point between thousands, a comma before decimals, day before month.
#include "web/format.h"

#include <fmt/format.h>

#include <ctime>

namespace vankien::web {

std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t end = digits.size(); end > 3; end -= 3) {
    digits.insert(end - 3, 1, '.');
  }
  return digits;
}

std::string shown_size(std::uint64_t bytes) {
  constexpr std::uint64_t kilobyte = 1000;
  constexpr std::uint64_t megabyte = 1000 * kilobyte;
  if (bytes < kilobyte)
    return fmt::format("{} byte", bytes);
  if (bytes < megabyte - kilobyte / 2)
    return fmt::format("{} KB", (bytes + kilobyte / 2) / kilobyte);
  const std::uint64_t tenths = (bytes + megabyte / 20) / (megabyte / 10);
  return tenths % 10 == 0 ? grouped(tenths / 10) + " MB"
                          : fmt::format("{},{} MB", grouped(tenths / 10), tenths % 10);
}

std::string shown_date(const analyzers::Date& date) {
  return fmt::format("{:02}/{:02}/{}", date.day, date.month, date.year);
}

std::string decimal(double length) {
  auto written = fmt::format("{:.1f}", length);
  if (written.ends_with(".0"))
    written.resize(written.size() - 2);
  return written;
}

std::string shown_time(const std::string& iso_utc) {
  std::tm utc{};
  if (strptime(iso_utc.c_str(), "%Y-%m-%dT%H:%M:%S", &utc) == nullptr) {
    return iso_utc;
  }
  const std::time_t moment = timegm(&utc);
  std::tm local{};
  if (localtime_r(&moment, &local) == nullptr) {
    return iso_utc;
  }
  return fmt::format("{:02}:{:02} ngày {:02}/{:02}/{}", local.tm_hour, local.tm_min, local.tm_mday,
                     local.tm_mon + 1, local.tm_year + 1900);
}

std::string shortened(std::string_view text, std::size_t code_points) {
  constexpr std::size_t longest_word = 40;  // bytes; what has none this long is cut anywhere
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool begins_one = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
    if (!begins_one || code_points-- != 0)
      continue;
    const auto word = text.rfind(' ', i);
    const bool near = word != std::string_view::npos && word > 0 && i - word <= longest_word;
    return std::string(text.substr(0, near ? word : i)) + "…";
  }
  return std::string(text);
}

}  // namespace vankien::web
