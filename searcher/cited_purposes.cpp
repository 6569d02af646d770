#include "searcher/cited_purposes.h"

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
  const auto found = document->second.find(key);
  return found == document->second.end() ? std::string() : found->second;
}

CitedPurposes::ByNumber CitedPurposes::read(Xapian::docid citing) const {
  ByNumber purposes;
  const std::string data = stored_data(reader_, citing);
  const schema::DocumentRecord record = schema::decode_record(data);
  const std::string_view text = schema::decode_text(data);
  for (const analyzers::Citation& citation : record.citations)
    if (citation.number && citation.kind != analyzers::Citation::Kind::self &&
        citation.about.size() > 0)
      purposes.try_emplace(citation.number->key(),
                           purpose_key(schema::reading(text, citation.about)));
  return purposes;
}

}  // namespace vankien::searcher
