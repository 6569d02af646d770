// Which cells of a spreadsheet are days: the package stores numbers, and the format of the cell
// says what they are (ECMA-376 part 1 §18.8.30, §18.17.4.1).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/package.h"

namespace vankien::indexer {

class CellDates {
 public:
  // From xl/styles.xml. What is damaged makes no days.
  void read_styles(PartStream& part);
  // From xl/workbook.xml: which day is the first.
  void read_workbook(PartStream& part);

  // "25/02/2022", "02/2022" or "2022" by the cell's format, or nullopt when it is no day: `style`
  // is the attribute s of the cell, `value` what it holds.
  [[nodiscard]] std::optional<std::string> day(std::string_view style,
                                               std::string_view value) const;

 private:
  enum class Shown { no_day, day, month, year };
  static Shown shown_by(std::string_view format_code);

  std::map<int, Shown> formats_;  // the file's own, by number
  std::vector<int> styles_;       // number of the format, by style
  bool in_styles_ = false;        // while read
  bool from_1904_ = false;
};

}  // namespace vankien::indexer
