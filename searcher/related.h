// Which documents of the collection belong to one, and why.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/record.h"

namespace vankien::searcher {

struct Reader;

// Strongest first: the order in which an answer names them.
enum class Reason : std::uint8_t {
  replaces,  // or repeals
  replaced_by,
  amends,
  amended_by,
  implements,  // or continues, or guides
  implemented_by,
  cites,
  cited_by,
  same_number,       // of another term or body
  shares_citations,  // cites what it cites
  similar_text,
};
inline constexpr std::size_t reason_count = 11;

// "replaces", "cited-by", …: INTERFACE §2.
std::string_view name(Reason reason);

struct RelatedDocument {
  schema::RecordHead head;
  double score = 0;
  std::vector<Reason> reasons;  // all of them: what implements a document also cites it
};

struct RelatedDocuments {
  std::vector<RelatedDocument> documents;  // best first; equal ones by their ids
  std::size_t total = 0;                   // how many there are without the limit
  std::vector<std::string> notes;          // Vietnamese sentences: what was left out
};

inline constexpr std::size_t default_related = 10;

// Documents that text or citations alone bring near stand below every one that cites this one or is
// cited by it. nullopt for an unknown id.
std::optional<RelatedDocuments> related_documents(const Reader& reader, std::string_view id,
                                                  std::size_t limit);

}  // namespace vankien::searcher
