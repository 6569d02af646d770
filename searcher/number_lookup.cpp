#include "searcher/number_lookup.h"

#include "searcher/citing.h"
#include "searcher/copies.h"
#include "searcher/document_order.h"
#include "searcher/document_reader.h"
#include "searcher/known_number.h"
#include "searcher/written_number.h"

namespace vankien::searcher {
using analyzers::DocumentNumber;

NumberAnswer look_up(const Reader& reader, const DocumentNumber& number) {
  NumberAnswer answer;
  answer.number = as_written(reader, number).value_or(number).str();
  std::vector<Xapian::docid> held = bearers_of(reader, number);
  sort_newest_first(*reader.columns, held);
  for (const Xapian::docid id : held)
    answer.held.push_back(read_head(reader, id));
  for (const std::vector<Xapian::docid>& group : copies_among(reader, held)) {
    answer.copies.emplace_back();
    for (const Xapian::docid id : group)
      answer.copies.back().push_back(read_head(reader, id).id);
  }
  answer.known = known_numbers(reader, number);
  return answer;
}

}  // namespace vankien::searcher
