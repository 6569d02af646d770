#include "searcher/number_lookup.h"

#include <algorithm>
#include <vector>

#include "schema/terms.h"
#include "searcher/citing.h"
#include "searcher/copies.h"
#include "searcher/document_order.h"
#include "searcher/document_reader.h"
#include "searcher/known_number.h"
#include "searcher/number_suggestions.h"
#include "searcher/written_number.h"

namespace vankien::searcher {
namespace {

using analyzers::DocumentNumber;
using schema::FieldId;

constexpr std::size_t most_bearers_of_part = 10;
constexpr std::size_t most_numbers_of_part = 10;

void add_held(const Reader& reader, const std::vector<Xapian::docid>& held, NumberAnswer& answer) {
  for (const Xapian::docid id : held)
    answer.held.push_back(read_head(reader, id));
  for (const std::vector<Xapian::docid>& group : copies_among(reader, held)) {
    answer.copies.emplace_back();
    for (const Xapian::docid id : group)
      answer.copies.back().push_back(read_head(reader, id).id);
  }
}

// The newest first, those of the type that was named before all others.
std::vector<Xapian::docid> bearers_of_part(const Reader& reader,
                                           const analyzers::PartialNumber& partial,
                                           const std::optional<std::string>& type_word) {
  const std::string term = schema::partial_number_term(FieldId::number, partial);
  std::vector<Xapian::docid> bearers(reader.database.postlist_begin(term),
                                     reader.database.postlist_end(term));
  const Columns& columns = *reader.columns;
  sort_newest_first(columns, bearers);
  if (type_word)
    std::stable_partition(bearers.begin(), bearers.end(),
                          [&, type = columns.type.find(*type_word)](Xapian::docid id) {
                            return columns.type.at(id) == type;
                          });
  return bearers;
}

}  // namespace

NumberAnswer look_up(const Reader& reader, const DocumentNumber& number) {
  NumberAnswer answer;
  answer.number = as_written(reader, number).value_or(number).str();
  std::vector<Xapian::docid> held = bearers_of(reader, number);
  sort_newest_first(*reader.columns, held);
  add_held(reader, held, answer);
  answer.known = known_numbers(reader, number);
  return answer;
}

NumberAnswer look_up_part(const Reader& reader, const analyzers::PartialNumber& partial,
                          const std::optional<std::string>& type_word) {
  NumberAnswer answer;
  answer.kind = NumberAnswer::Kind::part;
  answer.number = partial.str();
  std::vector<Xapian::docid> held = bearers_of_part(reader, partial, type_word);
  const std::size_t shown = std::min(held.size(), most_bearers_of_part);
  answer.further = held.size() - shown;
  held.resize(shown);
  add_held(reader, held, answer);
  answer.citing =
      reader.database.get_termfreq(schema::partial_number_term(FieldId::cites, partial));
  // The slash ends the part: "05-NQ" begins no 05-NQLT.
  answer.suggestions = number_suggestions(reader, answer.number + '/', most_numbers_of_part);
  return answer;
}

}  // namespace vankien::searcher
