// Exact facet counts and the result itself from one walk over the matches. A facet's counts ignore
// its own selection and honour all the others: a document that fits everything counts in every
// facet, one that fails a single facet counts in that one alone.
#pragma once

#include <array>
#include <vector>

#include "searcher/columns.h"
#include "searcher/search.h"

namespace vankien::searcher {

class FacetCounter {
 public:
  // `columns` must outlive the counter.
  FacetCounter(const Columns& columns, const SearchRequest& request);

  void add(Xapian::docid id);

  // The documents that fit every selection, in the order in which they were added.
  [[nodiscard]] const std::vector<Xapian::docid>& result() const { return result_; }
  [[nodiscard]] std::array<Facet, 3> facets() const;

 private:
  // The selected values of one facet; nothing selected lets everything pass.
  struct Selection {
    std::vector<bool> codes;
    std::vector<std::string> absent;  // selected values that no document has
    bool active = false;
  };

  static Selection select(const FacetColumn& column, const std::vector<std::string>& values);
  [[nodiscard]] bool in_period(Xapian::docid id) const;
  [[nodiscard]] Facet facet(std::size_t index) const;

  const Columns& columns_;
  std::array<Selection, 3> selections_;
  std::array<std::vector<std::size_t>, 3> counts_;
  std::uint32_t from_ = 0;
  std::uint32_t to_ = 0;
  bool period_ = false;
  std::vector<Xapian::docid> result_;
};

}  // namespace vankien::searcher
