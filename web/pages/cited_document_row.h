// A row for a document that a text cites: what it is, whether it is held, how and where the text
// cites it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/record.h"
#include "searcher/related.h"
#include "web/html.h"
#include "web/pages/citation_links.h"
#include "web/pages/cited_documents.h"

namespace vankien::web {

// A held document that is among `related` goes by its own title, others by what the text says they
// are about.
std::string subject_of(const CitedDocument& document,
                       const std::vector<searcher::RelatedDocument>& related);

class CitedDocumentRow {
 public:
  // All that is passed outlives the row.
  CitedDocumentRow(const schema::DocumentRecord& record, std::string_view text,
                   const std::vector<CitationLink>& links,
                   const std::vector<searcher::RelatedDocument>& related)
      : record_(record), text_(text), links_(links), related_(related) {}

  void write(Html& html, const CitedDocument& document) const;

 private:
  void write_name(Html& html, const CitedDocument& document) const;
  void write_places(Html& html, const CitedDocument& document) const;
  [[nodiscard]] const CitationLink* link_to(std::size_t citation) const;

  const schema::DocumentRecord& record_;
  std::string_view text_;
  const std::vector<CitationLink>& links_;
  const std::vector<searcher::RelatedDocument>& related_;
};

}  // namespace vankien::web
