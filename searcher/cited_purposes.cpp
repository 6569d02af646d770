#include "searcher/cited_purposes.h"

#include <algorithm>

#include "analyzers/syllable.h"
#include "schema/citation_json.h"
#include "schema/stored_document.h"
#include "searcher/document_reader.h"

namespace vankien::searcher {

std::string purpose_key(std::string_view about) {
  constexpr std::size_t telling = 24;  // letters
  std::string key;
  for (const char byte : analyzers::fold(about))
    if (byte != ' ' && key.size() < telling)
      key += byte;
  return key;
}

std::string CitedPurposes::of(Xapian::docid citing, const std::string& key) {
  const auto [document, added] = read_.try_emplace(citing);
  if (added)
    document->second = read(citing);
  const ByNumber& purposes = document->second;
  const auto found = std::lower_bound(
      purposes.begin(), purposes.end(), key,
      [](const Purpose& purpose, const std::string& wanted) { return purpose.number < wanted; });
  return found == purposes.end() || found->number != key ? std::string() : found->purpose;
}

CitedPurposes::ByNumber CitedPurposes::read(Xapian::docid citing) const {
  ByNumber purposes;
  const std::string data = stored_data(reader_, citing);
  const schema::DocumentRecord record = schema::decode_record(data);
  const std::string_view text = schema::decode_text(data);
  for (const analyzers::Citation& citation : record.citations)
    if (citation.number && citation.kind != analyzers::Citation::Kind::self &&
        citation.about.size() > 0)
      purposes.push_back(
          {citation.number->key(), purpose_key(schema::reading(text, citation.about))});
  // Of several purposes of a number, the first stays.
  std::stable_sort(purposes.begin(), purposes.end(), [](const Purpose& left, const Purpose& right) {
    return left.number < right.number;
  });
  const auto end = std::unique(
      purposes.begin(), purposes.end(),
      [](const Purpose& left, const Purpose& right) { return left.number == right.number; });
  purposes.erase(end, purposes.end());
  return purposes;
}

}  // namespace vankien::searcher
