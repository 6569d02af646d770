// Answers over an open index.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/act.h"
#include "searcher/chain.h"
#include "searcher/draft.h"
#include "searcher/inventory.h"
#include "searcher/ranking_weights.h"
#include "searcher/related.h"
#include "searcher/search.h"
#include "searcher/suggestions.h"

namespace vankien::searcher {

// Safe to use from many threads at once: each call borrows a reader of its own, brought up to the
// newest commit or generation first. Every call throws schema::Error(index_missing | index_damaged
// | other_schema) when the index cannot answer.
class Searcher {
 public:
  // Opening is cheap and does not fail for a missing index: ready() and the calls say so.
  // Other weights than the usual ones are for measuring.
  explicit Searcher(std::filesystem::path index, const RankingWeights& weights = {});
  ~Searcher();
  Searcher(const Searcher&) = delete;
  Searcher& operator=(const Searcher&) = delete;

  SearchResponse search(const SearchRequest& request) const;

  struct Document {
    schema::DocumentRecord record;  // issuer as the collection names it, bindings and status known
    std::string text;
    std::vector<PartAct> part_acts = {};  // what changed which of its headings
  };
  std::optional<Document> document(std::string_view id) const;

  // Where in a document's text the words of a query stand: document_marks.h. Of `request` only text
  // and literal count; none for an empty one.
  std::vector<analyzers::Span> marks(const Document& document, const SearchRequest& request) const;

  // What the collection knows of the fate of the document `id` (DocumentRecord::status), without
  // the cost of document(); nullopt for an unknown id too.
  std::optional<schema::DocumentStatus> status(std::string_view id) const;

  // The documents whose citations mean the document `id`, with what each does to it; newest first.
  std::vector<CitingHead> cited_by(std::string_view id) const;
  // The same counted, a group a relation, with the newest of each; quick however many there are.
  std::vector<CitingGroup> citing_groups(std::string_view id, std::size_t newest) const;

  // Both nullopt for an unknown id.
  std::optional<RelatedDocuments> related(std::string_view id, std::size_t limit) const;
  std::optional<Chain> chain(std::string_view id, const ChainLimits& limits = {}) const;

  // nullopt when `written` is no number in any form.
  std::optional<NumberAnswer> number(std::string_view written) const;

  // What somebody who has typed `text` so far may mean: suggestions.h. At most `limit`.
  std::vector<Suggestion> suggest(std::string_view text, std::size_t limit) const;

  // What the collection holds, counted.
  Inventory inventory(BodyOrder order) const;

  // What the collection cites and does not hold.
  MissingPage missing(std::size_t limit, std::size_t offset) const;

  // The citations of a draft, checked against the collection; nullopt when the bytes are no text
  // (UTF-8, or UTF-16 with its mark). Nothing of the draft is kept.
  std::optional<DraftCheck> check_draft(std::string_view bytes) const;

  // The original on disk: the absolute path of the document's first file that is still there,
  // inside its root. nullopt for an unknown id or a file that is gone.
  struct Original {
    std::filesystem::path file;
    std::string media_type;
    std::string name;        // last part of the path
    std::string plain_name;  // the same with Vietnamese letters as ASCII has them
  };
  std::optional<Original> original(std::string_view id) const;

  struct State {
    std::size_t documents = 0;
    std::string updated;  // ISO 8601 UTC of the last commit
  };
  State state() const;

 private:
  class Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace vankien::searcher
