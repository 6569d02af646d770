// Orders of documents that depend on the documents alone, never on the order in which they were
// indexed: what is otherwise equal stands by the documents' public ids.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "searcher/columns.h"

namespace vankien::searcher {

// Whether `a` stands before `b`: by issue date, undated documents last in both orders.
bool newer(const Columns& columns, Xapian::docid a, Xapian::docid b);
bool older(const Columns& columns, Xapian::docid a, Xapian::docid b);

void sort_newest_first(const Columns& columns, std::vector<Xapian::docid>& documents);

// The order of documents of equal weight, for Xapian's matcher. Must not outlive the columns.
class IdOrder : public Xapian::KeyMaker {
 public:
  explicit IdOrder(const Columns& columns) : columns_(columns) {}
  std::string operator()(const Xapian::Document& document) const override;

 private:
  const Columns& columns_;
};

}  // namespace vankien::searcher
