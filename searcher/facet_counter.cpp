#include "searcher/facet_counter.h"

#include <algorithm>

#include "searcher/date_phrases.h"

namespace vankien::searcher {
namespace {

constexpr std::uint32_t no_end = 99999999;

// Years newest first and the unknown last; other facets by count, then label.
void sort_values(std::vector<FacetValue>& values, schema::FieldId field) {
  std::sort(values.begin(), values.end(), [&](const FacetValue& a, const FacetValue& b) {
    if (field == schema::FieldId::year) {
      const bool known_a = a.value != unknown_value;
      const bool known_b = b.value != unknown_value;
      return known_a != known_b ? known_a : a.value > b.value;
    }
    if (a.count != b.count)
      return a.count > b.count;
    return a.label != b.label ? a.label < b.label : a.value < b.value;
  });
}

}  // namespace

FacetCounter::FacetCounter(const Columns& columns, const SearchRequest& request)
    : columns_(columns) {
  const std::array<const std::vector<std::string>*, 3> wanted{&request.types, &request.issuers,
                                                              &request.years};
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    selections_[i] = select(columns.facet(i), *wanted[i]);
    counts_[i].resize(columns.facet(i).size());
  }
  period_ = request.from || request.to;
  from_ = request.from ? day_number(*request.from) : 1;
  to_ = request.to ? day_number(*request.to) : no_end;
}

FacetCounter::Selection FacetCounter::select(const FacetColumn& column,
                                             const std::vector<std::string>& values) {
  Selection selection;
  selection.codes.resize(column.size());
  selection.active = !values.empty();
  for (const std::string& value : values) {
    const FacetColumn::Code code = column.find(value);
    if (code < column.size())
      selection.codes[code] = true;
    else if (std::find(selection.absent.begin(), selection.absent.end(), value) ==
             selection.absent.end())
      selection.absent.push_back(value);
  }
  return selection;
}

bool FacetCounter::in_period(Xapian::docid id) const {
  const std::uint32_t date = columns_.date_of(id);
  return !period_ || (date >= from_ && date <= to_);
}

void FacetCounter::add(Xapian::docid id) {
  if (!in_period(id))
    return;
  std::array<FacetColumn::Code, 3> codes{};
  std::size_t failed = 0;
  std::size_t failed_facet = 0;
  for (std::size_t i = 0; i < codes.size(); ++i) {
    codes[i] = columns_.facet(i).at(id);
    if (selections_[i].active && !selections_[i].codes[codes[i]]) {
      ++failed;
      failed_facet = i;
    }
  }
  if (failed == 1)
    ++counts_[failed_facet][codes[failed_facet]];
  if (failed > 0)
    return;
  for (std::size_t i = 0; i < codes.size(); ++i)
    ++counts_[i][codes[i]];
  result_.push_back(id);
}

std::array<Facet, 3> FacetCounter::facets() const {
  return {facet(0), facet(1), facet(2)};
}

Facet FacetCounter::facet(std::size_t index) const {
  const schema::Field& field = schema::field(facet_fields[index]);
  const FacetColumn& column = columns_.facet(index);
  const Selection& selection = selections_[index];
  Facet facet{std::string(field.name), std::string(field.label), {}};
  for (FacetColumn::Code code = 0; code < column.size(); ++code) {
    const std::size_t count = counts_[index][code];
    if (count > 0 || selection.codes[code])
      facet.values.push_back(
          {column.value(code), column.label(code), count, bool{selection.codes[code]},
           field.id == schema::FieldId::issuer ? columns_.bodies.predecessors(column.value(code))
                                               : std::vector<std::string>{}});
  }
  for (const std::string& value : selection.absent)
    facet.values.push_back({value, value, 0, true});
  sort_values(facet.values, field.id);
  return facet;
}

}  // namespace vankien::searcher
