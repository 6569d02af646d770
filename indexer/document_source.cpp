#include "indexer/document_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>

#include "indexer/copy_key.h"
#include "indexer/describe.h"
#include "indexer/distinct_words.h"
#include "indexer/limits.h"
#include "schema/error.h"
#include "schema/posting.h"
#include "schema/terms.h"

namespace vankien::indexer {
namespace {

MadeDocument withheld() {
  MadeDocument made;
  made.outcome = FileOutcome::withheld;
  return made;
}

MadeDocument failed(Reason reason) {
  MadeDocument made;
  made.outcome = FileOutcome::failed;
  made.reason = std::move(reason);
  return made;
}

using KnownFiles = std::vector<schema::FileReference>;

// As the index knows it; of a file that was renamed, as that of one with the same ending.
std::string media_type_of(const FileKey& file, const KnownFiles& known, const std::string& read) {
  const auto ending = std::filesystem::path(file.path).extension();
  const std::string* found = &read;
  for (const schema::FileReference& candidate : known) {
    if (candidate.root == file.root && candidate.path == file.path)
      return candidate.media_type;
    if (std::filesystem::path(candidate.path).extension() == ending)
      found = &candidate.media_type;
  }
  return *found;
}

schema::StoredDocument described(const DocumentChange& change, Extracted extracted,
                                 const KnownFiles& known, const Corrections& corrections) {
  schema::StoredDocument document;
  document.text = std::move(extracted.text);
  document.record =
      describe(document.text, change.files.front().file_name(), extracted.source,
               find_correction(corrections, change.hashes, change.files), extracted.media_type);
  schema::RecordHead& head = document.record.head;
  head.id = change.id;
  head.doubtful_text = extracted.doubtful;
  head.files.clear();
  head.files.reserve(change.files.size());
  for (std::size_t i = 0; i < change.files.size(); ++i) {
    const FileKey& file = change.files[i];
    head.files.push_back({.root = file.root,
                          .path = file.path,
                          .media_type = media_type_of(file, known, extracted.media_type),
                          .sha256 = change.hashes[i]});
  }
  return document;
}

}  // namespace

MadeDocument DocumentSource::make(const DocumentChange& change) {
  const Ruling ruling = ruling_of(change);
  const auto must_not_pass = [&](const analyzers::CanonicalText& text) {
    return ruling == Ruling::purged ||
           (ruling == Ruling::none && sources_.guard.withholds(text, change.files));
  };
  // Names first: what they forbid is not even opened.
  if (must_not_pass(analyzers::CanonicalText("")))
    return withheld();
  Recognised read = text_of(change);
  if (std::holds_alternative<MarkedSecret>(read))
    return withheld();
  if (auto* reason = std::get_if<Reason>(&read))
    return failed(std::move(*reason));
  auto& extracted = std::get<Extracted>(read);
  const analyzers::CanonicalText canonical(extracted.text);
  if (must_not_pass(canonical)) {
    for (const std::string& hash : change.hashes)
      if (sources_.recognised.has(hash))  // kept before the guard knew this mark
        sources_.recognised.keep(hash, MarkedSecret{});
    return withheld();
  }
  if (has_more_words_than(max_distinct_words, canonical))
    return failed(because(ReasonCode::too_many_words, max_distinct_words));
  const schema::StoredDocument document =
      described(change, std::move(extracted), known_files(change), sources_.corrections);
  if (document.record.citations.size() >= analyzers::most_citations)
    return failed(because(ReasonCode::too_many_citations, analyzers::most_citations));
  MadeDocument made;
  made.evidence = document.record.issuer_evidence;
  made.year = document.record.head.year;
  made.copy = copy_key(document.text, document.record.head);
  made.posting = schema::make_document(document);
  return made;
}

// Of joined copies the strictest.
Ruling DocumentSource::ruling_of(const DocumentChange& change) const {
  Ruling strictest = Ruling::released;
  for (const std::string& hash : change.hashes) {
    const Ruling ruling = sources_.audit.ruling(hash);
    if (ruling == Ruling::purged)
      return ruling;
    if (ruling == Ruling::none)
      strictest = ruling;
  }
  return strictest;
}

Recognised DocumentSource::text_of(const DocumentChange& change) {
  if (change.same_text)
    return stored(change.id);
  if (auto kept = sources_.recognised.find(change.hash()))
    return *std::move(kept);
  return extract(change);
}

// Equal bytes may be readable under one ending ("a.html") and not under another ("a.pdf").
Recognised DocumentSource::extract(const DocumentChange& change) const {
  std::optional<Reason> first_problem;
  std::set<std::filesystem::path> tried;
  for (const FileKey& file : change.files) {
    const std::filesystem::path path = sources_.roots.absolute(file);
    if (!tried.insert(path.extension()).second)
      continue;
    auto extracted = sources_.extractor.extract(path);
    if (auto* read = std::get_if<Extracted>(&extracted))
      return std::move(*read);
    if (!first_problem)
      first_problem = std::get<Skipped>(std::move(extracted)).reason;
  }
  return *std::move(first_problem);
}

Extracted DocumentSource::stored(const std::string& id) {
  const std::string data = data_of(id);
  const schema::RecordHead head = schema::decode_head(data);
  return {.text = std::string(schema::decode_text(data)),
          .media_type = head.files.empty() ? "" : head.files.front().media_type,
          .source = head.text_source,
          .doubtful = head.doubtful_text};
}

std::vector<schema::FileReference> DocumentSource::known_files(const DocumentChange& change) {
  std::vector<schema::FileReference> files;
  if (!change.same_text)
    return files;
  const auto add = [&](const std::string& id) {
    auto held = schema::decode_head(data_of(id)).files;
    std::move(held.begin(), held.end(), std::back_inserter(files));
  };
  add(change.id);
  std::for_each(change.joined.begin(), change.joined.end(), add);
  return files;
}

std::string DocumentSource::data_of(const std::string& id) {
  if (!database_)
    database_.emplace(generation_.string());
  const std::string term = schema::id_term(id);
  const auto posting = database_->postlist_begin(term);
  if (posting == database_->postlist_end(term))
    throw schema::Error(schema::ErrorCode::index_damaged,
                        fmt::format("document {} is missing", id));
  return database_->get_document(*posting).get_data();
}

}  // namespace vankien::indexer
