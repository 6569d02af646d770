#include "searcher/document_order.h"

#include <algorithm>

namespace vankien::searcher {

bool newer(const Columns& columns, Xapian::docid a, Xapian::docid b) {
  // The unknown day is 0 and so the last.
  if (columns.date_of(a) != columns.date_of(b))
    return columns.date_of(a) > columns.date_of(b);
  return columns.place_of(a) < columns.place_of(b);
}

bool older(const Columns& columns, Xapian::docid a, Xapian::docid b) {
  const std::uint32_t date_a = columns.date_of(a);
  const std::uint32_t date_b = columns.date_of(b);
  if (date_a == date_b)
    return columns.place_of(a) < columns.place_of(b);
  if (date_a == 0 || date_b == 0)
    return date_b == 0;
  return date_a < date_b;
}

void sort_newest_first(const Columns& columns, std::vector<Xapian::docid>& documents) {
  std::sort(documents.begin(), documents.end(),
            [&](Xapian::docid a, Xapian::docid b) { return newer(columns, a, b); });
}

std::string IdOrder::operator()(const Xapian::Document& document) const {
  const std::uint32_t place = columns_.place_of(document.get_docid());
  std::string key;  // big-endian: compares as the number does
  for (const unsigned shift : {24U, 16U, 8U, 0U})
    key += static_cast<char>(place >> shift & 0xFFU);
  return key;
}

}  // namespace vankien::searcher
