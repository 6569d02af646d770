#include "indexer/cell_dates.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

#include "indexer/xml_part.h"

namespace vankien::indexer {
namespace {

using std::chrono::sys_days;
using std::chrono::year;
using Event = XmlPart::Event;

int number_of(const std::optional<std::string>& text) {
  int number = -1;
  if (text)
    std::from_chars(text->data(), text->data() + text->size(), number);
  return number;
}

// Without what a format shows as it stands: "ngày" in quotes, escaped letters, [conditions].
std::string signs_of(std::string_view format_code) {
  std::string signs;
  for (std::size_t i = 0; i < format_code.size(); ++i) {
    const char sign = format_code[i];
    if (sign == '\\')
      ++i;
    else if (sign == '"' || sign == '[')
      i = std::min(format_code.find(sign == '"' ? '"' : ']', i + 1), format_code.size());
    else
      signs += static_cast<char>(sign | 0x20);  // small letters
  }
  return signs;
}

// Of the formats that every program knows; months with a year are 17 and 55.
bool is_known_day(int format) {
  return (format >= 14 && format <= 16) || format == 22 || (format >= 27 && format <= 31) ||
         format == 36 || (format >= 50 && format <= 54) || format == 57 || format == 58;
}

}  // namespace

CellDates::Shown CellDates::shown_by(std::string_view format_code) {
  const std::string signs = signs_of(format_code);
  if (signs.find('d') != std::string::npos)
    return Shown::day;
  if (signs.find('y') == std::string::npos)
    return Shown::no_day;
  return signs.find('m') != std::string::npos ? Shown::month : Shown::year;
}

void CellDates::read_styles(PartStream& part) {
  XmlPart xml(part);
  for (Event event = xml.next(); event != Event::finished && event != Event::broken;
       event = xml.next()) {
    if (event != Event::text && xml.name() == "cellXfs")
      in_styles_ = event == Event::start;
    if (event != Event::start)
      continue;
    if (xml.name() == "numFmt")
      formats_[number_of(xml.attribute("numFmtId"))] =
          shown_by(xml.attribute("formatCode").value_or(""));
    if (xml.name() == "xf" && in_styles_)
      styles_.push_back(number_of(xml.attribute("numFmtId")));
  }
}

void CellDates::read_workbook(PartStream& part) {
  XmlPart xml(part);
  for (Event event = xml.next(); event != Event::finished && event != Event::broken;
       event = xml.next())
    if (event == Event::start && xml.name() == "workbookPr") {
      const std::string first = xml.attribute("date1904").value_or("");
      from_1904_ = first == "1" || first == "true";
    }
}

std::optional<std::string> CellDates::day(std::string_view style, std::string_view value) const {
  std::size_t place = styles_.size();
  std::from_chars(style.data(), style.data() + style.size(), place);
  if (place >= styles_.size())
    return std::nullopt;
  const int format = styles_[place];
  const auto own = formats_.find(format);
  Shown shown = own != formats_.end() ? own->second : Shown::no_day;
  if (own == formats_.end() && is_known_day(format))
    shown = Shown::day;
  else if (own == formats_.end() && (format == 17 || format == 55))
    shown = Shown::month;
  // Before March 1900 the numbers count a day that never was.
  constexpr int first_sure = 61;
  constexpr int last = 73'050;  // the end of 2099
  int days = 0;
  std::from_chars(value.data(), value.data() + value.size(), days);
  if (shown == Shown::no_day || days < first_sure || days > last)
    return std::nullopt;
  const sys_days zero = from_1904_ ? sys_days{year(1904) / 1 / 1} : sys_days{year(1899) / 12 / 30};
  const std::chrono::year_month_day date = zero + std::chrono::days(days);
  const int in_year = static_cast<int>(date.year());
  const auto month = static_cast<unsigned>(date.month());
  if (shown == Shown::year)
    return std::to_string(in_year);
  if (shown == Shown::month)
    return fmt::format("{:02}/{}", month, in_year);
  return fmt::format("{:02}/{:02}/{}", static_cast<unsigned>(date.day()), month, in_year);
}

}  // namespace vankien::indexer
