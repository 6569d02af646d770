// Which held document a citation means: a number alone names several, since numbering restarts with
// every term. Bound only when exactly one candidate remains; nothing is stored, so that an answer
// never depends on the order in which documents came.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analyzers/citation.h"
#include "schema/record.h"
#include "searcher/columns.h"
#include "searcher/reader.h"

namespace vankien::searcher {

// What a citation says of the document it means besides the number.
struct CitedAs {
  std::uint32_t day = 0;            // YYYYMMDD, 0 unknown
  std::optional<std::string> term;  // of the Central Committee
};

// Of a citation with a number, taken as of `day`. Other bodies' terms than the Central Committee's
// tell nothing: they are their own.
CitedAs cited_as(const analyzers::Citation& citation, const std::optional<analyzers::Date>& day);

struct CitingPlace {
  Xapian::docid id = 0;   // 0: not in the index
  std::uint32_t day = 0;  // of the citing document, 0 unknown
};

struct Bound {
  schema::Binding::State state = schema::Binding::State::not_held;
  std::vector<Xapian::docid> documents;  // one when held, the candidates when ambiguous
};

// `bearers` carry the number. By day where the citation gives one; else by term; else the only one
// that is not newer than the citing document.
Bound bind(const Columns& columns, const std::vector<Xapian::docid>& bearers, const CitedAs& cited,
           const CitingPlace& citing);

// What each citation of the document at `citing` means. A citation without a date takes that of
// another of the same number in the same document, if these agree.
std::vector<Bound> bound_citations(const Reader& reader, const CitingPlace& citing,
                                   const std::vector<analyzers::Citation>& citations);

// The same as a record says it, by the documents' public ids.
std::vector<schema::Binding> bindings(const Reader& reader, const CitingPlace& citing,
                                      const std::vector<analyzers::Citation>& citations);

}  // namespace vankien::searcher
