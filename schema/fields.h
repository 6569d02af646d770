// The one table of fields: writer, query parser, facets, JSON, help and docs/index-format.md are
// loops over it.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace vankien::schema {

enum class FieldId : std::uint8_t {
  number,
  cites,
  title,
  type,
  issuer,
  year,
  date,
  signer,
  file,
  folder
};

enum class FieldKind : std::uint8_t {
  words,  // words with positions, under the prefix
  exact,  // whole values as one term each
  day,    // a value slot of YYYYMMDD
};

inline constexpr std::uint32_t no_slot = 0xffffffff;

struct Field {
  FieldId id;
  std::string_view name;         // query prefix, JSON key and URL parameter
  std::string_view query_name;   // Vietnamese query prefix, as typed before ':'
  std::string_view label;        // as a reader sees it
  std::string_view term_prefix;  // upper-case ASCII; never reused
  std::uint32_t slot;            // Xapian value slot, explicit, never reused; no_slot when none
  FieldKind kind;
  bool facet;
  std::string_view example;  // a query that uses it
};

inline constexpr std::array<Field, 10> fields{{
    {FieldId::number, "number", "số", "Số hiệu", "XN", 5, FieldKind::exact, false, "số:05-CT/TW"},
    {FieldId::cites, "cites", "dẫn", "Dẫn chiếu", "XC", no_slot, FieldKind::exact, false,
     "dẫn:05-CT/TW"},
    {FieldId::title, "title", "trích yếu", "Trích yếu", "S", 6, FieldKind::words, false,
     "trích yếu:\"chuyển đổi số\""},
    {FieldId::type, "type", "loại", "Loại văn bản", "XT", 1, FieldKind::exact, true, "loại:NQ"},
    {FieldId::issuer, "issuer", "cơ quan", "Cơ quan ban hành", "XI", 2, FieldKind::exact, true,
     "cơ quan:\"Tỉnh ủy\""},
    {FieldId::year, "year", "năm", "Năm", "XY", 3, FieldKind::exact, true, "năm:2023"},
    {FieldId::date, "date", "ngày", "Ngày ban hành", "XD", 4, FieldKind::day, false,
     "ngày:24/4/2023"},
    {FieldId::signer, "signer", "người ký", "Người ký", "XS", no_slot, FieldKind::words, false,
     "người ký:\"Trần Văn Bồi\""},
    {FieldId::file, "file", "tệp", "Tên tệp", "XF", no_slot, FieldKind::words, false,
     "tệp:ke-hoach"},
    {FieldId::folder, "folder", "thư mục", "Thư mục", "XP", no_slot, FieldKind::words, false,
     "thư mục:2023"},
}};

constexpr const Field& field(FieldId id) {
  return fields[static_cast<std::size_t>(id)];
}

namespace detail {
constexpr bool in_order_and_unique() {
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (static_cast<std::size_t>(fields[i].id) != i)
      return false;
    for (std::size_t j = 0; j < i; ++j) {
      if (fields[i].term_prefix == fields[j].term_prefix || fields[i].name == fields[j].name)
        return false;
      if (fields[i].slot != no_slot && fields[i].slot == fields[j].slot)
        return false;
    }
  }
  return true;
}
}  // namespace detail
static_assert(detail::in_order_and_unique(),
              "fields: ids in order; names, prefixes and slots unique");

}  // namespace vankien::schema
