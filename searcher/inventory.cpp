#include "searcher/inventory.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "analyzers/syllable.h"
#include "schema/terms.h"
#include "searcher/facet_counter.h"
#include "searcher/reader.h"

namespace vankien::searcher {
namespace {

constexpr std::size_t issuer_facet = 1;
constexpr std::size_t year_facet = 2;

std::array<Facet, 3> facets_of_all(const Columns& columns) {
  FacetCounter counter(columns, {});
  for (const Xapian::docid id : columns.documents)
    counter.add(id);
  return counter.facets();
}

// Đảng ủy before Tỉnh ủy: by the letters without their marks.
void sort_by_name(std::vector<FacetValue>& bodies) {
  std::vector<std::pair<std::string, FacetValue>> named;
  named.reserve(bodies.size());
  for (FacetValue& body : bodies)
    named.emplace_back(analyzers::fold(body.label), std::move(body));
  std::stable_sort(named.begin(), named.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::transform(named.begin(), named.end(), bodies.begin(),
                 [](auto& body) { return std::move(body.second); });
}

void sort_bodies(std::vector<FacetValue>& bodies, BodyOrder order) {
  if (order == BodyOrder::name)
    sort_by_name(bodies);
  std::stable_partition(bodies.begin(), bodies.end(),
                        [](const FacetValue& body) { return body.value != unknown_value; });
}

// The place in a facet of every code of its column.
std::vector<std::uint32_t> places(const FacetColumn& column, const Facet& facet) {
  std::vector<std::uint32_t> place_of(column.size());
  for (std::uint32_t place = 0; place < facet.values.size(); ++place)
    place_of[column.find(facet.values[place].value)] = place;
  return place_of;
}

// Both places of a document as one number, the body's above.
constexpr unsigned body_shift = 32;

// Sorted and counted in runs: bodies times years would be many more than there are documents.
std::vector<std::vector<YearCount>> count_issued(const Columns& columns,
                                                 const std::array<Facet, 3>& facets) {
  const auto body_at = places(columns.issuer, facets[issuer_facet]);
  const auto year_at = places(columns.year, facets[year_facet]);
  std::vector<std::uint64_t> pairs;
  pairs.reserve(columns.documents.size());
  for (const Xapian::docid id : columns.documents)
    pairs.push_back((std::uint64_t{body_at[columns.issuer.at(id)]} << body_shift) |
                    year_at[columns.year.at(id)]);
  std::sort(pairs.begin(), pairs.end());
  std::vector<std::vector<YearCount>> issued(facets[issuer_facet].values.size());
  for (auto pair = pairs.begin(); pair != pairs.end();) {
    const auto end = std::upper_bound(pair, pairs.end(), *pair);
    issued[*pair >> body_shift].push_back(
        {static_cast<std::uint32_t>(*pair), static_cast<std::size_t>(end - pair)});
    pair = end;
  }
  return issued;
}

// Every field that a document states once has a slot, and a value there only if it is known; but
// what evidence names no body means none.
std::vector<FieldCount> count_fields(const Reader& reader) {
  const auto in_slot = [&](schema::FieldId id) {
    return FieldCount{id, reader.database.get_value_freq(schema::field(id).slot)};
  };
  const Columns& columns = *reader.columns;
  const auto issued = std::count_if(columns.documents.begin(), columns.documents.end(),
                                    [&](Xapian::docid id) { return columns.issuer.at(id) != 0; });
  return {in_slot(schema::FieldId::number),
          in_slot(schema::FieldId::type),
          {schema::FieldId::issuer, static_cast<std::size_t>(issued)},
          in_slot(schema::FieldId::date),
          in_slot(schema::FieldId::title)};
}

std::vector<SourceCount> count_sources(const Xapian::Database& database) {
  std::vector<SourceCount> counts;
  counts.reserve(schema::text_sources.size());
  for (const schema::TextSource source : schema::text_sources)
    counts.push_back({source, database.get_termfreq(schema::text_source_term(source))});
  return counts;
}

}  // namespace

Inventory inventory_of(const Reader& reader, BodyOrder order) {
  const Columns& columns = *reader.columns;
  Inventory inventory;
  inventory.documents = columns.documents.size();
  inventory.drafts = columns.drafts.size();
  inventory.facets = facets_of_all(columns);
  sort_bodies(inventory.facets[issuer_facet].values, order);
  inventory.issued = count_issued(columns, inventory.facets);
  inventory.fields = count_fields(reader);
  inventory.sources = count_sources(reader.database);
  return inventory;
}

}  // namespace vankien::searcher
