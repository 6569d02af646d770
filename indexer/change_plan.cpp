#include "indexer/change_plan.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "indexer/content_hash.h"

namespace vankien::indexer {
namespace {

// Keys, hashes and ids stay where the input has them: of a hundred thousand documents, few change.
using Files = std::vector<const FileKey*>;  // in order

bool same_files(const Files& some, const Files& others) {
  return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                    [](const FileKey* a, const FileKey* b) { return *a == *b; });
}

// A document that the index holds.
struct Held {
  std::string_view id;
  Files files;
  bool used = false;  // it stays, as it is or changed
};

// What is to be one document.
struct Content {
  std::string_view name;  // the hash of its bytes, or the copy key of its text
  Files files;
  std::vector<std::string_view> hashes;  // one a file
};

std::string_view name_of(const FileState& state) {
  return state.copy.empty() ? state.hash : state.copy;
}

constexpr std::size_t id_digits = 16;

class Planner {
 public:
  explicit Planner(const PlanInput& input) : input_(input) {
    remember_held();
    gather_contents();
  }

  ChangePlan plan() {
    ChangePlan plan;
    for (const Content& content : contents_)
      if (auto change = change_for(content))
        plan.changes.push_back(std::move(*change));
    for (const auto& [id, held] : held_)
      if (!held.used)
        plan.removed.emplace_back(id);
    std::sort(plan.removed.begin(), plan.removed.end());
    return plan;
  }

 private:
  void remember_held() {
    held_.reserve(input_.before.size());
    held_with_.reserve(input_.before.size());
    for (const auto& [key, state] : input_.before) {
      if (state.outcome != FileOutcome::indexed)
        continue;
      Held& held = held_[state.detail];
      held.id = state.detail;
      held.files.push_back(&key);
      held_with_.try_emplace(name_of(state), &held);
      names_.try_emplace(state.hash, name_of(state));
    }
  }

  // New ids must not depend on hashes' order, which says nothing; files' does.
  void gather_contents() {
    std::vector<std::pair<const FileKey*, std::string_view>> files;
    files.reserve(input_.now.size() + input_.hashes.size());
    for (const auto& [key, state] : input_.now)
      if (state.outcome == FileOutcome::indexed)
        files.emplace_back(&key, state.hash);
    const auto known = static_cast<std::ptrdiff_t>(files.size());
    for (const auto& [key, hash] : input_.hashes)
      files.emplace_back(&key, hash);
    std::inplace_merge(files.begin(), files.begin() + known, files.end(),
                       [](const auto& a, const auto& b) { return *a.first < *b.first; });
    place_of_.reserve(files.size());
    for (const auto& [key, hash] : files) {
      Content& content = content_of(hash);
      content.files.push_back(key);
      content.hashes.push_back(hash);
    }
  }

  Content& content_of(std::string_view hash) {
    const auto known = names_.find(hash);
    const std::string_view name = known == names_.end() ? hash : known->second;
    const auto [place, is_new] = place_of_.try_emplace(name, contents_.size());
    if (is_new)
      contents_.push_back({name, {}, {}});
    return contents_[place->second];
  }

  // None for a document that stays as it is.
  std::optional<DocumentChange> change_for(const Content& content) {
    Held* same = held_with(content.name);
    Held* held = same != nullptr ? same : edited_into(content);
    if (held != nullptr)
      held->used = true;
    if (same != nullptr && !needs_writing(*same, content))
      return std::nullopt;
    DocumentChange change;
    change.hashes.assign(content.hashes.begin(), content.hashes.end());
    change.id = held != nullptr ? std::string(held->id) : fresh_id(change.hash());
    change.known = held != nullptr;
    change.same_text = same != nullptr;
    for (const FileKey* file : content.files)
      change.files.push_back(*file);
    if (same != nullptr)
      change.joined = joined_by(*same, content);
    return change;
  }

  // The other documents to which its files belonged.
  [[nodiscard]] std::vector<std::string> joined_by(const Held& held, const Content& content) const {
    std::vector<std::string> ids;
    for (const FileKey* file : content.files) {
      const auto before = input_.before.find(*file);
      const bool other = before != input_.before.end() &&
                         before->second.outcome == FileOutcome::indexed &&
                         before->second.detail != held.id;
      if (other && std::find(ids.begin(), ids.end(), before->second.detail) == ids.end())
        ids.push_back(before->second.detail);
    }
    return ids;
  }

  [[nodiscard]] bool needs_writing(const Held& held, const Content& content) const {
    return input_.all_anew || !same_files(held.files, content.files) ||
           input_.stale.contains(std::string(held.id));
  }

  [[nodiscard]] Held* held_with(std::string_view hash) const {
    const auto held = held_with_.find(hash);
    return held == held_with_.end() ? nullptr : held->second;
  }

  // The document that one of these files held before, if its old content is nowhere any more.
  [[nodiscard]] Held* edited_into(const Content& content) {
    for (const FileKey* file : content.files) {
      const auto before = input_.before.find(*file);
      if (before == input_.before.end() || before->second.outcome != FileOutcome::indexed)
        continue;
      Held& held = held_.at(before->second.detail);
      if (!held.used && !place_of_.contains(name_of(before->second)))
        return &held;
    }
    return nullptr;
  }

  std::string fresh_id(const std::string& hash) {
    std::string id = hash.substr(0, id_digits);
    for (int salt = 1; held_.contains(id) || !fresh_.insert(id).second; ++salt)
      id = content_hash(hash + std::to_string(salt)).substr(0, id_digits);
    return id;
  }

  const PlanInput& input_;
  std::unordered_map<std::string_view, Held> held_;               // by id
  std::unordered_map<std::string_view, Held*> held_with_;         // by the content's name
  std::unordered_map<std::string_view, std::string_view> names_;  // of known contents, by hash
  std::vector<Content> contents_;                                 // in order of their first files
  std::unordered_map<std::string_view, std::size_t> place_of_;    // in contents_, by name
  std::set<std::string> fresh_;                                   // new ids
};

}  // namespace

ChangePlan plan_changes(const PlanInput& input) {
  return Planner(input).plan();
}

}  // namespace vankien::indexer
