#include "searcher/known_number.h"

#include <algorithm>
#include <functional>
#include <map>

#include "analyzers/central_term.h"
#include "analyzers/document_type.h"
#include "analyzers/syllable.h"
#include "schema/citation_json.h"
#include "schema/stored_document.h"
#include "searcher/citing.h"
#include "searcher/document_order.h"
#include "searcher/document_reader.h"

namespace vankien::searcher {
namespace {

using analyzers::Citation;
using analyzers::DocumentNumber;
using Documents = std::vector<Xapian::docid>;

constexpr std::size_t most_citing_heads = 20;
constexpr std::size_t most_purposes = 3;

// Purposes are cut and misread in many ways; their first letters tell them apart.
std::string purpose_key(const std::string& about) {
  constexpr std::size_t telling = 24;
  std::string key;
  for (const char byte : analyzers::fold(about))
    if (byte != ' ' && key.size() < telling)
      key += byte;
  return key;
}

// A document as its citations show it.
struct Group {
  std::map<std::uint32_t, std::size_t> days;  // with the number of documents that say so
  std::optional<std::string> term;
  Documents citing;
  std::string purpose;  // key of what the newest citation says

  void join(const Group& other) {
    days.insert(other.days.begin(), other.days.end());
    citing.insert(citing.end(), other.citing.begin(), other.citing.end());
    if (purpose.empty())
      purpose = other.purpose;
  }
};

// One citation of the number in a document, with what it says as text.
struct Mention {
  Citation citation;
  std::string about;
};

class KnownReader {
 public:
  KnownReader(const Reader& reader, const DocumentNumber& number)
      : reader_(reader),
        number_(number),
        central_(analyzers::has_central_terms(number.body_code())) {}

  std::vector<KnownNumber> read();

 private:
  std::vector<Group> dated_groups(const CitingDocuments& citing);
  void add_termed(std::vector<Group>& groups, const CitingDocuments& citing) const;
  static void add_plain(std::vector<Group>& groups, const CitingDocuments& citing);
  [[nodiscard]] bool is_one(const Group& left, const Group& right) const;
  [[nodiscard]] std::string purpose_of(const Documents& documents) const;
  [[nodiscard]] std::vector<Mention> mentions(const schema::DocumentRecord& record,
                                              std::string_view text) const;
  [[nodiscard]] KnownNumber entry(Group group) const;
  void take(KnownNumber& known, Xapian::docid id, const Group& group,
            std::map<std::string, std::pair<std::size_t, std::string>>& purposes) const;

  const Reader& reader_;
  const DocumentNumber& number_;
  bool central_;
};

bool KnownReader::is_one(const Group& left, const Group& right) const {
  if (!left.purpose.empty() && left.purpose == right.purpose)
    return true;
  const auto same_series = [this](std::uint32_t a, std::uint32_t b) {
    const auto one = date_of_day(a);
    const auto other = date_of_day(b);
    return one && other &&
           (one->year == other->year || (central_ && analyzers::share_a_term(*one, *other)));
  };
  return std::any_of(left.days.begin(), left.days.end(), [&](const auto& a) {
    return std::any_of(right.days.begin(), right.days.end(),
                       [&](const auto& b) { return same_series(a.first, b.first); });
  });
}

std::vector<Mention> KnownReader::mentions(const schema::DocumentRecord& record,
                                           std::string_view text) const {
  std::vector<Mention> found;
  for (const Citation& citation : record.citations)
    if (citation.number == number_ && citation.kind != Citation::Kind::self)
      found.push_back({citation, schema::reading(text, citation.about)});
  return found;
}

std::string KnownReader::purpose_of(const Documents& documents) const {
  const std::string data = stored_data(reader_, documents.front());
  const auto record = read_record(reader_, documents.front(), data);
  for (const Mention& mention : mentions(record, schema::decode_text(data)))
    if (!mention.about.empty())
      return purpose_key(mention.about);
  return {};
}

std::vector<Group> KnownReader::dated_groups(const CitingDocuments& citing) {
  std::vector<Group> groups;
  for (const auto& [day, documents] : citing.by_day) {
    Group group{{{day, documents.size()}}, std::nullopt, documents, purpose_of(documents)};
    const auto same = std::find_if(groups.begin(), groups.end(),
                                   [&](const Group& other) { return is_one(other, group); });
    if (same == groups.end())
      groups.push_back(std::move(group));
    else
      same->join(group);
  }
  return groups;
}

void KnownReader::add_termed(std::vector<Group>& groups, const CitingDocuments& citing) const {
  const std::size_t dated = groups.size();
  for (const auto& [term, documents] : citing.by_term) {
    const auto of_term = [&, &name = term](const Group& group) {
      const auto date = date_of_day(group.days.begin()->first);
      return central_ && date && analyzers::may_be_of_term(name, *date);
    };
    const auto end = groups.begin() + static_cast<std::ptrdiff_t>(dated);
    const auto same = std::find_if(groups.begin(), end, of_term);
    if (same == end) {
      groups.push_back({{}, term, documents, {}});
      continue;
    }
    same->term = term;
    same->join({{}, term, documents, {}});
  }
}

void KnownReader::add_plain(std::vector<Group>& groups, const CitingDocuments& citing) {
  if (citing.plain.empty())
    return;
  Group plain{{}, std::nullopt, citing.plain, {}};
  if (groups.size() == 1)
    groups.front().join(plain);
  else
    groups.push_back(std::move(plain));
}

void KnownReader::take(KnownNumber& known, Xapian::docid id, const Group& group,
                       std::map<std::string, std::pair<std::size_t, std::string>>& purposes) const {
  const std::string data = stored_data(reader_, id);
  schema::DocumentRecord record = read_record(reader_, id, data);
  auto relation = analyzers::Relation::mentions;
  for (const Mention& mention : mentions(record, schema::decode_text(data))) {
    const Citation& citation = mention.citation;
    if (citation.date && !group.days.empty() && group.days.count(day_of(*citation.date)) == 0)
      continue;
    if (!known.type_code)
      known.type_code = citation.type_code;
    if (!known.issuer)
      known.issuer = citation.issuer;
    if (!known.term)
      known.term = citation.term;
    relation = std::min(relation, citation.relation);
    if (!mention.about.empty()) {
      auto& [count, words] = purposes[purpose_key(mention.about)];
      ++count;
      words = std::max(words, mention.about,
                       [](const auto& a, const auto& b) { return a.size() < b.size(); });
    }
  }
  known.cited_by.push_back({std::move(record.head), relation});
}

KnownNumber KnownReader::entry(Group group) const {
  KnownNumber known;
  known.number = number_.str();
  known.term = group.term;
  std::sort(group.citing.begin(), group.citing.end());
  group.citing.erase(std::unique(group.citing.begin(), group.citing.end()), group.citing.end());
  known.count = group.citing.size();
  for (const auto& [day, count] : group.days)
    if (const auto date = date_of_day(day))
      known.dates.emplace_back(*date, count);
  std::stable_sort(known.dates.begin(), known.dates.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  sort_newest_first(*reader_.columns, group.citing);
  group.citing.resize(std::min(group.citing.size(), most_citing_heads));
  std::map<std::string, std::pair<std::size_t, std::string>> purposes;
  for (const Xapian::docid id : group.citing)
    take(known, id, group, purposes);
  std::multimap<std::size_t, std::string, std::greater<>> by_count;
  for (auto& [key, purpose] : purposes)
    by_count.emplace(purpose.first, std::move(purpose.second));
  for (auto& [count, words] : by_count)
    if (known.about.size() < most_purposes)
      known.about.push_back(std::move(words));
  if (!known.type_code)
    if (const auto* type = analyzers::type_by_number_code(number_.type_code()))
      known.type_code = std::string(type->code);
  return known;
}

std::vector<KnownNumber> KnownReader::read() {
  const CitingDocuments all = citing(reader_, number_);
  std::vector<Group> groups = dated_groups(all);
  add_termed(groups, all);
  add_plain(groups, all);
  std::vector<KnownNumber> known;
  for (Group& group : groups)
    known.push_back(entry(std::move(group)));
  std::stable_sort(known.begin(), known.end(),
                   [](const KnownNumber& a, const KnownNumber& b) { return a.count > b.count; });
  return known;
}

}  // namespace

std::vector<KnownNumber> known_numbers(const Reader& reader, const DocumentNumber& number) {
  return KnownReader(reader, number).read();
}

}  // namespace vankien::searcher
