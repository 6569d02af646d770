#include "searcher/number_documents.h"

#include <utility>

#include "schema/terms.h"
#include "searcher/date_phrases.h"

namespace vankien::searcher {
namespace {

using schema::FieldId;

constexpr double dated_bearer = 2000;
constexpr double dated_citation = 1500;
constexpr double bearer = 1000;
constexpr double partial_bearer = 600;
constexpr double right_type = 200;
constexpr double citation = 100;

std::string number_term(FieldId field, const NumberItem& item) {
  return item.number ? schema::field_term(field, item.number->key())
                     : schema::partial_number_term(field, *item.partial);
}

// Orders equals by date and changes nothing else.
void add_recency(const Columns& columns, DocumentList& list) {
  for (ListedDocument& document : list)
    document.weight += static_cast<double>(columns.date_of(document.id)) * 1e-8;
}

DocumentList bearers(const Xapian::Database& database, const Columns& columns,
                     const NumberItem& item) {
  DocumentList list = documents_of(database, number_term(FieldId::number, item),
                                   item.number ? bearer : partial_bearer);
  const FacetColumn::Code type =
      item.type_code ? columns.type.find(*item.type_code) : FacetColumn::Code{0};
  for (ListedDocument& document : list) {
    const bool that_day = item.date && day_number(*item.date) == columns.date_of(document.id);
    if (that_day)
      document.weight = dated_bearer;
    if (type != 0 && columns.type.at(document.id) == type)
      document.weight += right_type;
  }
  return list;
}

DocumentList citing(const Xapian::Database& database, const NumberItem& item) {
  DocumentList list = documents_of(database, number_term(FieldId::cites, item), citation);
  if (!item.date || !item.number)
    return list;
  const std::string dated = schema::dated_number_term(FieldId::cites, *item.number, *item.date);
  return merged(list, documents_of(database, dated, dated_citation));
}

}  // namespace

DocumentList number_documents(const Xapian::Database& database, const Columns& columns,
                              const NumberItem& item) {
  DocumentList list;
  if (item.role != NumberItem::Role::cited)
    list = bearers(database, columns, item);
  if (item.role != NumberItem::Role::bearer)
    list = merged(list, citing(database, item));
  add_recency(columns, list);
  return list;
}

}  // namespace vankien::searcher
