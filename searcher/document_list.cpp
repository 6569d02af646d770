#include "searcher/document_list.h"

#include <algorithm>

namespace vankien::searcher {

DocumentListSource::DocumentListSource(std::shared_ptr<const DocumentList> list)
    : list_(std::move(list)) {
  double highest = 0;
  for (const ListedDocument& document : *list_)
    highest = std::max(highest, document.weight);
  set_maxweight(highest);
}

void DocumentListSource::init(const Xapian::Database& /*database*/) {
  at_ = 0;
  started_ = false;
}

void DocumentListSource::next(double /*min_weight*/) {
  if (started_)
    ++at_;
  started_ = true;
}

void DocumentListSource::skip_to(Xapian::docid id, double /*min_weight*/) {
  started_ = true;
  const auto from = list_->begin() + static_cast<std::ptrdiff_t>(at_);
  const auto found = std::lower_bound(
      from, list_->end(), id,
      [](const ListedDocument& document, Xapian::docid wanted) { return document.id < wanted; });
  at_ = static_cast<std::size_t>(found - list_->begin());
}

Xapian::Query list_query(DocumentList list) {
  if (list.empty())
    return Xapian::Query::MatchNothing;
  auto shared = std::make_shared<const DocumentList>(std::move(list));
  return Xapian::Query((new DocumentListSource(std::move(shared)))->release());
}

DocumentList documents_of(const Xapian::Database& database, const std::string& term,
                          double weight) {
  DocumentList list;
  for (auto posting = database.postlist_begin(term); posting != database.postlist_end(term);
       ++posting)
    list.push_back({*posting, weight});
  return list;
}

DocumentList merged(const DocumentList& left, const DocumentList& right) {
  DocumentList list;
  list.reserve(left.size() + right.size());
  auto a = left.begin();
  auto b = right.begin();
  while (a != left.end() || b != right.end()) {
    if (b == right.end() || (a != left.end() && a->id < b->id)) {
      list.push_back(*a++);
    } else if (a == left.end() || b->id < a->id) {
      list.push_back(*b++);
    } else {
      list.push_back(a->weight > b->weight ? *a : *b);
      ++a;
      ++b;
    }
  }
  return list;
}

}  // namespace vankien::searcher
