// The steps of an update, in order; each step's work lies in a file of its own.
#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "analyzers/office_tables.h"
#include "indexer/change_plan.h"
#include "indexer/contents.h"
#include "indexer/coverage.h"
#include "indexer/index_metadata.h"
#include "indexer/index_writer.h"
#include "indexer/indexer.h"
#include "indexer/mass_removal.h"
#include "indexer/parallel.h"
#include "indexer/scan.h"
#include "indexer/settled_bodies.h"
#include "indexer/summary.h"
#include "indexer/write_mode.h"
#include "indexer/writer_lock.h"
#include "schema/xapian_guard.h"

namespace vankien::indexer {
namespace {

// Differ when records made anew, or files read anew, might come out differently.
std::string rules(const Options& options) {
  return fmt::format("{}\x1d{}\x1d{}", analyzers::tables_fingerprint(), readers_version,
                     options.guard.withholds_internal);
}

// Whether two documents have one text.
bool holds_copies(const FileStates& files) {
  std::unordered_map<std::string_view, std::string_view> ids;  // by copy key
  return std::any_of(files.begin(), files.end(), [&](const auto& file) {
    const FileState& state = file.second;
    return !state.copy.empty() &&
           ids.try_emplace(state.copy, state.detail).first->second != state.detail;
  });
}

class Updater {
 public:
  Updater(const Options& options, const Extractor& extractor)
      : options_(options),
        extractor_(extractor),
        index_(options.index),
        lock_(options.index),
        audit_(options.index),
        recognised_(options.index) {
    if (index_.exists())
      open_index();
    rules_changed_ = stored_.rules != rules(options);
    if (options.retry_failed || rules_changed_)
      recognised_.forget_failures();
  }

  Summary run() {
    coverage_ = cover(options_.paths, stored_);
    failed_ = coverage_.missing;
    look_and_read();
    stale_ = coverage_.renamed;
    stale_.merge(corrected_since());
    plan_ = plan_changes(plan_input());
    if (!options_.allow_mass_removal)
      guard_against_mass_removal();
    final_ = {coverage_.roots.folders(), std::move(now_), rules(options_), stored_.corrections};
    if (!nothing_to_write())
      write();
    const ChangePlan planned = std::move(plan_);
    const ChangeResults results = std::move(results_);
    const ChangePlan joining = join_copies();
    return summarize(coverage_, {planned, results, joining}, final_.files, std::move(failed_));
  }

 private:
  // Finishes first what an update or a purge that was killed could not.
  void open_index() {
    index_.remove_leftovers();
    stored_ = read_metadata(Xapian::Database(index_.current().string()));
    if (!stored_.traces)
      return;
    write_anew(index_);
    stored_.traces = false;
  }

  void look_and_read() {
    const ScanInput look{.scopes = coverage_.scopes,
                         .roots = coverage_.roots,
                         .known = known(),
                         .index = options_.index,
                         .retry_withheld = options_.retry_withheld || rules_changed_,
                         .retry_failed = options_.retry_failed || rules_changed_,
                         .extractor = extractor_,
                         .recognised = recognised_};
    scan_ = scan(look);
    Contents contents = read_contents(look, scan_, threads());
    hashes_ = std::move(contents.hashes);
    now_ = std::move(scan_.holds);
    now_.merge(contents.holds);
    now_.merge(contents.failed);
    scan_.to_read.merge(contents.members);
    scan_.gone.merge(contents.gone);
    for (const auto& [key, reason] : scan_.unreadable)
      add_unreadable(key, reason);
    failed_.insert(failed_.end(), contents.unread.begin(), contents.unread.end());
  }

  void add_unreadable(const FileKey& key, const Reason& reason) {
    const FileState failed{
        .stamp = {}, .outcome = FileOutcome::failed, .hash = "", .detail = reason.encode()};
    const auto known = now_.find(key);
    // A document whose file cannot be looked at today stays.
    if (known != now_.end() && known->second.outcome == FileOutcome::indexed)
      failed_.push_back({coverage_.roots.absolute(key), reason});
    else
      now_.insert_or_assign(key, failed);
  }

  // The files of the index under today's keys.
  [[nodiscard]] const FileStates& known() const {
    return coverage_.relocated ? *coverage_.relocated : stored_.files;
  }

  [[nodiscard]] PlanInput plan_input() const {
    return {.before = known(),
            .now = now_,
            .hashes = hashes_,
            .stale = stale_,
            .all_anew = rules_changed_};
  }

  // Documents about which the table of corrections says something else than it did.
  [[nodiscard]] std::set<std::string> corrected_since() const {
    std::set<std::string> ids;
    if (options_.corrections.empty() && stored_.corrections.empty())
      return ids;
    const auto today = corrections_of(known(), options_.corrections);
    std::vector<std::pair<std::string, std::string>> differing;
    std::set_symmetric_difference(today.begin(), today.end(), stored_.corrections.begin(),
                                  stored_.corrections.end(), std::back_inserter(differing));
    for (auto& [id, mark] : differing)
      ids.insert(std::move(id));
    return ids;
  }

  // Whether documents are copies of each other shows once their texts are known. Until then each
  // stands for itself.
  ChangePlan join_copies() {
    if (!holds_copies(final_.files))
      return {};
    stored_ = final_;
    coverage_.relocated.reset();
    now_ = final_.files;
    hashes_.clear();
    stale_.clear();
    rules_changed_ = false;
    plan_ = plan_changes(plan_input());
    write();
    return plan_;
  }

  void guard_against_mass_removal() {
    const auto removals = find_mass_removals(coverage_.scopes, known(), plan_);
    for (const MassRemoval& removal : removals) {
      for (const auto& [key, state] : scan_.gone)
        if (removal.scope.holds(key))
          now_.emplace(key, state);
      const FileKey place{removal.scope.root, removal.scope.path};
      failed_.push_back({coverage_.roots.absolute(place), describe(removal)});
    }
    if (!removals.empty())
      plan_ = plan_changes(plan_input());
  }

  [[nodiscard]] bool nothing_to_write() const {
    const bool documents_hold = plan_.changes.empty() && plan_.removed.empty();
    if (!index_.exists() || !documents_hold || final_ != stored_)
      return false;
    const Xapian::Database database(index_.current().string());
    return settle_bodies(database, {}, options_.known_bodies) == read_bodies(database);
  }

  void write() {
    const ChangeSize size = change_size();
    const WriteMode mode = write_mode(index_, size);
    require_space(index_, size, mode);
    for (const DocumentChange& change : plan_.changes)
      if (!change.same_text)
        extractor_.expect(coverage_.roots.absolute(change.files.front()));
    ProgressMeter progress(options_.on_progress, expected_work(size));
    const Sources sources{.extractor = extractor_,
                          .recognised = recognised_,
                          .audit = audit_,
                          .guard = options_.guard,
                          .corrections = options_.corrections,
                          .roots = coverage_.roots};
    const WriteTask task{.index = index_,
                         .plan = plan_,
                         .sources = sources,
                         .known_bodies = options_.known_bodies,
                         .threads = threads(),
                         .progress = progress,
                         .bytes_of = [this](const DocumentChange& c) { return bytes_of(c); }};
    const auto after = [this](const ChangeResults& results) -> const IndexMetadata& {
      return final_with(results);
    };
    results_ = mode == WriteMode::in_place ? write_in_place(task, stored_, after)
                                           : write_new_generation(task, stored_, after);
    if (!final_.traces)
      return;
    write_anew(index_);
    final_.traces = false;
  }

  // Whether documents that the index held turned out to be none for it.
  [[nodiscard]] bool held_secrets(const ChangeResults& results) const {
    for (std::size_t i = 0; i < results.size(); ++i)
      if (plan_.changes[i].known && results[i].outcome == FileOutcome::withheld)
        return true;
    return false;
  }

  [[nodiscard]] ChangeSize change_size() const {
    ChangeSize size{.documents = plan_.changes.size()};
    for (const DocumentChange& change : plan_.changes)
      size.bytes += bytes_of(change);
    std::unordered_set<std::string_view> held;
    for (const auto& [key, state] : stored_.files)
      if (state.outcome == FileOutcome::indexed)
        held.insert(state.detail);
    size.held = held.size();
    return size;
  }

  [[nodiscard]] Progress expected_work(const ChangeSize& size) const {
    Progress progress{.bytes_total = size.bytes};
    for (const DocumentChange& change : plan_.changes)
      progress.files_total += change.files.size();
    return progress;
  }

  [[nodiscard]] std::uint64_t bytes_of(const DocumentChange& change) const {
    return stamp_of(change.files.front()).size;
  }

  [[nodiscard]] FileStamp stamp_of(const FileKey& key) const {
    const auto read = scan_.to_read.find(key);
    return read != scan_.to_read.end() ? read->second : final_.files.at(key).stamp;
  }

  const IndexMetadata& final_with(const ChangeResults& results) {
    for (std::size_t i = 0; i < results.size(); ++i)
      for (const FileKey& key : plan_.changes[i].files)
        final_.files.insert_or_assign(key, state_of(key, plan_.changes[i], results[i]));
    final_.corrections = corrections_of(final_.files, options_.corrections);
    final_.traces = held_secrets(results);
    return final_;
  }

  [[nodiscard]] FileState state_of(const FileKey& key, const DocumentChange& change,
                                   const ChangeResult& result) const {
    const FileStamp stamp = stamp_of(key);
    switch (result.outcome) {
      case FileOutcome::indexed:
        return {stamp, result.outcome, hash_of(key), change.id, result.copy};
      case FileOutcome::failed:
        return {stamp, result.outcome, hash_of(key), result.reason.encode()};
      case FileOutcome::withheld:
        return {stamp, result.outcome, "", ""};
      case FileOutcome::opened:  // no document
        break;
    }
    return {};
  }

  [[nodiscard]] std::string hash_of(const FileKey& key) const {
    const auto read = hashes_.find(key);
    return read != hashes_.end() ? read->second : final_.files.at(key).hash;
  }

  [[nodiscard]] unsigned threads() const { return thread_count(options_.threads); }

  const Options& options_;
  const Extractor& extractor_;
  schema::IndexDirectory index_;
  WriterLock lock_;
  AuditLog audit_;
  RecognisedTexts recognised_;

  IndexMetadata stored_;  // as the index has it
  bool rules_changed_ = false;
  Coverage coverage_;
  Scan scan_;
  FileStates now_;                         // without those of hashes_; final_ takes them over
  std::map<FileKey, std::string> hashes_;  // of new and changed files
  std::set<std::string> stale_;            // ids
  ChangePlan plan_;
  ChangeResults results_;
  IndexMetadata final_;          // as the index will have it, once results_ are in it
  std::vector<Skipped> failed_;  // what no file's state tells
};

}  // namespace

Summary update(const Options& options, const Extractor& extractor) {
  const auto start = std::chrono::steady_clock::now();
  Summary summary = schema::guarded([&] { return Updater(options, extractor).run(); });
  summary.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return summary;
}

}  // namespace vankien::indexer
