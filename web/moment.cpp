// The names of days and months are English: the program leaves the C locale as it is.
#include "web/moment.h"

#include <fmt/format.h>

#include <array>

namespace vankien::web {
namespace {

constexpr std::array<std::string_view, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

constexpr std::array<const char*, 3> http_forms{
    "%a, %d %b %Y %H:%M:%S GMT",  // as it is to be written
    "%A, %d-%b-%y %H:%M:%S GMT",  // RFC 850
    "%a %b %d %H:%M:%S %Y",       // asctime
};

std::optional<std::time_t> read(const std::string& written, const char* form) {
  std::tm utc{};
  const char* const end = strptime(written.c_str(), form, &utc);
  return end != nullptr && *end == '\0' ? std::optional(timegm(&utc)) : std::nullopt;
}

}  // namespace

std::string http_date(std::time_t moment) {
  std::tm utc{};
  gmtime_r(&moment, &utc);
  return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT",
                     days.at(static_cast<std::size_t>(utc.tm_wday)), utc.tm_mday,
                     months.at(static_cast<std::size_t>(utc.tm_mon)), utc.tm_year + 1900,
                     utc.tm_hour, utc.tm_min, utc.tm_sec);
}

std::optional<std::time_t> read_http_date(std::string_view written) {
  for (const char* const form : http_forms) {
    if (const auto moment = read(std::string(written), form))
      return moment;
  }
  return std::nullopt;
}

std::optional<std::time_t> read_iso_time(std::string_view written) {
  return read(std::string(written), "%Y-%m-%dT%H:%M:%SZ");
}

}  // namespace vankien::web
