#include "searcher/citing.h"

#include <algorithm>
#include <iterator>

#include "analyzers/central_term.h"
#include "schema/terms.h"
#include "searcher/annual_citation.h"

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

Documents common(const Documents& left, const Documents& right) {
  Documents both;
  std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                        std::back_inserter(both));
  return both;
}

// Adds those of `documents` whose citation means `wanted`.
class Collector {
 public:
  Collector(const Columns& columns, const Documents& bearers, Xapian::docid wanted)
      : columns_(columns), bearers_(bearers), wanted_(wanted) {}

  void take(const CitedAs& cited, const Documents& documents) {
    for (const Xapian::docid id : documents) {
      const Bound bound = bind(columns_, bearers_, cited, {id, columns_.date_of(id)});
      if (bound.state == schema::Binding::State::held && bound.documents.front() == wanted_)
        found_.push_back(id);
    }
  }

  Documents found() {
    std::sort(found_.begin(), found_.end());
    found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
    return std::move(found_);
  }

 private:
  const Columns& columns_;
  const Documents& bearers_;
  Xapian::docid wanted_;
  Documents found_;
};

// Those of `all`, which cite `number`, whose citations mean the document `id`.
Documents meaning(const Reader& reader, Xapian::docid id, const analyzers::DocumentNumber& number,
                  const CitingDocuments& all) {
  const Documents bearers = bearers_of(reader, number);
  Collector collector(*reader.columns, bearers, id);
  for (const auto& [cited, documents] : parts_of(number.key(), all))
    collector.take(cited, documents);
  return collector.found();
}

}  // namespace

std::vector<CitedPart> parts_of(const std::string& key, const CitingDocuments& citing) {
  const bool central =
      analyzers::has_central_terms(std::string_view(key).substr(key.rfind('|') + 1));
  std::vector<CitedPart> parts;
  parts.reserve(citing.by_day.size() + citing.by_term.size() + 1);
  for (const auto& [day, documents] : citing.by_day)
    parts.push_back({{day, std::nullopt}, documents});
  for (const auto& [term, documents] : citing.by_term)
    parts.push_back({{0, central ? std::optional(term) : std::nullopt}, documents});
  if (!citing.plain.empty())
    parts.push_back({{}, citing.plain});
  return parts;
}

Documents bearers_of(const Reader& reader, const std::string& key) {
  return documents_of_term(reader.database, schema::field_term(schema::FieldId::number, key));
}

Documents bearers_of(const Reader& reader, const analyzers::DocumentNumber& number) {
  return bearers_of(reader, number.key());
}

CitingDocuments citing(const Reader& reader, const CitedKey& number) {
  const Xapian::Database& database = reader.database;
  const std::string whole = schema::field_term(schema::FieldId::cites, number.key);
  CitingDocuments citing;
  Documents dated;
  for (const std::uint32_t day : number.days) {
    Documents documents = documents_of_term(database, whole + '@' + std::to_string(day));
    dated = united(dated, documents);
    citing.by_day[day] = std::move(documents);
  }
  Documents told = dated;
  const std::string termed = whole + '%';
  for (const std::string& term : number.terms) {
    const Documents documents = documents_of_term(database, termed + term);
    told = united(told, documents);
    if (Documents undated = without(documents, dated); !undated.empty())
      citing.by_term[term] = std::move(undated);
  }
  if (told.size() < number.documents)
    citing.plain = without(documents_of_term(database, whole), told);
  return citing;
}

CitingDocuments citing(const Reader& reader, const std::string& key) {
  return citing(reader, cited_key(reader.database, key));
}

CitingDocuments citing(const Reader& reader, const analyzers::DocumentNumber& number) {
  return citing(reader, number.key());
}

Documents citing_by_number(const Reader& reader, Xapian::docid id,
                           const analyzers::DocumentNumber& number) {
  return meaning(reader, id, number, citing(reader, number));
}

Documents citing_document(const Reader& reader, Xapian::docid id, const schema::RecordHead& head) {
  Documents by_year;
  for (const IncomingRelation& incoming : annual_citing(reader, id, head))
    by_year.push_back(incoming.citing);
  const auto parsed = head.number ? analyzers::DocumentNumber::parse(*head.number) : std::nullopt;
  return parsed ? united(citing_by_number(reader, id, *parsed), by_year) : by_year;
}

Documents citing_document(const Reader& reader, Xapian::docid id,
                          const analyzers::DocumentNumber& number, const Documents& some) {
  if (some.empty())
    return {};
  CitingDocuments all = citing(reader, number);
  for (auto& [day, documents] : all.by_day)
    documents = common(documents, some);
  for (auto& [term, documents] : all.by_term)
    documents = common(documents, some);
  all.plain = common(all.plain, some);
  return meaning(reader, id, number, all);
}

std::uint32_t day_of(const analyzers::Date& date) {
  return static_cast<std::uint32_t>(date.year * 10000 + date.month * 100 + date.day);
}

std::optional<analyzers::Date> date_of_day(std::uint32_t day) {
  return analyzers::make_date(static_cast<int>(day / 10000), static_cast<int>(day / 100 % 100),
                              static_cast<int>(day % 100));
}

}  // namespace vankien::searcher
