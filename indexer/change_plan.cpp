#include "indexer/change_plan.h"

#include "indexer/content_hash.h"

namespace vankien::indexer {
namespace {

using FileSet = std::set<FileKey>;

struct Document {
  std::string hash;
  FileSet files;
};

constexpr std::size_t id_digits = 16;

class Planner {
 public:
  explicit Planner(const PlanInput& input) : input_(input) {
    for (const auto& [key, state] : input.before)
      if (state.outcome == FileOutcome::indexed)
        remember(key, state);
    for (const auto& [key, state] : input.now)
      if (state.outcome == FileOutcome::indexed)
        files_of_[state.hash].insert(key);
    for (const auto& [key, hash] : input.hashes)
      files_of_[hash].insert(key);
  }

  ChangePlan plan() {
    ChangePlan plan;
    for (const auto& [first, hash] : contents_in_order())
      if (const DocumentChange change = change_for(*hash); needs_writing(change))
        plan.changes.push_back(change);
    for (const auto& [id, document] : known_)
      if (!used_.contains(id))
        plan.removed.push_back(id);
    return plan;
  }

 private:
  void remember(const FileKey& key, const FileState& state) {
    Document& document = known_[state.detail];
    document.hash = state.hash;
    document.files.insert(key);
    id_of_[state.hash] = state.detail;
  }

  // Ids must not depend on hashes' order, which says nothing; files' does.
  std::map<FileKey, const std::string*> contents_in_order() const {
    std::map<FileKey, const std::string*> order;
    for (const auto& [hash, files] : files_of_)
      order.emplace(*files.begin(), &hash);
    return order;
  }

  DocumentChange change_for(const std::string& hash) {
    const FileSet& files = files_of_.at(hash);
    DocumentChange change{.id = {}, .hash = hash, .files = {files.begin(), files.end()}};
    if (const auto known = id_of_.find(hash); known != id_of_.end()) {
      change.id = known->second;
      change.known = change.same_text = true;
    } else if (std::string edited = id_of_edited(files); !edited.empty()) {
      change.id = std::move(edited);
      change.known = true;
    } else {
      change.id = fresh_id(hash);
    }
    used_.insert(change.id);
    return change;
  }

  bool needs_writing(const DocumentChange& change) const {
    return !change.same_text || input_.all_anew || input_.renamed.contains(change.id) ||
           known_.at(change.id).files != FileSet(change.files.begin(), change.files.end());
  }

  // The document that one of these files held before, if its old content is nowhere any more.
  std::string id_of_edited(const FileSet& files) const {
    for (const FileKey& key : files) {
      const auto before = input_.before.find(key);
      if (before == input_.before.end() || before->second.outcome != FileOutcome::indexed)
        continue;
      const std::string& id = before->second.detail;
      if (!used_.contains(id) && !files_of_.contains(before->second.hash))
        return id;
    }
    return {};
  }

  std::string fresh_id(const std::string& hash) const {
    std::string id = hash.substr(0, id_digits);
    for (int salt = 1; known_.contains(id) || used_.contains(id); ++salt)
      id = content_hash(hash + std::to_string(salt)).substr(0, id_digits);
    return id;
  }

  const PlanInput& input_;
  std::map<std::string, Document> known_;     // by id
  std::map<std::string, std::string> id_of_;  // by hash
  std::map<std::string, FileSet> files_of_;   // by hash, as it is to be
  std::set<std::string> used_;
};

}  // namespace

ChangePlan plan_changes(const PlanInput& input) {
  return Planner(input).plan();
}

}  // namespace vankien::indexer
