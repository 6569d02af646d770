#include "tests/app/known_item_search.h"

#include <algorithm>
#include <map>

namespace vankien::tests {
namespace {

std::vector<schema::RecordHead> found(const searcher::Searcher& searcher, const std::string& text,
                                      std::size_t limit, std::size_t offset) {
  searcher::SearchRequest request;
  request.text = text.substr(0, searcher::max_query_bytes);
  request.limit = limit;
  request.offset = offset;
  std::vector<schema::RecordHead> heads;
  for (searcher::Hit& hit : searcher.search(request).hits)
    heads.push_back(std::move(hit.head));
  return heads;
}

std::vector<searcher::Searcher::Document> all_documents(const searcher::Searcher& searcher) {
  constexpr std::size_t page = 100;
  std::vector<searcher::Searcher::Document> documents;
  for (std::size_t offset = 0; offset < searcher.state().documents; offset += page)
    for (const schema::RecordHead& head : found(searcher, "", page, offset))
      documents.push_back(searcher.document(head.id).value());
  return documents;
}

std::string path_of(const schema::RecordHead& head) {
  return head.files.front().path;
}

// Ids by document; copies of one text share one.
std::map<std::string, std::string> originals_of(
    const std::vector<searcher::Searcher::Document>& documents) {
  std::map<std::vector<std::string>, std::string> texts;
  std::map<std::string, std::string> originals;
  for (const auto& document : documents) {
    const std::string& id = document.record.head.id;
    originals[id] = texts.emplace(word_keys(document.text), id).first->second;
  }
  return originals;
}

}  // namespace

KnownItemResult find_known_items(const searcher::Searcher& searcher, unsigned seed) {
  const auto documents = all_documents(searcher);
  const auto originals = originals_of(documents);
  KnownItemResult result;
  for (const auto& document : documents) {
    const schema::RecordHead& head = document.record.head;
    if (!head.title)
      result.untitled.push_back(path_of(head));
    for (KnownItem& item : known_items(document, seed)) {
      auto& tally = result.tallies.at(static_cast<std::size_t>(item.kind));
      const auto first = found(searcher, item.query, known_item_places, 0);
      const bool right = std::any_of(first.begin(), first.end(), [&](const auto& hit) {
        return originals.at(hit.id) == originals.at(item.document);
      });
      ++tally.asked;
      tally.found += right ? 1 : 0;
      if (right)
        continue;
      std::vector<std::string> instead;
      for (const schema::RecordHead& hit : first)
        instead.push_back(path_of(hit));
      result.failures.push_back({std::move(item), path_of(head), std::move(instead)});
    }
  }
  return result;
}

}  // namespace vankien::tests
