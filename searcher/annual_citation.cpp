#include "searcher/annual_citation.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "analyzers/syllable.h"
#include "searcher/document_reader.h"

namespace vankien::searcher {
namespace {

constexpr std::string_view year_words = "nam ";

// The year that a title names ("… năm 2023"); nullopt when it names none or several.
std::optional<int> year_of_title(const schema::RecordHead& head) {
  const std::string title = analyzers::fold(head.title.value_or(""));
  std::optional<int> only;
  for (std::size_t at = title.find(year_words); at != title.npos;
       at = title.find(year_words, at + 1)) {
    int year = 0;
    const char* begin = title.data() + at + year_words.size();
    const auto read = std::from_chars(begin, title.data() + title.size(), year);
    if (read.ptr - begin != 4 || year == only)
      continue;
    if (only)
      return std::nullopt;
    only = year;
  }
  return only;
}

// "dang uy khoi" is the beginning of "Đảng ủy Khối các cơ quan …".
bool is_called(const std::string& label, const std::string& body) {
  const std::string folded = analyzers::fold(label);
  return folded.starts_with(body) && (folded.size() == body.size() || folded[body.size()] == ' ');
}

bool is_of_year(std::uint32_t day, int year) {
  const int issued = static_cast<int>(day / 10000);
  return day == 0 || issued == year || issued == year - 1;
}

// The documents that the year's name means in texts that mean one of these bodies.
template <class IsMeant>
std::vector<Xapian::docid> documents_of_year(const Reader& reader, const schema::AnnualKey& key,
                                             const IsMeant& is_meant) {
  const Columns& columns = *reader.columns;
  const FacetColumn::Code type = columns.type.find(key.type_code);
  std::vector<bool> meant(columns.issuer.size());
  for (FacetColumn::Code code = 1; code < meant.size(); ++code)
    meant[code] = is_meant(code);
  std::vector<Xapian::docid> found;
  for (const Xapian::docid id : columns.documents)
    if (columns.type.at(id) == type && meant[columns.issuer.at(id)] &&
        is_of_year(columns.date_of(id), key.year) &&
        year_of_title(read_head(reader, id)) == key.year)
      found.push_back(id);
  return found;
}

std::vector<Xapian::docid> documents_of_year(const Reader& reader, const schema::AnnualKey& key,
                                             FacetColumn::Code own_body) {
  const FacetColumn& issuers = reader.columns->issuer;
  return documents_of_year(reader, key, [&](FacetColumn::Code code) {
    return key.body.empty() ? code == own_body : is_called(issuers.label(code), key.body);
  });
}

// Those under the term of `key` whose citation means the document `id`.
std::vector<Xapian::docid> documents_that_mean(const Reader& reader, Xapian::docid id,
                                               const schema::AnnualKey& key,
                                               const std::string& term) {
  const Columns& columns = *reader.columns;
  const FacetColumn::Code body = columns.issuer.at(id);
  const std::vector<Xapian::docid> candidates = documents_of_year(reader, key, body);
  std::vector<Xapian::docid> found;
  for (auto at = reader.database.postlist_begin(term); at != reader.database.postlist_end(term);
       ++at) {
    if (key.body.empty() && columns.issuer.at(*at) != body)
      continue;
    const Bound bound = bind(columns, candidates, {}, {*at, columns.date_of(*at)});
    if (bound.state == schema::Binding::State::held && bound.documents.front() == id)
      found.push_back(*at);
  }
  return found;
}

}  // namespace

Bound bind_annual(const Reader& reader, const schema::AnnualKey& key, const CitingPlace& citing) {
  return bind(*reader.columns, documents_of_year(reader, key, reader.columns->issuer.at(citing.id)),
              {}, citing);
}

std::vector<IncomingRelation> annual_citing(const Reader& reader, Xapian::docid id,
                                            const schema::RecordHead& head) {
  const auto year = year_of_title(head);
  if (!head.type_code || !head.issuer || !year)
    return {};
  std::map<Xapian::docid, analyzers::Relation> found;
  const std::string prefix = schema::annual_prefix(*head.type_code, *year);
  const Xapian::Database& database = reader.database;
  for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) {
    const std::string written = *term;
    const auto mention = schema::read_annual_term(std::string_view(written).substr(prefix.size()));
    if (!mention.body.empty() && !is_called(head.issuer->name, mention.body))
      continue;
    const schema::AnnualKey key{*head.type_code, *year, mention.body};
    for (const Xapian::docid citing : documents_that_mean(reader, id, key, written))
      found.emplace(citing, mention.relation);
  }
  std::vector<IncomingRelation> incoming;
  incoming.reserve(found.size());
  for (const auto& [citing, relation] : found)
    incoming.push_back({citing, relation});
  return incoming;
}

}  // namespace vankien::searcher
