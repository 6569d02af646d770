// Sheets of a SpreadsheetML package (ECMA-376 part 1 §18) into rows of text.
#include <charconv>
#include <map>
#include <optional>
#include <vector>

#include "indexer/cell_dates.h"
#include "indexer/package.h"
#include "indexer/readers.h"
#include "indexer/xml_part.h"

namespace vankien::indexer {
namespace {

using Event = XmlPart::Event;
using Strings = std::vector<std::string>;

// Texts that cells share, by number. Readings of them (rPh) are no text.
std::optional<Unread> read_strings(PartStream& part, Strings& strings) {
  XmlPart xml(part);
  bool in_text = false;
  for (Event event = xml.next(); event != Event::finished; event = xml.next()) {
    if (event == Event::broken)
      return Unread{because(xml.problem())};
    if (event == Event::start && xml.name() == "rPh")
      xml.leave_out();
    else if (event == Event::start && xml.name() == "si")
      strings.emplace_back();
    else if (event != Event::text && xml.name() == "t")
      in_text = event == Event::start;
    else if (event == Event::text && in_text && !strings.empty())
      strings.back() += xml.text();
  }
  return std::nullopt;
}

std::string on_one_line(std::string text) {
  for (char& c : text)
    if (c == '\n' || c == '\r')
      c = ' ';
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == std::string::npos)
    return {};
  return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

class SheetText {
 public:
  SheetText(PartStream& part, const Strings& strings, const CellDates& dates)
      : xml_(part), strings_(strings), dates_(dates) {}

  Reading read() {
    for (Event event = xml_.next(); event != Event::finished; event = xml_.next()) {
      if (event == Event::broken)
        return Unread{because(xml_.problem())};
      if (event == Event::text && in_value_)
        value_ += xml_.text();
      if (event == Event::start)
        enter();
      if (event == Event::end)
        leave();
    }
    return FileText{std::move(text_)};
  }

 private:
  void enter() {
    if (xml_.name() == "c") {
      type_ = xml_.attribute("t").value_or("");
      style_ = xml_.attribute("s").value_or("");
      value_.clear();
    }
    if (xml_.name() == "v" || xml_.name() == "t")
      in_value_ = true;
  }

  void leave() {
    if (xml_.name() == "v" || xml_.name() == "t")
      in_value_ = false;
    if (xml_.name() == "c")
      add_cell();
    if (xml_.name() == "row" && !row_.empty()) {
      text_ += row_ + '\n';
      row_.clear();
    }
  }

  void add_cell() {
    const std::string cell = on_one_line(type_ == "s" ? shared() : number());
    if (!cell.empty() && type_ != "e")
      row_ += (row_.empty() ? "" : " | ") + cell;
  }

  [[nodiscard]] std::string number() const {
    const bool may_be_day = type_.empty() || type_ == "n";
    return may_be_day ? dates_.day(style_, value_).value_or(value_) : value_;
  }

  [[nodiscard]] std::string shared() const {
    std::size_t number = strings_.size();
    std::from_chars(value_.data(), value_.data() + value_.size(), number);
    return number < strings_.size() ? strings_[number] : std::string();
  }

  XmlPart xml_;
  const Strings& strings_;
  const CellDates& dates_;
  std::string text_;
  std::string row_;
  std::string type_;  // of the open cell, as all that follow
  std::string style_;
  std::string value_;
  bool in_value_ = false;
};

// "xl/worksheets/sheet12.xml" is 12.
std::optional<int> sheet_number(std::string_view name) {
  constexpr std::string_view sheet = "xl/worksheets/sheet";
  int number = 0;
  if (!name.starts_with(sheet) || !name.ends_with(".xml"))
    return std::nullopt;
  std::from_chars(name.data() + sheet.size(), name.data() + name.size(), number);
  return number;
}

using Sheets = std::map<int, std::string>;

// What cells refer to.
struct Shared {
  Strings strings;
  CellDates dates;
};

// It may lie in the package's last parts, so that this is read twice.
std::optional<Unread> find_shared(int file, Shared& shared) {
  std::optional<Unread> problem;
  const auto unread = read_package(file, [&](const std::string& name, PartStream& stream) {
    if (name == "xl/sharedStrings.xml" && !problem)
      problem = read_strings(stream, shared.strings);
    else if (name == "xl/styles.xml")
      shared.dates.read_styles(stream);
    else if (name == "xl/workbook.xml")
      shared.dates.read_workbook(stream);
  });
  return unread ? unread : problem;
}

std::optional<Unread> find_sheets(int file, const Shared& shared, Sheets& sheets) {
  std::optional<Unread> problem;
  const auto unread = read_package(file, [&](const std::string& name, PartStream& stream) {
    const auto number = sheet_number(name);
    if (!number || problem)
      return;
    Reading reading = SheetText(stream, shared.strings, shared.dates).read();
    if (const auto* broken = std::get_if<Unread>(&reading))
      problem = Unread{because(broken->reason.code, name)};
    else
      sheets[*number] = std::move(std::get<FileText>(reading).text);
  });
  return unread ? unread : problem;
}

}  // namespace

Reading read_xlsx(int file) {
  Shared shared;
  if (auto unread = find_shared(file, shared))
    return *std::move(unread);
  Sheets sheets;
  if (auto unread = find_sheets(file, shared, sheets))
    return *std::move(unread);
  FileText all;
  for (const auto& [number, text] : sheets)
    all.text += (all.text.empty() || text.empty() ? "" : "\n") + text;
  if (all.text.empty())
    return Unread{because(ReasonCode::only_white_space)};
  return all;
}

}  // namespace vankien::indexer
