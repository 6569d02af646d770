// From the name of a plenum to the numbers of its resolutions.
#include <map>
#include <set>

#include "analyzers/citation_draft.h"
#include "analyzers/named_document.h"

namespace vankien::analyzers {

namespace {

using TermsOfPlenums = std::map<int, std::set<std::string>>;

TermsOfPlenums terms_of_plenums(const std::vector<CitationDraft>& drafts) {
  TermsOfPlenums terms;
  for (const CitationDraft& draft : drafts) {
    for (const int plenum : draft.tail.plenums)
      terms[plenum].insert(draft.tail.terms.begin(), draft.tail.terms.end());
  }
  return terms;
}

// One draft for each document of one plenum of one term; one without a number if none is known.
void append_documents(std::vector<CitationDraft>& out, CitationDraft draft, int plenum,
                      const std::string& term) {
  draft.tail.terms = {term};
  const auto documents = plenum_documents(*draft.citation.type_code, plenum, term);
  if (documents.empty())
    out.push_back(draft);
  for (const NamedDocument& document : documents) {
    draft.citation.number = document.number;
    out.push_back(draft);
  }
}

void append_plenum(std::vector<CitationDraft>& out, const CitationDraft& draft,
                   const TermsOfPlenums& known) {
  for (const int plenum : draft.tail.plenums) {
    const auto& others = known.at(plenum);
    if (draft.tail.terms.empty() && others.size() != 1)
      out.push_back(draft);
    else if (draft.tail.terms.empty())
      append_documents(out, draft, plenum, *others.begin());
    for (const std::string& term : draft.tail.terms)
      append_documents(out, draft, plenum, term);
  }
}

}  // namespace

std::vector<CitationDraft> settle_plenums(const std::vector<CitationDraft>& drafts) {
  const TermsOfPlenums known = terms_of_plenums(drafts);
  std::vector<CitationDraft> out;
  for (const CitationDraft& draft : drafts) {
    if (draft.citation.kind == Citation::Kind::alias)
      append_plenum(out, draft, known);
    else
      out.push_back(draft);
  }
  return out;
}

}  // namespace vankien::analyzers
