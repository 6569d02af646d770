#include "searcher/cited_groups.h"

#include <algorithm>

#include "analyzers/central_term.h"
#include "schema/citation_json.h"

namespace vankien::searcher {
namespace {

using analyzers::Citation;
using Documents = std::vector<Xapian::docid>;

// The years and terms within which a body gives no number twice.
class Series {
 public:
  explicit Series(std::string_view key)
      : central_(analyzers::has_central_terms(key.substr(key.rfind('|') + 1))) {}

  [[nodiscard]] bool is_central() const { return central_; }
  // Whether one of them holds both days.
  [[nodiscard]] bool holds(std::uint32_t left, std::uint32_t right) const {
    const auto one = date_of_day(left);
    const auto other = date_of_day(right);
    return one && other &&
           (one->year == other->year || (central_ && analyzers::share_a_term(*one, *other)));
  }

 private:
  bool central_;
};

class Grouping {
 public:
  explicit Grouping(const CitedKey& number) : number_(number), series_(number.key) {}

  void add_days(const std::map<std::uint32_t, Documents>& by_day);
  void add_terms(const std::map<std::string, Documents>& by_term);
  void add_plain(const Documents& citing);
  std::vector<CitedGroup> take() { return std::move(groups_); }

 private:
  [[nodiscard]] bool is_one(const CitedGroup& group, const CitedGroup& day) const;
  [[nodiscard]] bool is_of_term(const CitedGroup& group, const std::string& term) const;

  const CitedKey& number_;
  Series series_;
  std::vector<CitedGroup> groups_;
};

bool Grouping::is_one(const CitedGroup& group, const CitedGroup& day) const {
  return are_about_the_same(group.purposes, day.purposes) ||
         std::any_of(group.parts.begin(), group.parts.end(), [&](const CitedPart& part) {
           return series_.holds(part.cited.day, day.parts.front().cited.day);
         });
}

void Grouping::add_days(const std::map<std::uint32_t, Documents>& by_day) {
  for (const auto& [day, citing] : by_day) {
    CitedGroup group{{{{day, std::nullopt}, citing}}, std::nullopt, {}};
    if (const auto said = number_.purposes.find(day); said != number_.purposes.end())
      group.purposes = said->second;
    const auto same = std::find_if(groups_.begin(), groups_.end(),
                                   [&](const CitedGroup& other) { return is_one(other, group); });
    if (same == groups_.end()) {
      groups_.push_back(std::move(group));
      continue;
    }
    same->parts.push_back(std::move(group.parts.front()));
    for (const auto& [purpose, documents] : group.purposes)
      same->purposes[purpose] += documents;
  }
}

bool Grouping::is_of_term(const CitedGroup& group, const std::string& term) const {
  const auto date = date_of_day(group.parts.front().cited.day);
  return series_.is_central() && date && analyzers::may_be_of_term(term, *date);
}

void Grouping::add_terms(const std::map<std::string, Documents>& by_term) {
  for (const auto& [term, citing] : by_term) {
    CitedPart part{{0, series_.is_central() ? std::optional(term) : std::nullopt}, citing};
    const auto same =
        std::find_if(groups_.begin(), groups_.end(), [&, &name = term](const CitedGroup& group) {
          return group.is_dated() && is_of_term(group, name);
        });
    if (same == groups_.end()) {
      groups_.push_back({{std::move(part)}, term, {}});
      continue;
    }
    same->term = term;
    same->parts.push_back(std::move(part));
  }
}

void Grouping::add_plain(const Documents& citing) {
  if (citing.empty())
    return;
  if (groups_.size() == 1)
    groups_.front().parts.push_back({{}, citing});
  else
    groups_.push_back({{{{}, citing}}, std::nullopt, {}});
}

}  // namespace

bool CitedGroup::has_day(std::uint32_t day) const {
  return std::any_of(parts.begin(), parts.end(),
                     [day](const CitedPart& part) { return part.cited.day == day; });
}

std::vector<Xapian::docid> CitedGroup::citing() const {
  std::vector<Xapian::docid> all;
  for (const CitedPart& part : parts)
    all.insert(all.end(), part.citing.begin(), part.citing.end());
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::vector<Mention> mentions_of(const std::string& key, const schema::DocumentRecord& record,
                                 std::string_view text) {
  std::vector<Mention> found;
  for (const Citation& citation : record.citations)
    if (citation.number && citation.kind != Citation::Kind::self && citation.number->key() == key)
      found.push_back({citation, schema::reading(text, citation.about)});
  return found;
}

std::vector<CitedGroup> cited_groups(const Reader& reader, const std::string& key) {
  const CitedKey number = cited_key(reader.database, key);
  return cited_groups(number, citing(reader, number));
}

std::vector<CitedGroup> cited_groups(const CitedKey& number, const CitingDocuments& citing) {
  Grouping grouping(number);
  grouping.add_days(citing.by_day);
  grouping.add_terms(citing.by_term);
  grouping.add_plain(citing.plain);
  return grouping.take();
}

std::vector<CitedGroup> most_cited_first(std::vector<CitedGroup> groups) {
  std::stable_sort(groups.begin(), groups.end(), [](const CitedGroup& a, const CitedGroup& b) {
    return a.citing().size() > b.citing().size();
  });
  return groups;
}

bool is_one_group(const CitedKey& number) {
  if (number.days.empty() || !number.terms.empty())
    return number.days.size() + number.terms.size() <= 1;
  const Series series(number.key);
  const auto goes_on = [&](std::uint32_t day, std::uint32_t before) {
    return series.holds(day, before);
  };
  return std::equal(number.days.begin() + 1, number.days.end(), number.days.begin(), goes_on);
}

}  // namespace vankien::searcher
