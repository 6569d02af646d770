// What is found of the citations of a draft, free of Xapian, HTTP and JSON.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/record.h"
#include "searcher/search.h"

namespace vankien::searcher {

enum class CitationProblem : std::uint8_t {
  date_differs,    // no bearer and no other citation has the day that the text gives; others do
  issuer_differs,  // the text names a body that is not the one of the number or the document
  replaced,        // a held document replaces or repeals it
  amended,         // a held document changes it, or ends a part of it
  not_held,
  ambiguous,  // several held documents may be meant
};

// "date-differs", …: as JSON names them.
std::string_view name(CitationProblem problem);

// One citation of the draft beside what the collection knows.
struct CheckedCitation {
  std::vector<schema::RecordHead> held;        // the one it means, or the candidates
  std::optional<KnownNumber> known;            // what others say of the document it means
  std::vector<CitationProblem> problems;       // in the order of the enumeration
  std::optional<schema::DocumentStatus> fate;  // of the held document
  std::optional<std::string> formal;           // the full citation, to copy
};

// How many different numbers of one draft are checked: a check must end soon, whatever is sent.
inline constexpr std::size_t most_checked_numbers = 1000;

struct DraftCheck {
  std::string text;                            // the document text: offsets count in it
  std::vector<analyzers::Citation> citations;  // in order of place, up to most_checked_numbers
  std::size_t unchecked = 0;                   // citations after these, of which nothing is said
  std::vector<schema::Binding> bindings;       // one a citation
  std::vector<CheckedCitation> checked;        // one a citation; empty for the draft's own number
};

}  // namespace vankien::searcher
