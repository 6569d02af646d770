#include "searcher/date_phrases.h"

namespace vankien::searcher {
namespace {

std::vector<std::string> with_and_without_zero(int number) {
  std::string plain = std::to_string(number);
  if (number >= 10)
    return {plain};
  std::string padded = "0" + plain;
  return {std::move(plain), std::move(padded)};
}

}  // namespace

std::array<DatePhrase, 2> date_phrases(const analyzers::Date& date) {
  const auto day = with_and_without_zero(date.day);
  const auto month = with_and_without_zero(date.month);
  const std::vector<std::string> year{std::to_string(date.year)};
  return {{{day, month, year}, {day, {"tháng"}, month, {"năm"}, year}}};
}

std::uint32_t day_number(const analyzers::Date& date) {
  return static_cast<std::uint32_t>(date.year * 10000 + date.month * 100 + date.day);
}

}  // namespace vankien::searcher
