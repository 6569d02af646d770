// One document of a result as it is shown: head, marked title, passages, how often it is cited.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/cited_numbers.h"
#include "searcher/marker.h"
#include "searcher/occurrence_finder.h"
#include "searcher/ranking.h"
#include "searcher/reader.h"
#include "searcher/search.h"

namespace vankien::searcher {

// Makes the hits of one query.
class HitMaker {
 public:
  // `reader` must outlive the maker.
  HitMaker(const Reader& reader, const ParsedQuery& query, const SearchRequest& request);

  [[nodiscard]] Hit make(const RankedDocument& document) const;

 private:
  // `accompanied`: text_marks.h, of the document's own text.
  [[nodiscard]] std::vector<analyzers::Span> title_marks(const std::string& title,
                                                         std::set<std::uint32_t> accompanied) const;
  // `found`: where the query stands in the text.
  [[nodiscard]] std::vector<Passage> passages(std::string_view text,
                                              const std::vector<Occurrence>& found,
                                              const schema::DocumentRecord& record) const;
  // The place where the document cites a number of the query in words that hold no part of it.
  [[nodiscard]] std::optional<analyzers::Span> cited_at(
      const std::vector<analyzers::Citation>& citations) const;

  const Reader& reader_;
  const bool with_passages_;
  const bool with_citations_;
  Marker marker_;
  OccurrenceFinder finder_;
  CitedNumbers numbers_;
};

}  // namespace vankien::searcher
