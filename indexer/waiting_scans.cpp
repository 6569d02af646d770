#include "indexer/waiting_scans.h"

#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <set>

#include "analyzers/canonical_text.h"
#include "indexer/audit_log.h"
#include "indexer/content_hash.h"
#include "indexer/index_metadata.h"
#include "indexer/parallel.h"
#include "indexer/progress_meter.h"
#include "indexer/recognised_texts.h"
#include "schema/index_directory.h"
#include "schema/xapian_guard.h"

namespace vankien::indexer {
namespace {

bool waits(const FileState& state) {
  return state.outcome == FileOutcome::failed && !state.hash.empty() &&
         Reason::decode(state.detail).code == ReasonCode::awaits_recognition;
}

Recognised outcome_of(std::variant<Extracted, Skipped> extracted, const WaitingScan& scan,
                      const AuditLog& audit, const SecrecyGuard& guard) {
  if (auto* skipped = std::get_if<Skipped>(&extracted))
    return std::move(skipped->reason);
  auto& read = std::get<Extracted>(extracted);
  const bool released = audit.ruling(scan.hash) == Ruling::released;
  const analyzers::CanonicalText text(read.text);
  if (!released && guard.withholds(text, {&scan.file, 1}))
    return MarkedSecret{};
  return std::move(read);
}

bool holds_still(const WaitingScan& scan, const Extractor& extractor) {
  const auto hash = extractor.hash(scan.path);
  const auto* known = std::get_if<std::string>(&hash);
  return known != nullptr && *known == scan.hash;
}

// Of two updates, one after the other.
Summary together(const Summary& first, Summary second) {
  second.unchanged -= std::min(second.unchanged, first.added + first.updated);
  second.added += first.added;
  second.updated += first.updated;
  second.removed += first.removed;
  second.seconds += first.seconds;
  return second;
}

// Those of the files that failed, but for contents that were tried before.
std::vector<WaitingScan> scans_among(const std::vector<Skipped>& failed,
                                     const std::filesystem::path& index,
                                     const std::set<std::string>& tried) {
  std::set<std::filesystem::path> waiting;
  for (const Skipped& skipped : failed)
    if (skipped.reason.code == ReasonCode::awaits_recognition)
      waiting.insert(skipped.path);
  if (waiting.empty())
    return {};
  std::vector<WaitingScan> scans = waiting_scans(index);
  std::erase_if(scans, [&](const WaitingScan& scan) {
    return !waiting.contains(scan.path) || tried.contains(scan.hash);
  });
  return scans;
}

// Reads for a while, then leaves the rest for later.
void read_some(const std::vector<WaitingScan>& scans, const Options& options,
               const Extractor& extractor, std::set<std::string>& tried) {
  constexpr std::chrono::seconds a_while{30};
  const auto end = std::chrono::steady_clock::now() + a_while;
  ProgressMeter progress(options.on_progress, {.files_total = scans.size()});
  const std::size_t at_once = thread_count(options.threads);
  for (std::size_t i = 0; i < scans.size() && std::chrono::steady_clock::now() < end;
       i += at_once) {
    const auto begin = scans.begin() + static_cast<std::ptrdiff_t>(i);
    const std::vector<WaitingScan> next(
        begin, begin + static_cast<std::ptrdiff_t>(std::min(at_once, scans.size() - i)));
    recognise(next, options, extractor, {}, [&progress] { progress.add(1, 0); });
    for (const WaitingScan& scan : next)
      tried.insert(scan.hash);
  }
}

}  // namespace

std::vector<WaitingScan> waiting_scans(const std::filesystem::path& index) {
  return schema::guarded([&] {
    const IndexMetadata metadata =
        read_metadata(Xapian::Database(schema::IndexDirectory(index).current().string()));
    const Roots roots(metadata.roots);
    const RecognisedTexts texts(index);
    std::vector<WaitingScan> scans;
    for (const auto& [key, state] : metadata.files)
      if (waits(state) && !texts.has(state.hash))
        scans.push_back({roots.absolute(key), key, state.hash});
    return scans;
  });
}

void recognise(const std::vector<WaitingScan>& scans, const Options& options,
               const Extractor& extractor, const std::stop_token& stop,
               const std::function<void()>& on_scan_read) {
  const RecognisedTexts texts(options.index);
  const AuditLog audit(options.index);
  in_parallel(scans.size(), options.threads, [&](std::size_t i) {
    const WaitingScan& scan = scans[i];
    if (stop.stop_requested() || texts.has(scan.hash))
      return;
    auto extracted = extractor.extract(scan.path, Pictures::recognise, stop);
    // Of a file that was written meanwhile nobody knows which content was read.
    if (!stop.stop_requested() && holds_still(scan, extractor))
      texts.keep(scan.hash, outcome_of(std::move(extracted), scan, audit, options.guard));
    on_scan_read();
  });
}

Summary update_and_recognise(const Options& options, const Extractor& extractor) {
  Summary summary = update(options, extractor);
  Options next = options;
  next.retry_failed = next.retry_withheld = false;
  std::set<std::string> tried;
  for (;;) {
    const auto scans = scans_among(summary.failed, options.index, tried);
    if (scans.empty())
      return summary;
    read_some(scans, options, extractor, tried);
    summary = together(summary, update(next, extractor));
  }
}

}  // namespace vankien::indexer
