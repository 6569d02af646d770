#include "searcher/copies.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "analyzers/syllable.h"

namespace vankien::searcher {
namespace {

using Words = std::map<std::string, Xapian::termcount>;  // folded, with how often they stand

// Scans of one page differ in some words; drafts and other years' papers in more.
constexpr double least_alike = 0.9;

bool is_word(const std::string& term) {
  return term.empty() || term.front() < 'A' || term.front() > 'Z';
}

Words words_of(const Xapian::Database& database, Xapian::docid id) {
  Words words;
  for (auto term = database.termlist_begin(id); term != database.termlist_end(id); ++term)
    if (is_word(*term))
      words[analyzers::fold(*term)] += term.get_wdf();
  return words;
}

Xapian::termcount count(const Words& words) {
  Xapian::termcount sum = 0;
  for (const auto& [word, times] : words)
    sum += times;
  return sum;
}

bool are_alike(const Words& left, const Words& right) {
  Xapian::termcount common = 0;
  for (const auto& [word, times] : left)
    if (const auto other = right.find(word); other != right.end())
      common += std::min(times, other->second);
  const Xapian::termcount longer = std::max(count(left), count(right));
  return longer > 0 && common >= least_alike * longer;
}

bool may_be_copies(const Columns& columns, Xapian::docid left, Xapian::docid right) {
  return columns.date_of(left) != 0 && columns.date_of(left) == columns.date_of(right) &&
         columns.issuer.at(left) == columns.issuer.at(right) &&
         columns.is_draft(left) == columns.is_draft(right);
}

struct Group {
  std::vector<Xapian::docid> documents;
  std::optional<Words> words;  // of the first, once they were needed
};

void add_to(std::vector<Group>& groups, const Reader& reader, Xapian::docid id) {
  std::optional<Words> words;
  for (Group& group : groups) {
    if (!may_be_copies(*reader.columns, group.documents.front(), id))
      continue;
    if (!group.words)
      group.words = words_of(reader.database, group.documents.front());
    if (!words)
      words = words_of(reader.database, id);
    if (are_alike(*group.words, *words)) {
      group.documents.push_back(id);
      return;
    }
  }
  groups.push_back({{id}, std::move(words)});
}

}  // namespace

std::vector<std::vector<Xapian::docid>> copies_among(const Reader& reader,
                                                     const std::vector<Xapian::docid>& bearers) {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < std::min(bearers.size(), most_compared); ++i)
    add_to(groups, reader, bearers[i]);
  std::vector<std::vector<Xapian::docid>> copies;
  for (Group& group : groups)
    if (group.documents.size() > 1)
      copies.push_back(std::move(group.documents));
  return copies;
}

}  // namespace vankien::searcher
