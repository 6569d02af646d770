#include "searcher/hits.h"

#include <algorithm>

#include "analyzers/canonical_text.h"
#include "analyzers/outline.h"
#include "schema/stored_document.h"
#include "searcher/citing.h"
#include "searcher/document_reader.h"
#include "searcher/formal_citation.h"
#include "searcher/passages.h"
#include "searcher/query_marks.h"
#include "searcher/text_marks.h"

namespace vankien::searcher {
namespace {

// The page of the original on which a passage shows its first mark; texts of PDFs and scans have a
// form feed between pages.
std::optional<std::size_t> page_of(const CutPassage& cut, std::string_view text) {
  if (text.find('\f') == std::string_view::npos)
    return std::nullopt;
  const auto& marks = cut.passage.marks;
  const std::size_t place = cut.begin + (marks.empty() ? 0 : marks.front().begin);
  const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(place, text.size()));
  return static_cast<std::size_t>(std::count(text.begin(), end, '\f')) + 1;
}

void name_heading(const std::vector<analyzers::OutlineEntry>& outline, std::size_t offset,
                  Passage& passage) {
  if (const analyzers::OutlineEntry* entry = analyzers::entry_at(outline, offset)) {
    passage.heading = entry->label;
    passage.anchor = entry->anchor;
  }
}

}  // namespace

HitMaker::HitMaker(const Reader& reader, const ParsedQuery& query, const SearchRequest& request)
    : reader_(reader),
      with_passages_(request.passages),
      with_citations_(request.citations),
      marker_(query_marks(query, reader.database, request.literal)),
      finder_(reader.database, marker_),
      numbers_(query) {}

Hit HitMaker::make(const RankedDocument& document) const {
  const std::string data = stored_data(reader_, document.id);
  const std::string_view text = schema::decode_text(data);
  Hit hit;
  const schema::DocumentRecord record = read_record(reader_, document.id, data);
  hit.head = record.head;
  hit.score = document.score;
  hit.cited_by = citing_document(reader_, document.id, hit.head).size();
  std::vector<Occurrence> found;
  if (with_passages_) {
    found = finder_.find(document.id, data, text, record.body);
    hit.passages = passages(text, found, record);
  }
  if (hit.head.title)
    hit.title_marks =
        title_marks(*hit.head.title, accompanied_patterns(text, found, marker_.patterns()));
  if (with_citations_)
    hit.citation = formal_citation(record);
  return hit;
}

std::vector<analyzers::Span> HitMaker::title_marks(const std::string& title,
                                                   std::set<std::uint32_t> accompanied) const {
  if (marker_.empty())
    return {};
  return marks_of(title, marker_.find(analyzers::CanonicalText(title), title.size()),
                  marker_.patterns(), std::move(accompanied));
}

std::vector<Passage> HitMaker::passages(std::string_view text, const std::vector<Occurrence>& found,
                                        const schema::DocumentRecord& record) const {
  std::vector<CutPassage> cut = best_passages(text, found, marker_.patterns(), record.body);
  if (found.empty())
    if (const auto place = cited_at(record.citations))
      cut = {passage_around(text, *place)};
  // What follows the last passage cannot be its heading.
  const std::vector<analyzers::OutlineEntry> outline =
      analyzers::outline_of(text.substr(0, text.find('\n', cut.back().begin)));
  std::vector<Passage> passages;
  for (CutPassage& one : cut) {
    name_heading(outline, one.begin, one.passage);
    one.passage.page = page_of(one, text);
    passages.push_back(std::move(one.passage));
  }
  return passages;
}

std::optional<analyzers::Span> HitMaker::cited_at(
    const std::vector<analyzers::Citation>& citations) const {
  if (numbers_.empty())
    return std::nullopt;
  const auto places = numbers_.places(citations);
  return places.empty() ? std::nullopt : std::optional(places.front());
}

}  // namespace vankien::searcher
