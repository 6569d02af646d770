#include "web/search_csv.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "schema/json.h"
#include "schema/type_name.h"
#include "web/texts/table.h"

namespace vankien::web {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// What begins a formula in Excel, LibreOffice or Google's table, also in full width, and blanks
// that they pass over before one.
constexpr std::array<std::string_view, 11> formula_marks{"=",  "+",  "-",  "@",  "\t", "\r",
                                                         "\n", "＝", "＋", "－", "＠"};

// Where programs are set to Vietnamese it parts cells, inside quotes too once a quote closed
// before.
constexpr char other_separator = ';';

bool reads_as_formula(std::string_view text) {
  return std::any_of(formula_marks.begin(), formula_marks.end(),
                     [text](std::string_view mark) { return text.starts_with(mark); });
}

class Table {
 public:
  Table() : out_(byte_order_mark) {}

  void cell(std::string_view text) {
    if (!row_is_empty_)
      out_ += ',';
    row_is_empty_ = false;
    out_ += '"';
    bool begins = true;  // a cell, for whatever may take this for the separator before it
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (begins && reads_as_formula(text.substr(i)))
        out_ += '\'';
      out_.append(text[i] == '"' ? 2 : 1, text[i]);
      begins = text[i] == other_separator;
    }
    out_ += '"';
  }

  void end_row() {
    out_ += "\r\n";
    row_is_empty_ = true;
  }

  std::string take() { return std::move(out_); }

 private:
  std::string out_;
  bool row_is_empty_ = true;
};

void write_hit(Table& table, const searcher::Hit& hit) {
  const schema::RecordHead& head = hit.head;
  table.cell(head.number.value_or(""));
  table.cell(head.type_code ? schema::type_name(*head.type_code) : "");
  table.cell(head.title.value_or(""));
  table.cell(head.issuer ? head.issuer->name : "");
  table.cell(head.date ? head.date->iso() : "");
  table.cell(head.year ? std::to_string(*head.year) : "");
  table.cell(std::to_string(hit.cited_by));
  table.cell(texts::table::source(head.text_source));
  table.cell(head.files.empty() ? "" : schema::printable(head.files.front().path));
  table.cell(head.id);
  table.end_row();
}

}  // namespace

std::string search_csv(const searcher::SearchResponse& response) {
  Table table;
  for (const std::string_view heading : texts::table::headings)
    table.cell(heading);
  table.end_row();
  for (const searcher::Hit& hit : response.hits)
    write_hit(table, hit);
  return table.take();
}

}  // namespace vankien::web
