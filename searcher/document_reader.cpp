#include "searcher/document_reader.h"

#include "schema/stored_document.h"
#include "schema/terms.h"

namespace vankien::searcher {
namespace {

void name_issuer(const Columns& columns, Xapian::docid id, schema::RecordHead& head) {
  const FacetColumn::Code code = columns.issuer.at(id);
  if (code == 0)
    head.issuer.reset();
  else
    head.issuer = schema::Issuer{columns.issuer.value(code), columns.issuer.label(code)};
}

}  // namespace

std::string stored_data(const Reader& reader, Xapian::docid id) {
  return reader.database.get_document(id).get_data();
}

schema::RecordHead read_head(const Reader& reader, Xapian::docid id) {
  return read_head(reader, id, stored_data(reader, id));
}

schema::RecordHead read_head(const Reader& reader, Xapian::docid id, std::string_view data) {
  schema::RecordHead head = schema::decode_head(data);
  name_issuer(*reader.columns, id, head);
  return head;
}

schema::DocumentRecord read_record(const Reader& reader, Xapian::docid id, std::string_view data) {
  schema::DocumentRecord record = schema::decode_record(data);
  name_issuer(*reader.columns, id, record.head);
  return record;
}

std::optional<Xapian::docid> find_id(const Reader& reader, std::string_view id) {
  // Longer terms are refused by Xapian and can be no id of ours.
  constexpr std::size_t max_id_bytes = 200;
  if (id.empty() || id.size() > max_id_bytes)
    return std::nullopt;
  const auto posting = reader.database.postlist_begin(schema::id_term(id));
  if (posting == reader.database.postlist_end(schema::id_term(id)))
    return std::nullopt;
  return *posting;
}

}  // namespace vankien::searcher
