// The documents that the citations of one number mean, told apart by what the citations say.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/record.h"
#include "searcher/cited_purposes.h"
#include "searcher/citing.h"
#include "searcher/reader.h"

namespace vankien::searcher {

// One document as its citations show it.
struct CitedGroup {
  std::vector<CitedPart> parts;     // those with a day first, by day
  std::optional<std::string> term;  // as the citations name it
  PurposeCounts purposes;           // that the citations of its days give

  [[nodiscard]] bool is_dated() const { return parts.front().cited.day != 0; }
  [[nodiscard]] bool has_day(std::uint32_t day) const;
  // All that cite it, each once; ids ascending.
  [[nodiscard]] std::vector<Xapian::docid> citing() const;
};

// What a citation of the number with this key says in a document.
struct Mention {
  analyzers::Citation citation;
  std::string about;  // in the words of the text
};

// In order of place; those of a document's own number left out.
std::vector<Mention> mentions_of(const std::string& key, const schema::DocumentRecord& record,
                                 std::string_view text);

// The groups of the number with this key (DocumentNumber::key()). Days that contradict each other
// belong to one document when they are of one year or one term of the Central Committee, within
// which no number is given twice, or when most citations of both say that it is about the same. A
// citation without a day joins the document of its term, or the only one there is; else it is a
// group of its own.
std::vector<CitedGroup> cited_groups(const Reader& reader, const std::string& key);
// The same of what is read already, for whoever asks for many numbers.
std::vector<CitedGroup> cited_groups(const CitedKey& number, const CitingDocuments& citing);

// Equally cited ones keep their order.
std::vector<CitedGroup> most_cited_first(std::vector<CitedGroup> groups);

// Whether days and terms alone tell that cited_groups() is one group.
bool is_one_group(const CitedKey& number);

}  // namespace vankien::searcher
