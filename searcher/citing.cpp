#include "searcher/citing.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "schema/terms.h"

namespace vankien::searcher {
namespace {

using Documents = std::vector<Xapian::docid>;

Documents documents_of_term(const Xapian::Database& database, const std::string& term) {
  return {database.postlist_begin(term), database.postlist_end(term)};
}

Documents united(const Documents& left, const Documents& right) {
  Documents all;
  std::set_union(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(all));
  return all;
}

Documents without(const Documents& all, const Documents& some) {
  Documents rest;
  std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::back_inserter(rest));
  return rest;
}

std::uint32_t day_after(const std::string& term, std::size_t prefix) {
  std::uint32_t day = 0;
  std::from_chars(term.data() + prefix, term.data() + term.size(), day);
  return day;
}

Documents of_every_day(const CitingDocuments& citing) {
  Documents all;
  for (const auto& [day, documents] : citing.by_day)
    all = united(all, documents);
  return all;
}

Documents of_day(const CitingDocuments& citing, std::uint32_t day) {
  const auto entry = citing.by_day.find(day);
  return entry == citing.by_day.end() ? Documents{} : entry->second;
}

}  // namespace

Documents bearers_of(const Reader& reader, const analyzers::DocumentNumber& number) {
  return documents_of_term(reader.database,
                           schema::field_term(schema::FieldId::number, number.key()));
}

CitingDocuments citing(const Reader& reader, const analyzers::DocumentNumber& number) {
  const Xapian::Database& database = reader.database;
  const std::string whole = schema::field_term(schema::FieldId::cites, number.key());
  const std::string dated = whole + '@';
  CitingDocuments citing;
  for (auto term = database.allterms_begin(dated); term != database.allterms_end(dated); ++term)
    citing.by_day[day_after(*term, dated.size())] = documents_of_term(database, *term);
  citing.without_date = without(documents_of_term(database, whole), of_every_day(citing));
  return citing;
}

Documents citing_document(const Reader& reader, Xapian::docid id,
                          const std::optional<std::string>& number) {
  const auto parsed = number ? analyzers::DocumentNumber::parse(*number) : std::nullopt;
  if (!parsed)
    return {};
  const CitingDocuments all = citing(reader, *parsed);
  const bool only_bearer = bearers_of(reader, *parsed).size() == 1;
  const Columns& columns = *reader.columns;
  const std::uint32_t day = columns.date_of(id);
  Documents found;
  if (day != 0)
    found = of_day(all, day);
  else if (only_bearer)
    found = of_every_day(all);
  if (only_bearer) {
    Documents undated = all.without_date;
    std::erase_if(undated, [&](Xapian::docid other) {
      const std::uint32_t theirs = columns.date_of(other);
      return theirs != 0 && theirs < day;
    });
    found = united(found, undated);
  }
  std::erase(found, id);
  return found;
}

}  // namespace vankien::searcher
