#include "searcher/chain.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "schema/terms.h"
#include "searcher/chain_document.h"
#include "searcher/citing.h"
#include "searcher/document_order.h"
#include "searcher/document_reader.h"

namespace vankien::searcher {
namespace {

using analyzers::DocumentNumber;
using analyzers::Relation;
using Documents = std::vector<Xapian::docid>;

// Strongest first: what is said of a document that does several of them.
constexpr std::array carrying = {Relation::implements, Relation::guides, Relation::continues};

std::optional<Relation> carries(const std::set<Relation>& relations) {
  for (const Relation relation : carrying)
    if (relations.count(relation) != 0)
      return relation;
  return std::nullopt;
}

// A document in its place while the chain grows.
struct Link {
  Xapian::docid id = 0;
  std::size_t level = 0;
  std::optional<Relation> relation;
  ChainDocument document;
  std::vector<std::size_t> children{};  // places in the list of links
  std::vector<schema::RecordHead> reviews{};
  std::size_t omitted = 0;
};

class ChainBuilder {
 public:
  ChainBuilder(const Reader& reader, const ChainLimits& limits)
      : reader_(reader), limits_(limits) {}

  // Level by level, so that each document is met at its nearest place first.
  Chain build(Xapian::docid root) {
    place({root, 0, std::nullopt, read_chain_document(reader_, root, {})});
    for (std::size_t at = 0; at < links_.size(); ++at)
      grow(at);
    Chain chain{node(0), {}};
    if (omitted_ != 0)
      chain.notes.push_back(fmt::format(
          "Chưa đầy đủ: còn nhiều nhất {} văn bản chưa xét (giới hạn: {} cấp, {} văn bản ở mỗi "
          "nhánh, {} văn bản cho mỗi lần hỏi).",
          omitted_, limits_.deepest, limits_.widest, limits_.documents));
    return chain;
  }

 private:
  void place(Link link) {
    placed_.insert(link.id);
    links_.push_back(std::move(link));
  }

  // The documents that cite the link's and do one of these to its number, oldest first. Whether
  // they do it to this bearer of the number is known when they are read.
  template <class Relations>
  Documents followers(std::size_t at, const Relations& relations) const {
    const auto& number = links_[at].document.head.number;
    const auto parsed = number ? DocumentNumber::parse(*number) : std::nullopt;
    if (!parsed)
      return {};
    std::set<Xapian::docid> doing;
    for (const Relation relation : relations) {
      const std::string term = schema::relation_term(relation, *parsed);
      doing.insert(reader_.database.postlist_begin(term), reader_.database.postlist_end(term));
    }
    Documents found =
        citing_document(reader_, links_[at].id, *parsed, Documents(doing.begin(), doing.end()));
    std::sort(found.begin(), found.end(), [&](Xapian::docid left, Xapian::docid right) {
      return older(*reader_.columns, left, right);
    });
    return found;
  }

  // The documents that the limits let be read; the others are counted.
  Documents within_limits(std::size_t at, Documents documents) {
    const std::size_t room = std::min(limits_.widest, limits_.documents - read_);
    if (documents.size() > room) {
      links_[at].omitted += documents.size() - room;
      omitted_ += documents.size() - room;
      documents.resize(room);
    }
    read_ += documents.size();
    return documents;
  }

  void grow(std::size_t at) {
    add_reviews(at);
    Documents children = followers(at, carrying);
    std::erase_if(children, [&](Xapian::docid id) { return placed_.count(id) != 0; });
    if (links_[at].level == limits_.deepest) {
      links_[at].omitted += children.size();
      omitted_ += children.size();
      return;
    }
    for (const Xapian::docid id : within_limits(at, std::move(children)))
      add_child(at, id);
  }

  // What reviews one document carries out none below it.
  void add_reviews(std::size_t at) {
    for (const Xapian::docid id : within_limits(at, followers(at, std::array{Relation::reviews}))) {
      ChainDocument document = read_chain_document(reader_, id, target(at));
      if (document.does.count(Relation::reviews) == 0)
        continue;
      placed_.insert(id);
      links_[at].reviews.push_back(std::move(document.head));
    }
  }

  void add_child(std::size_t at, Xapian::docid id) {
    ChainDocument document = read_chain_document(reader_, id, target(at));
    const auto relation = carries(document.does);
    if (!relation)
      return;
    links_[at].children.push_back(links_.size());
    place({id, links_[at].level + 1, relation, std::move(document)});
  }

  [[nodiscard]] CitedDocument target(std::size_t at) const {
    return {links_[at].id, links_[at].document.head.number};
  }

  // No deeper than the limits let it be.
  ChainNode node(std::size_t at) {
    Link& link = links_[at];
    const auto issued = link.document.head.date;
    ChainNode made{std::move(link.document.head), link.relation, {}, {}, link.omitted};
    made.reviews = review_schedule(issued, link.document.due, std::move(link.reviews));
    for (const std::size_t child : link.children)
      made.children.push_back(node(child));
    return made;
  }

  const Reader& reader_;
  ChainLimits limits_;
  std::vector<Link> links_;
  std::set<Xapian::docid> placed_;
  std::size_t read_ = 0;
  std::size_t omitted_ = 0;
};

}  // namespace

std::optional<Chain> chain_of(const Reader& reader, std::string_view id,
                              const ChainLimits& limits) {
  const auto root = find_id(reader, id);
  return root ? std::optional(ChainBuilder(reader, limits).build(*root)) : std::nullopt;
}

}  // namespace vankien::searcher
