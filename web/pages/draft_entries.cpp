#include "web/pages/draft_entries.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

#include "schema/citation_json.h"

namespace vankien::web {
namespace {

using analyzers::Citation;
using searcher::CheckedCitation;
using searcher::CitationProblem;

DraftVerdict verdict_of(const Citation& citation, const CheckedCitation& checked) {
  if (!citation.number && !citation.partial)
    return DraftVerdict::unchecked;
  if (checked.problems.empty())
    return DraftVerdict::right;
  const bool only_lacks =
      std::all_of(checked.problems.begin(), checked.problems.end(),
                  [](auto problem) { return problem == CitationProblem::not_held; });
  return only_lacks ? DraftVerdict::not_held : DraftVerdict::to_mend;
}

// Equal for citations that an entry may join: the number, or the words where there is none, which
// faults, and what stands for it in full.
using Sameness = std::tuple<std::string, std::vector<CitationProblem>, std::optional<std::string>>;

Sameness sameness_of(const searcher::DraftCheck& check, std::size_t place) {
  const auto& citation = check.citations[place];
  const auto& checked = check.checked[place];
  return {citation.number ? citation.number->key() : schema::reading(check.text, citation.span),
          checked.problems, checked.formal};
}

}  // namespace

std::vector<DraftEntry> draft_entries(const searcher::DraftCheck& check) {
  std::vector<DraftEntry> entries;
  std::map<Sameness, std::size_t> known;
  for (std::size_t i = 0; i < check.citations.size(); ++i) {
    if (check.citations[i].kind == Citation::Kind::self)
      continue;
    const auto [entry, is_new] = known.try_emplace(sameness_of(check, i), entries.size());
    if (is_new)
      entries.push_back({verdict_of(check.citations[i], check.checked[i]), {}});
    entries[entry->second].places.push_back(i);
  }
  return entries;
}

}  // namespace vankien::web
