// The steps of an update, in order; each step's work lies in a file of its own.
#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <optional>

#include "indexer/change_plan.h"
#include "indexer/disk_space.h"
#include "indexer/index_metadata.h"
#include "indexer/index_writer.h"
#include "indexer/indexer.h"
#include "indexer/limits.h"
#include "indexer/mass_removal.h"
#include "indexer/parallel.h"
#include "indexer/scan.h"
#include "indexer/settled_bodies.h"
#include "indexer/writer_lock.h"
#include "schema/error.h"
#include "schema/xapian_guard.h"

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;

// Beyond this an update is no small change: in place it would need much memory, and leave an index
// larger and slower than a new one.
constexpr std::uint64_t max_bytes_in_place = 16 * megabyte;
constexpr std::size_t always_few_documents = 8;

struct Target {
  fs::path path;
  bool is_folder = false;
};

class Updater {
 public:
  Updater(const Options& options, const Extractor& extractor)
      : options_(options), extractor_(extractor), index_(options.index), lock_(options.index) {}

  Summary run() {
    load();
    cover_paths();
    look_and_read();
    plan_ = plan_changes(input());
    if (!options_.allow_mass_removal)
      guard_against_mass_removal();
    write_if_needed();
    count();
    return std::move(summary_);
  }

 private:
  void load() {
    if (!index_.exists())
      return;
    stored_ = read_metadata(Xapian::Database(index_.current().string()));
    roots_ = Roots(stored_.roots);
  }

  // Shortest first: a folder must be a root before what lies in it is looked for.
  void cover_paths() {
    std::vector<Target> targets = existing_targets();
    std::stable_sort(targets.begin(), targets.end(), [](const Target& a, const Target& b) {
      return a.path.native().size() < b.path.native().size();
    });
    for (const Target& target : targets)
      scopes_.push_back(target.is_folder ? roots_.cover_folder(target.path)
                                         : roots_.cover_file(target.path));
    relocate_known();
  }

  std::vector<Target> existing_targets() {
    std::vector<Target> targets;
    for (const fs::path& path : options_.paths) {
      std::error_code error;
      const fs::path canonical = fs::canonical(path, error);
      if (error)
        summary_.failed.push_back({path, error.message()});
      else
        targets.push_back({canonical, fs::is_directory(canonical, error)});
    }
    return targets;
  }

  void relocate_known() {
    for (const auto& [key, state] : stored_.files) {
      const FileKey now = roots_.relocated(key);
      if (now != key && state.outcome == FileOutcome::indexed)
        renamed_.insert(state.detail);
      known_.emplace(now, state);
    }
  }

  void look_and_read() {
    const ScanInput look{.scopes = scopes_,
                         .roots = roots_,
                         .known = known_,
                         .index = options_.index,
                         .retry_failed = options_.retry_failed};
    scan_ = scan(look);
    contents_ = read_contents(look, scan_, threads());
    now_ = scan_.holds;
    now_.insert(contents_.holds.begin(), contents_.holds.end());
    now_.insert(contents_.failed.begin(), contents_.failed.end());
    for (const auto& [key, reason] : scan_.unreadable)
      add_unreadable(key, reason);
    summary_.failed.insert(summary_.failed.end(), contents_.unread.begin(), contents_.unread.end());
  }

  void add_unreadable(const FileKey& key, const std::string& reason) {
    const auto [state, added] = now_.insert(
        {key, {.stamp = {}, .outcome = FileOutcome::failed, .hash = "", .detail = reason}});
    // A document whose file cannot be looked at today stays.
    if (!added && state->second.outcome == FileOutcome::indexed)
      summary_.failed.push_back({roots_.absolute(key), reason});
  }

  [[nodiscard]] PlanInput input() const { return {known_, now_, contents_.hashes, renamed_}; }

  void guard_against_mass_removal() {
    const auto removals = find_mass_removals(scopes_, known_, plan_);
    for (const MassRemoval& removal : removals) {
      for (const auto& [key, state] : scan_.gone)
        if (removal.scope.holds(key))
          now_.emplace(key, state);
      summary_.failed.push_back(
          {roots_.absolute({removal.scope.root, removal.scope.path}), describe(removal)});
    }
    if (!removals.empty())
      plan_ = plan_changes(input());
  }

  [[nodiscard]] unsigned threads() const { return thread_count(options_.threads); }

  [[nodiscard]] std::uint64_t bytes_of(const DocumentChange& change) const {
    return stamp_of(change.files.front()).size;
  }

  [[nodiscard]] FileStamp stamp_of(const FileKey& key) const {
    const auto read = scan_.to_read.find(key);
    return read != scan_.to_read.end() ? read->second : now_.at(key).stamp;
  }

  [[nodiscard]] std::uint64_t changed_bytes() const {
    std::uint64_t bytes = 0;
    for (const DocumentChange& change : plan_.changes)
      bytes += bytes_of(change);
    return bytes;
  }

  // The metadata that belong to the results.
  [[nodiscard]] IndexMetadata after(const ChangeResults& results) const {
    IndexMetadata metadata{roots_.folders(), now_};
    for (std::size_t i = 0; i < results.size(); ++i)
      for (const FileKey& key : plan_.changes[i].files)
        metadata.files.insert_or_assign(key, state_of(key, plan_.changes[i], results[i]));
    return metadata;
  }

  [[nodiscard]] FileState state_of(const FileKey& key, const DocumentChange& change,
                                   const ChangeResult& result) const {
    const FileStamp stamp = stamp_of(key);
    switch (result.outcome) {
      case FileOutcome::indexed:
        return {stamp, result.outcome, change.hash, change.id};
      case FileOutcome::failed:
        return {stamp, result.outcome, change.hash, result.reason};
      case FileOutcome::withheld:
        return {stamp, result.outcome, "", ""};
    }
    return {};
  }

  [[nodiscard]] bool nothing_to_write() const {
    if (!index_.exists() || !plan_.changes.empty() || !plan_.removed.empty() ||
        after({}) != stored_)
      return false;
    const Xapian::Database database(index_.current().string());
    return settle_bodies(database, {}, options_.known_bodies) == read_bodies(database);
  }

  void write_if_needed() {
    final_ = stored_;
    if (nothing_to_write())
      return;
    const bool in_place = is_small_change();
    require_space(in_place);
    ProgressMeter progress(options_.on_progress, expected_work());
    const WriteTask task{.index = index_,
                         .plan = plan_,
                         .extractor = extractor_,
                         .roots = roots_,
                         .known_bodies = options_.known_bodies,
                         .threads = threads(),
                         .progress = progress,
                         .bytes_of = [this](const DocumentChange& c) { return bytes_of(c); }};
    const auto keep_final = [this](const ChangeResults& results) {
      return final_ = after(results);
    };
    results_ = in_place ? write_in_place(task, stored_, keep_final)
                        : write_new_generation(task, stored_, keep_final);
  }

  [[nodiscard]] bool is_small_change() const {
    std::set<std::string> documents;
    for (const auto& [key, state] : known_)
      if (state.outcome == FileOutcome::indexed)
        documents.insert(state.detail);
    return index_.exists() && changed_bytes() <= max_bytes_in_place &&
           plan_.changes.size() <= std::max(always_few_documents, documents.size() / 2);
  }

  void require_space(bool in_place) const {
    const std::uint64_t copies = in_place || !index_.exists() ? 0 : bytes_below(index_.current());
    // Terms, positions and the text take up to three times the text's size, shards included.
    require_free_space(options_.index, 3 * changed_bytes() + 2 * copies + 8 * megabyte);
  }

  [[nodiscard]] Progress expected_work() const {
    Progress progress;
    for (const DocumentChange& change : plan_.changes)
      progress.files_total += change.files.size();
    progress.bytes_total = changed_bytes();
    return progress;
  }

  void count() {
    std::set<std::string> written;
    summary_.removed = plan_.removed.size();
    for (std::size_t i = 0; i < results_.size(); ++i)
      count_change(plan_.changes[i], results_[i], written);
    std::set<std::string> unchanged;
    for (const auto& [key, state] : final_.files)
      if (is_in_scope(key))
        count_file(key, state, written, unchanged);
    summary_.unchanged = unchanged.size();
    std::stable_sort(summary_.failed.begin(), summary_.failed.end(),
                     [](const Skipped& a, const Skipped& b) { return a.path < b.path; });
  }

  void count_change(const DocumentChange& change, const ChangeResult& result,
                    std::set<std::string>& written) {
    if (result.outcome == FileOutcome::indexed) {
      ++(change.known ? summary_.updated : summary_.added);
      written.insert(change.id);
    } else if (change.known) {
      ++summary_.removed;
    }
  }

  void count_file(const FileKey& key, const FileState& state, const std::set<std::string>& written,
                  std::set<std::string>& unchanged) {
    switch (state.outcome) {
      case FileOutcome::indexed:
        if (!written.contains(state.detail))
          unchanged.insert(state.detail);
        return;
      case FileOutcome::failed:
        return summary_.failed.push_back({roots_.absolute(key), state.detail});
      case FileOutcome::withheld:
        ++summary_.withheld;
        return;
    }
  }

  [[nodiscard]] bool is_in_scope(const FileKey& key) const {
    return std::any_of(scopes_.begin(), scopes_.end(),
                       [&](const Scope& scope) { return scope.holds(key); });
  }

  const Options& options_;
  const Extractor& extractor_;
  schema::IndexDirectory index_;
  WriterLock lock_;

  IndexMetadata stored_;  // as the index has it
  Roots roots_;
  std::vector<Scope> scopes_;
  FileStates known_;               // stored_.files under today's keys
  std::set<std::string> renamed_;  // documents that name files by former keys
  Scan scan_;
  Contents contents_;
  FileStates now_;  // without the files that plan_ is about
  ChangePlan plan_;
  ChangeResults results_;
  IndexMetadata final_;
  Summary summary_;
};

}  // namespace

Summary update(const Options& options, const Extractor& extractor) {
  const auto start = std::chrono::steady_clock::now();
  Summary summary = schema::guarded([&] { return Updater(options, extractor).run(); });
  summary.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return summary;
}

}  // namespace vankien::indexer
