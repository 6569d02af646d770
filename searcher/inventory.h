// What the collection holds, counted: who issued how many documents in which year, and of how many
// documents each part of the head is known.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "schema/fields.h"
#include "schema/text_source.h"
#include "searcher/search.h"

namespace vankien::searcher {

struct Reader;

// By how many documents they issued, or by name; what is not known stands last in both.
enum class BodyOrder { count, name };

// Documents of one body in one year.
struct YearCount {
  std::size_t year = 0;  // its place in the facet of years
  std::size_t count = 0;
};

// Of how many documents a field is known.
struct FieldCount {
  schema::FieldId field = schema::FieldId::number;
  std::size_t known = 0;
};

// Documents whose text was got in one way.
struct SourceCount {
  schema::TextSource source = schema::TextSource::original;
  std::size_t count = 0;
};

struct Inventory {
  std::size_t documents = 0;
  std::size_t drafts = 0;
  std::array<Facet, 3> facets;  // of all documents; the bodies in the order asked for
  // For each value of the facet of bodies: the years that have any, newest first. Each count is
  // what a search with both values chosen finds.
  std::vector<std::vector<YearCount>> issued;
  std::vector<FieldCount> fields;
  std::vector<SourceCount> sources;  // every way once
};

Inventory inventory_of(const Reader& reader, BodyOrder order);

}  // namespace vankien::searcher
