#include "searcher/column_query.h"

#include <algorithm>
#include <charconv>

#include "searcher/body_names.h"
#include "searcher/date_phrases.h"
#include "searcher/document_list.h"
#include "searcher/word_query.h"

namespace vankien::searcher {
namespace {

using Xapian::Query;

constexpr double issued_that_day = 100;
constexpr double issued_by_that_body = 100;

template <class Accept>
DocumentList documents_where(const Columns& columns, const Accept& accept) {
  DocumentList list;
  for (const Xapian::docid id : columns.documents)
    if (accept(id))
      list.push_back({id, 0});
  return list;
}

// Of the bodies whose names `accept` takes.
template <class Accept>
DocumentList documents_of_bodies(const Columns& columns, const Accept& accept) {
  const FacetColumn& column = columns.issuer;
  std::vector<bool> wanted(column.size());
  for (FacetColumn::Code code = 1; code < column.size(); ++code)
    wanted[code] = accept(column.label(code));
  if (std::find(wanted.begin(), wanted.end(), true) == wanted.end())
    return {};
  return documents_where(columns, [&](Xapian::docid id) { return wanted[column.at(id)]; });
}

}  // namespace

Query type_query(const Columns& columns, const TypeItem& item) {
  const FacetColumn& column = columns.type;
  const FacetColumn::Code code = column.find(item.code);
  return list_query(
      documents_where(columns, [&](Xapian::docid id) { return column.at(id) == code; }));
}

Query date_query(const Columns& columns, const DateItem& item) {
  const std::uint32_t from = day_number(item.from);
  const std::uint32_t to = day_number(item.to);
  DocumentList list = documents_where(columns, [&](Xapian::docid id) {
    const std::uint32_t date = columns.date_of(id);
    return date >= from && date <= to;
  });
  if (!item.mentioned)
    return list_query(std::move(list));
  for (ListedDocument& document : list)
    document.weight = issued_that_day;
  std::vector<Query> ways{list_query(std::move(list))};
  for (const DatePhrase& phrase : date_phrases(item.from)) {
    std::vector<Query> words;
    for (const std::vector<std::string>& forms : phrase)
      words.push_back(any_spelling(forms, true));
    ways.push_back(combined(Query::OP_PHRASE, words));
  }
  return combined(Query::OP_OR, ways);
}

Query issuer_query(const Columns& columns, const IssuerItem& item) {
  return list_query(documents_of_bodies(
      columns, [&](const std::string& name) { return name_holds(name, item.words); }));
}

Query issued_by(const Columns& columns, const std::vector<Word>& words) {
  DocumentList list = documents_of_bodies(
      columns, [&](const std::string& name) { return name_begins(name, words); });
  for (ListedDocument& document : list)
    document.weight = issued_by_that_body;
  return list.empty() ? Query() : list_query(std::move(list));
}

Query year_query(const Columns& columns, const YearItem& item) {
  const FacetColumn& column = columns.year;
  std::vector<bool> wanted(column.size());
  for (FacetColumn::Code code = 1; code < column.size(); ++code) {
    const std::string& value = column.value(code);
    int year = 0;
    std::from_chars(value.data(), value.data() + value.size(), year);
    wanted[code] = year >= item.from && year <= item.to;
  }
  return list_query(
      documents_where(columns, [&](Xapian::docid id) { return wanted[column.at(id)]; }));
}

}  // namespace vankien::searcher
