// A list of documents as a part of a Xapian query: which documents, and how much each is worth.
#pragma once

#include <xapian.h>

#include <memory>
#include <utility>
#include <vector>

namespace vankien::searcher {

struct ListedDocument {
  Xapian::docid id = 0;
  double weight = 0;
};
using DocumentList = std::vector<ListedDocument>;  // ascending ids, each once

// Serves one list to a matcher. Shares the list; give it to a query as Query(new
// DocumentListSource(list))->release().
class DocumentListSource : public Xapian::PostingSource {
 public:
  explicit DocumentListSource(std::shared_ptr<const DocumentList> list);

  Xapian::doccount get_termfreq_min() const override { return termfreq(); }
  Xapian::doccount get_termfreq_est() const override { return termfreq(); }
  Xapian::doccount get_termfreq_max() const override { return termfreq(); }
  double get_weight() const override { return (*list_)[at_].weight; }
  Xapian::docid get_docid() const override { return (*list_)[at_].id; }
  bool at_end() const override { return at_ == list_->size(); }
  void next(double min_weight) override;
  void skip_to(Xapian::docid id, double min_weight) override;
  DocumentListSource* clone() const override { return new DocumentListSource(list_); }
  std::string name() const override { return "vankien::DocumentListSource"; }
  void init(const Xapian::Database& database) override;

 private:
  [[nodiscard]] Xapian::doccount termfreq() const {
    return static_cast<Xapian::doccount>(list_->size());
  }

  std::shared_ptr<const DocumentList> list_;
  std::size_t at_ = 0;
  bool started_ = false;
};

// The query that finds exactly the documents of `list`; MatchNothing for an empty one.
Xapian::Query list_query(DocumentList list);

// The documents of a term, each worth `weight`.
DocumentList documents_of(const Xapian::Database& database, const std::string& term, double weight);

// The union of both; a document of both lists gets the larger weight.
DocumentList merged(const DocumentList& left, const DocumentList& right);

}  // namespace vankien::searcher
