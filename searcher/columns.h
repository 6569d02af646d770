// Facets and dates of all documents in memory, by document number of the index: loaded once for
// each revision, shared by all readers.
#pragma once

#include <xapian.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "schema/bodies.h"
#include "schema/fields.h"

namespace vankien::searcher {

inline constexpr std::string_view unknown_value = "unknown";
inline constexpr std::string_view unknown_label = "Không rõ";

// One facet: each document has one value, a small number; 0 is unknown.
class FacetColumn {
 public:
  using Code = std::uint32_t;

  FacetColumn() : values_{std::string(unknown_value)}, labels_{std::string(unknown_label)} {}

  // The code of a value, made if it is new. `label` is what a reader sees.
  Code intern(const std::string& value, const std::string& label);
  void set(Xapian::docid id, Code code);

  [[nodiscard]] Code at(Xapian::docid id) const { return id < codes_.size() ? codes_[id] : 0; }
  [[nodiscard]] std::size_t size() const {
    return values_.size();
  }  // how many values, unknown included
  [[nodiscard]] const std::string& value(Code code) const { return values_[code]; }
  [[nodiscard]] const std::string& label(Code code) const { return labels_[code]; }
  // size() when no document ever had the value.
  [[nodiscard]] Code find(const std::string& value) const;

 private:
  std::vector<Code> codes_;
  std::vector<std::string> values_;
  std::vector<std::string> labels_;
  std::unordered_map<std::string, Code> by_value_;
};

inline constexpr std::array<schema::FieldId, 3> facet_fields{
    schema::FieldId::type, schema::FieldId::issuer, schema::FieldId::year};

struct Columns {
  FacetColumn type;    // code of the type
  FacetColumn issuer;  // key of the body
  FacetColumn year;
  std::vector<std::uint32_t> date;       // YYYYMMDD, 0 unknown; may end before the last document
  std::vector<Xapian::docid> documents;  // all of them, ascending
  // Of each document when all stand by their public ids, drafts behind the signed ones.
  std::vector<std::uint32_t> place;
  std::vector<Xapian::docid> drafts;  // ascending
  schema::BodyTable bodies;

  [[nodiscard]] std::uint32_t date_of(Xapian::docid id) const {
    return id < date.size() ? date[id] : 0;
  }
  [[nodiscard]] std::uint32_t place_of(Xapian::docid id) const {
    return id < place.size() ? place[id] : 0;
  }
  [[nodiscard]] bool is_draft(Xapian::docid id) const {
    return std::binary_search(drafts.begin(), drafts.end(), id);
  }
  [[nodiscard]] const FacetColumn& facet(std::size_t index) const {
    return index == 0 ? type : index == 1 ? issuer : year;
  }
};

// Throws what Xapian throws.
Columns load_columns(const Xapian::Database& database);

}  // namespace vankien::searcher
