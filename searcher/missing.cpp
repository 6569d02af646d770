#include "searcher/missing.h"

#include <algorithm>
#include <tuple>

#include "schema/fields.h"
#include "searcher/binding.h"
#include "searcher/cited_groups.h"
#include "searcher/citing.h"
#include "searcher/known_number.h"
#include "searcher/reader.h"

namespace vankien::searcher {
namespace {

using Documents = std::vector<Xapian::docid>;

// Those whose citation means no held document.
Documents unbound(const Columns& columns, const Documents& bearers, const CitedPart& part) {
  Documents rest;
  std::copy_if(part.citing.begin(), part.citing.end(), std::back_inserter(rest),
               [&](Xapian::docid id) {
                 const Bound bound = bind(columns, bearers, part.cited, {id, columns.date_of(id)});
                 return bound.state == schema::Binding::State::not_held;
               });
  return rest;
}

// The group with the citations that mean no held document alone; no parts when the document is
// held.
CitedGroup missing_part(const Columns& columns, const Documents& bearers, CitedGroup group) {
  if (bearers.empty())
    return group;
  const bool dated = group.is_dated();
  std::vector<CitedPart> rest;
  for (CitedPart& part : group.parts) {
    Documents citing = unbound(columns, bearers, part);
    const bool decides = !dated || part.cited.day != 0;
    if (decides && citing.size() < part.citing.size())
      return {};
    if (!citing.empty())
      rest.push_back({std::move(part.cited), std::move(citing)});
  }
  group.parts = std::move(rest);
  return group;
}

// Ends or contains what no whole number does: see schema/terms.h.
bool is_whole_key(std::string_view key) {
  return !key.ends_with('|') && key.find("||") == std::string_view::npos &&
         key.find_first_of("@%") == std::string_view::npos;
}

// Numbers as people order them: 2 before 10.
std::tuple<std::size_t, std::string_view, std::size_t> place_of(const MissingDocument& document) {
  return {document.key.find('|'), document.key, document.group};
}

void add_missing(const Reader& reader, const std::string& key, CitedPurposes& purposes,
                 std::vector<MissingDocument>& missing) {
  const Documents bearers = bearers_of(reader, key);
  std::vector<CitedGroup> groups = cited_groups(reader, key, purposes);
  for (std::size_t place = 0; place < groups.size(); ++place) {
    const CitedGroup rest = missing_part(*reader.columns, bearers, std::move(groups[place]));
    if (!rest.parts.empty())
      missing.push_back({key, place, rest.citing().size()});
  }
}

KnownNumber details(const Reader& reader, const MissingDocument& document) {
  std::vector<CitedGroup> groups = cited_groups(reader, document.key);
  return known_of(reader, document.key,
                  missing_part(*reader.columns, bearers_of(reader, document.key),
                               std::move(groups.at(document.group))));
}

}  // namespace

std::vector<MissingDocument> find_missing(const Reader& reader) {
  const std::string prefix(schema::field(schema::FieldId::cites).term_prefix);
  CitedPurposes purposes(reader);
  std::vector<MissingDocument> missing;
  for (auto term = reader.database.allterms_begin(prefix);
       term != reader.database.allterms_end(prefix); ++term) {
    const std::string key = (*term).substr(prefix.size());
    if (is_whole_key(key))
      add_missing(reader, key, purposes, missing);
  }
  std::sort(missing.begin(), missing.end(), [](const MissingDocument& a, const MissingDocument& b) {
    return a.count != b.count ? a.count > b.count : place_of(a) < place_of(b);
  });
  return missing;
}

MissingPage missing_page(const Reader& reader, std::size_t limit, std::size_t offset) {
  const auto& all = reader.missing->get([&] { return find_missing(reader); });
  MissingPage page{all.size(), {}};
  const std::size_t end = std::min(all.size(), offset + std::min(limit, all.size()));
  for (std::size_t place = offset; place < end; ++place)
    page.missing.push_back(details(reader, all[place]));
  return page;
}

}  // namespace vankien::searcher
