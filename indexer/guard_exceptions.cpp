#include "indexer/guard_exceptions.h"

#include <fmt/format.h>
#include <xapian.h>

#include <set>
#include <string_view>

#include "indexer/audit_log.h"
#include "indexer/content_hash.h"
#include "indexer/index_metadata.h"
#include "indexer/index_writer.h"
#include "indexer/limits.h"
#include "indexer/members.h"
#include "indexer/waiting_scans.h"
#include "indexer/writer_lock.h"
#include "schema/error.h"
#include "schema/index_directory.h"
#include "schema/xapian_guard.h"

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;
using schema::Error;
using schema::ErrorCode;

IndexMetadata metadata_of(const schema::IndexDirectory& index) {
  return read_metadata(Xapian::Database(index.current().string()));
}

// The file on the disk and, for a member of a container, "//" and its name.
struct NamedFile {
  fs::path file;
  std::string member;

  [[nodiscard]] fs::path path() const { return file.native() + member; }
};

// A doubled '/' behind a folder is only a slip.
NamedFile normal(const fs::path& path) {
  const std::string written = fs::absolute(path).native();
  const std::size_t mark = written.find(member_mark);
  const bool is_member = mark != std::string::npos && fs::is_regular_file(written.substr(0, mark));
  return {fs::weakly_canonical(written.substr(0, is_member ? mark : std::string::npos)),
          is_member ? written.substr(mark) : ""};
}

// Before anything is made in its folder: a mistyped path must not become an index.
schema::IndexDirectory existing(const fs::path& index) {
  schema::IndexDirectory directory(index);
  static_cast<void>(directory.current());
  return directory;
}

std::string hash_of(const fs::path& file, const Extractor& extractor) {
  const auto hash = extractor.hash(file);
  if (const auto* unreadable = std::get_if<Unreadable>(&hash))
    throw Error(ErrorCode::usage,
                fmt::format("{}: {}", file.string(), unreadable->reason.english()));
  return std::get<std::string>(hash);
}

void record_release(const fs::path& index, const fs::path& file, const std::string& reason,
                    const Extractor& extractor) {
  const schema::IndexDirectory directory = existing(index);
  const WriterLock lock(index);
  const IndexMetadata metadata = metadata_of(directory);
  const Roots roots(metadata.roots);
  const bool withheld =
      std::any_of(metadata.files.begin(), metadata.files.end(), [&](const auto& known) {
        return known.second.outcome == FileOutcome::withheld && roots.absolute(known.first) == file;
      });
  if (!withheld)
    throw Error(ErrorCode::usage,
                fmt::format("{} is not withheld: nothing to release", file.string()));
  const std::string hash = hash_of(file, extractor);
  AuditLog(index).record(Act::release, hash, file.string(), reason);
  RecognisedTexts(index).forget(hash);  // of a scan, it was only kept that it is marked
}

// What an index knows of one content.
struct Target {
  std::set<std::string> hashes;
  std::set<std::string> ids;
  FileStates files;
};

class Purger {
 public:
  Purger(const Options& options, const Extractor& extractor)
      : options_(options),
        extractor_(extractor),
        index_(existing(options.index)),
        lock_(options.index),
        before_(metadata_of(index_)),
        roots_(before_.roots) {}

  Purge run(const std::string& wanted, const std::string& reason) {
    find(wanted);
    const std::vector<std::string> traces = traces_of_target();
    AuditLog log(options_.index);
    const RecognisedTexts recognised(options_.index);
    for (const std::string& hash : target_.hashes) {
      log.record(Act::purge, hash, "", reason);
      recognised.forget(hash);
    }
    take_out();
    write_anew(index_);
    Purge result{.documents = target_.ids.size(),
                 .still_there = {},
                 .proof = search_traces(options_.index, traces)};
    for (const auto& [key, state] : target_.files)
      if (is_there(key))
        result.still_there.push_back(roots_.absolute(key));
    return result;
  }

 private:
  void find(const std::string& wanted) {
    const fs::path path = normal(wanted).path();
    for (const auto& [key, state] : before_.files) {
      const bool is_indexed = state.outcome == FileOutcome::indexed;
      if ((is_indexed && state.detail == wanted) || roots_.absolute(key) == path)
        take(key, state);
    }
    if (target_.files.empty())
      throw Error(ErrorCode::usage,
                  fmt::format("the index knows neither a file nor a document {}", wanted));
    // Its copies under other names.
    for (const auto& [key, state] : before_.files)
      if (state.outcome == FileOutcome::indexed && target_.ids.contains(state.detail))
        take(key, state);
  }

  // A member is there as long as its container.
  [[nodiscard]] bool is_there(const FileKey& key) const {
    return fs::exists(roots_.absolute(key.container().value_or(key)));
  }

  void take(const FileKey& key, const FileState& state) {
    target_.files.emplace(key, state);
    if (state.outcome == FileOutcome::indexed)
      target_.ids.insert(state.detail);
    if (!state.hash.empty())
      target_.hashes.insert(state.hash);
    else if (is_there(key))
      target_.hashes.insert(hash_of(roots_.absolute(key), extractor_));
  }

  [[nodiscard]] std::vector<std::string> traces_of_target() const {
    const Xapian::Database database(index_.current().string());
    std::vector<std::string> traces;
    for (const std::string& id : target_.ids) {
      const auto own = own_bytes(database, id);
      traces.insert(traces.end(), own.begin(), own.end());
    }
    std::erase_if(traces, [this](const std::string& trace) { return stays_in_a_name(trace); });
    return traces;
  }

  // What the names of other files say, such as that of a package around it, is no trace.
  [[nodiscard]] bool stays_in_a_name(const std::string& trace) const {
    return std::any_of(before_.files.begin(), before_.files.end(), [&](const auto& known) {
      return !target_.files.contains(known.first) &&
             known.first.path.find(trace) != std::string::npos;
    });
  }

  void take_out() {
    ChangePlan plan;
    plan.removed.assign(target_.ids.begin(), target_.ids.end());
    IndexMetadata after = before_;
    after.traces = true;
    for (const auto& [key, state] : target_.files)
      after.files.erase(key);
    ProgressMeter progress({}, {});
    const AuditLog log(options_.index);
    const RecognisedTexts recognised(options_.index);
    const Sources sources{.extractor = extractor_,
                          .recognised = recognised,
                          .audit = log,
                          .guard = options_.guard,
                          .corrections = options_.corrections,
                          .roots = roots_};
    const WriteTask task{.index = index_,
                         .plan = plan,
                         .sources = sources,
                         .known_bodies = options_.known_bodies,
                         .threads = 1,
                         .progress = progress,
                         .bytes_of = [](const DocumentChange&) { return std::uint64_t{0}; }};
    write_in_place(task, before_,
                   [&](const ChangeResults&) -> const IndexMetadata& { return after; });
  }

  const Options& options_;
  const Extractor& extractor_;
  schema::IndexDirectory index_;
  WriterLock lock_;
  IndexMetadata before_;
  Roots roots_;
  Target target_;
};

}  // namespace

Summary release(const Options& options, const fs::path& file, const std::string& reason,
                const Extractor& extractor) {
  const NamedFile named = normal(file);
  schema::guarded([&] { record_release(options.index, named.path(), reason, extractor); });
  Options one_file = options;
  one_file.paths = {named.file};
  one_file.retry_withheld = true;
  return update_and_recognise(one_file, extractor);
}

Purge purge(const Options& options, const std::string& wanted, const std::string& reason,
            const Extractor& extractor) {
  return schema::guarded([&] { return Purger(options, extractor).run(wanted, reason); });
}

}  // namespace vankien::indexer
