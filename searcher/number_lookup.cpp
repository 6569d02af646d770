#include "searcher/number_lookup.h"

#include <algorithm>

#include "analyzers/document_type.h"
#include "schema/stored_document.h"
#include "searcher/citing.h"
#include "searcher/document_order.h"
#include "searcher/document_reader.h"
#include "searcher/written_number.h"

namespace vankien::searcher {
namespace {

using analyzers::DocumentNumber;

constexpr std::size_t max_citing_heads = 20;

// Fills what the entry does not know yet from one citation.
void learn(KnownNumber& known, const analyzers::Citation& citation) {
  if (!known.type_code)
    known.type_code = citation.type_code;
  if (!known.issuer)
    known.issuer = citation.issuer;
  if (!known.term)
    known.term = citation.term;
}

bool fits(const analyzers::Citation& citation, const DocumentNumber& number,
          const std::optional<analyzers::Date>& date) {
  return citation.number == number && (!date || !citation.date || citation.date == date);
}

KnownNumber known_number(const Reader& reader, const DocumentNumber& number,
                         const std::optional<analyzers::Date>& date,
                         std::vector<Xapian::docid> documents) {
  KnownNumber known;
  known.number = number.str();
  known.count = documents.size();
  sort_newest_first(*reader.columns, documents);
  documents.resize(std::min(documents.size(), max_citing_heads));
  for (const Xapian::docid id : documents) {
    schema::DocumentRecord record = read_record(reader, id, stored_data(reader, id));
    for (const analyzers::Citation& citation : record.citations)
      if (fits(citation, number, date))
        learn(known, citation);
    known.cited_by.push_back(std::move(record.head));
  }
  if (!known.type_code)
    if (const auto* type = analyzers::type_by_number_code(number.type_code()))
      known.type_code = std::string(type->code);
  return known;
}

std::optional<analyzers::Date> date_of(std::uint32_t day) {
  return analyzers::make_date(static_cast<int>(day / 10000), static_cast<int>(day / 100 % 100),
                              static_cast<int>(day % 100));
}

std::vector<KnownNumber> known_numbers(const Reader& reader, const DocumentNumber& number) {
  CitingDocuments citing = searcher::citing(reader, number);
  std::vector<KnownNumber> known;
  const bool one_day = citing.by_day.size() == 1;
  for (auto& [day, documents] : citing.by_day) {
    const std::size_t dated = documents.size();
    if (one_day)
      documents.insert(documents.end(), citing.without_date.begin(), citing.without_date.end());
    const auto date = date_of(day);
    known.push_back(known_number(reader, number, date, documents));
    if (date)
      known.back().dates.emplace_back(*date, dated);
  }
  if (!one_day && !citing.without_date.empty())
    known.push_back(known_number(reader, number, std::nullopt, citing.without_date));
  std::stable_sort(known.begin(), known.end(),
                   [](const KnownNumber& a, const KnownNumber& b) { return a.count > b.count; });
  return known;
}

}  // namespace

NumberAnswer look_up(const Reader& reader, const DocumentNumber& number) {
  NumberAnswer answer;
  answer.number = as_written(reader, number).value_or(number).str();
  std::vector<Xapian::docid> held = bearers_of(reader, number);
  sort_newest_first(*reader.columns, held);
  for (const Xapian::docid id : held)
    answer.held.push_back(read_head(reader, id));
  answer.known = known_numbers(reader, number);
  return answer;
}

}  // namespace vankien::searcher
