// One citation beside the documents that the collection holds and knows.
#pragma once

#include <xapian.h>

#include <map>
#include <string>
#include <vector>

#include "searcher/binding.h"
#include "searcher/cited_groups.h"
#include "searcher/draft.h"
#include "searcher/reader.h"

namespace vankien::searcher {

// For the citations of one draft: what is read for one serves the others. The reader must outlive
// it.
class CitationChecker {
 public:
  CitationChecker(const Reader& reader, const CitingPlace& draft)
      : reader_(reader), draft_(draft) {}

  // `citation` with its number complete where it can be, with what bind() made of it. Nothing is
  // said of the draft's own number, nor of what bears none.
  CheckedCitation check(const analyzers::Citation& citation, const schema::Binding& binding);

 private:
  struct Held {
    schema::DocumentRecord record;
    std::optional<schema::DocumentStatus> fate;
  };
  using Documents = std::vector<Xapian::docid>;

  // What is cited under one number: the groups, most cited first, and what they say once someone
  // wants to know it.
  struct Cited {
    analyzers::DocumentNumber number;
    std::vector<CitedGroup> groups;
    std::map<std::size_t, KnownNumber> known;  // by place among the groups
  };

  Cited& cited(const analyzers::DocumentNumber& number);
  const KnownNumber& known(Cited& cited, std::size_t place);
  const KnownNumber* best_known(const analyzers::Citation& citation,
                                const std::optional<analyzers::Date>& day);
  const Held& held(Xapian::docid id);
  [[nodiscard]] Documents documents_of(const schema::Binding& binding) const;
  [[nodiscard]] bool has_nobodys_day(const analyzers::Citation& citation,
                                     const Documents& bearers) const;
  void judge_body(const analyzers::Citation& citation, const Documents& documents,
                  CheckedCitation& checked);
  void judge_fate(const Documents& documents, CheckedCitation& checked);
  void add_sources(const analyzers::Citation& citation, std::optional<analyzers::Date> day,
                   const Documents& documents, CheckedCitation& checked);

  const Reader& reader_;
  CitingPlace draft_;
  std::map<std::string, Cited> cited_;  // by key
  std::map<Xapian::docid, Held> held_;
};

}  // namespace vankien::searcher
