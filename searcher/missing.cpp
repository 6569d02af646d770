#include "searcher/missing.h"

#include <algorithm>
#include <tuple>

#include "searcher/binding.h"
#include "searcher/cited_groups.h"
#include "searcher/citing.h"
#include "searcher/known_number.h"
#include "searcher/reader.h"

namespace vankien::searcher {
namespace {

using Documents = std::vector<Xapian::docid>;

// Whether the citation of this document means a held one, or several may be meant.
bool is_bound(const Columns& columns, const Documents& bearers, const CitedAs& cited,
              Xapian::docid citing) {
  const Bound bound = bind(columns, bearers, cited, {citing, columns.date_of(citing)});
  return bound.state != schema::Binding::State::not_held;
}

Documents unbound(const Columns& columns, const Documents& bearers, const CitedPart& part) {
  Documents rest;
  std::copy_if(part.citing.begin(), part.citing.end(), std::back_inserter(rest),
               [&](Xapian::docid id) { return !is_bound(columns, bearers, part.cited, id); });
  return rest;
}

// Whether nothing is missing however the parts are grouped: each by itself is held.
bool is_all_held(const Columns& columns, const Documents& bearers,
                 const std::vector<CitedPart>& parts) {
  return std::all_of(parts.begin(), parts.end(), [&](const CitedPart& part) {
    return std::any_of(part.citing.begin(), part.citing.end(), [&](Xapian::docid id) {
      return is_bound(columns, bearers, part.cited, id);
    });
  });
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

// Numbers as people order them: 2 before 10.
std::tuple<std::size_t, std::string_view, std::size_t> place_of(const MissingDocument& document) {
  return {document.key.find('|'), document.key, document.group};
}

class Listing {
 public:
  explicit Listing(const Reader& reader) : reader_(reader), borne_(borne_keys(reader.database)) {}

  void add(const CitedKey& number) {
    // Most numbers are cited in one way only and held by nobody: their terms tell all.
    if (!borne_.contains(number.key) && is_one_group(number))
      missing_.push_back({number.key, 0, number.documents});
    else
      add_groups(number);
  }

  std::vector<MissingDocument> take() { return std::move(missing_); }

 private:
  void add_groups(const CitedKey& number) {
    const Documents bearers =
        borne_.contains(number.key) ? bearers_of(reader_, number.key) : Documents();
    const CitingDocuments all = citing(reader_, number);
    if (!bearers.empty() && is_all_held(*reader_.columns, bearers, parts_of(number.key, all)))
      return;
    std::vector<CitedGroup> groups = cited_groups(number, all);
    for (std::size_t place = 0; place < groups.size(); ++place) {
      const CitedGroup rest = missing_part(*reader_.columns, bearers, std::move(groups[place]));
      if (!rest.parts.empty())
        missing_.push_back({number.key, place, rest.citing().size()});
    }
  }

  const Reader& reader_;
  std::unordered_set<std::string> borne_;
  std::vector<MissingDocument> missing_;
};

KnownNumber details(const Reader& reader, const MissingDocument& document) {
  std::vector<CitedGroup> groups = cited_groups(reader, document.key);
  return known_of(reader, document.key,
                  missing_part(*reader.columns, bearers_of(reader, document.key),
                               std::move(groups.at(document.group))));
}

}  // namespace

std::vector<MissingDocument> find_missing(const Reader& reader) {
  Listing listing(reader);
  CitedKeys cited(reader.database);
  for (CitedKey number; cited.next(number);)
    listing.add(number);
  std::vector<MissingDocument> missing = listing.take();
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
