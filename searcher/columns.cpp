#include "searcher/columns.h"

#include <charconv>

#include "analyzers/document_type.h"
#include "schema/index_directory.h"
#include "schema/terms.h"

namespace vankien::searcher {
namespace {

// Calls use(document, value) for every document that has a value in the field's slot.
template <class Use>
void for_each_value(const Xapian::Database& database, schema::FieldId field, const Use& use) {
  const Xapian::valueno slot = schema::field(field).slot;
  for (auto value = database.valuestream_begin(slot); value != database.valuestream_end(slot);
       ++value)
    use(value.get_docid(), *value);
}

std::string type_label(const std::string& code) {
  const analyzers::DocumentType* type = analyzers::type_by_code(code);
  return type != nullptr ? std::string(type->name) : code;
}

void load_issuers(const Xapian::Database& database, Columns& columns) {
  for_each_value(database, schema::FieldId::issuer,
                 [&](Xapian::docid id, const std::string& evidence) {
                   if (const schema::Body* body = columns.bodies.find(evidence))
                     columns.issuer.set(id, columns.issuer.intern(body->key, body->name));
                 });
}

void load_dates(const Xapian::Database& database, Columns& columns) {
  columns.date.resize(std::size_t{database.get_lastdocid()} + 1);
  for_each_value(database, schema::FieldId::date, [&](Xapian::docid id, const std::string& day) {
    std::from_chars(day.data(), day.data() + day.size(), columns.date[id]);
  });
}

// Terms come in their byte order, and each id is the term of one document.
void load_places(const Xapian::Database& database, Columns& columns) {
  const std::string draft(schema::draft_term);
  for (auto id = database.postlist_begin(draft); id != database.postlist_end(draft); ++id)
    columns.drafts.push_back(*id);
  const std::string ids = schema::id_term("");
  columns.place.resize(std::size_t{database.get_lastdocid()} + 1);
  std::uint32_t place = 0;
  auto draft_place = static_cast<std::uint32_t>(columns.documents.size());
  for (auto term = database.allterms_begin(ids); term != database.allterms_end(ids); ++term) {
    const Xapian::docid id = *database.postlist_begin(*term);
    columns.place[id] = columns.is_draft(id) ? draft_place++ : place++;
  }
}

}  // namespace

FacetColumn::Code FacetColumn::intern(const std::string& value, const std::string& label) {
  const auto [entry, added] = by_value_.try_emplace(value, static_cast<Code>(values_.size()));
  if (added) {
    values_.push_back(value);
    labels_.push_back(label);
  }
  return entry->second;
}

void FacetColumn::set(Xapian::docid id, Code code) {
  if (id >= codes_.size())
    codes_.resize(std::size_t{id} + 1);
  codes_[id] = code;
}

FacetColumn::Code FacetColumn::find(const std::string& value) const {
  if (value == unknown_value)
    return 0;
  const auto entry = by_value_.find(value);
  return entry != by_value_.end() ? entry->second : static_cast<Code>(values_.size());
}

Columns load_columns(const Xapian::Database& database) {
  Columns columns;
  columns.documents.reserve(database.get_doccount());
  for (auto id = database.postlist_begin(""); id != database.postlist_end(""); ++id)
    columns.documents.push_back(*id);
  columns.bodies =
      schema::BodyTable::parse(database.get_metadata(std::string(schema::metadata_bodies)));
  for_each_value(database, schema::FieldId::type, [&](Xapian::docid id, const std::string& code) {
    columns.type.set(id, columns.type.intern(code, type_label(code)));
  });
  for_each_value(database, schema::FieldId::year, [&](Xapian::docid id, const std::string& year) {
    columns.year.set(id, columns.year.intern(year, year));
  });
  load_issuers(database, columns);
  load_dates(database, columns);
  load_places(database, columns);
  return columns;
}

}  // namespace vankien::searcher
