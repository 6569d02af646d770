#include "app/correction_section.h"

#include <algorithm>

#include "analyzers/document_number.h"
#include "analyzers/document_type.h"

namespace vankien::app {
namespace {

using indexer::Correction;

template <class Field>
auto text(Field Correction::*field) {
  return [field](Correction& row, const toml::node& node, const Place& place) {
    row.*field = string_of(node, place);
  };
}

void set_hash(Correction& row, const toml::node& node, const Place& place) {
  constexpr std::size_t digits = 64;
  row.sha256 = string_of(node, place);
  if (row.sha256.size() != digits ||
      row.sha256.find_first_not_of("0123456789abcdef") != std::string::npos)
    place.fail("cần 64 chữ số hệ 16 viết thường (lệnh sha256sum) ở khóa",
               "64 lower-case hex digits (as sha256sum prints) are needed for the key");
}

const Setters<Correction> keys{
    {"sha256", set_hash},
    {"path", text(&Correction::path)},
    {"number", text(&Correction::number)},
    {"type", text(&Correction::type)},
    {"body", text(&Correction::body)},
    {"date", [](Correction& row, const toml::node& node,
                const Place& place) { row.date = date_of(node, place); }},
    {"title", text(&Correction::title)},
    {"signer", text(&Correction::signer)},
};

void add_rows(Configuration& configuration, const toml::node& node, const Place& place) {
  for (const toml::table* table : tables_of(node, place)) {
    Correction row;
    apply(row, *table, keys, place);
    const Place here = place.at(table->source().begin.line, place.key());
    if (row.sha256.empty() == row.path.empty())
      here.fail("cần đúng một trong hai khóa sha256, path trong mục",
                "exactly one of sha256 and path is needed in the section");
    configuration.corrections.push_back(std::move(row));
    configuration.correction_places.push_back(here);
  }
}

}  // namespace

const Setters<Configuration>& correction_section() {
  static const Setters<Configuration> section{{"correction", add_rows}};
  return section;
}

void check_corrections(const Configuration& configuration) {
  for (std::size_t i = 0; i < configuration.corrections.size(); ++i) {
    const Correction& row = configuration.corrections[i];
    const Place& place = configuration.correction_places[i];
    if (row.number && !analyzers::DocumentNumber::parse(*row.number))
      place.fail("number không phải số hiệu đầy đủ (05-CT/TW) trong mục",
                 "number is no complete number (05-CT/TW) in the section");
    if (row.type && analyzers::type_by_code(*row.type) == nullptr)
      place.fail("không có loại văn bản mang mã type (NQ, CT, KH…) trong mục",
                 "no document type has the code type (NQ, CT, KH …) in the section");
  }
}

}  // namespace vankien::app
