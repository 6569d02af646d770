// What both ways of writing share, and the one in place; the other is new_generation.cpp.
#include "indexer/index_writer.h"

#include "indexer/parallel.h"
#include "schema/terms.h"

namespace vankien::indexer {
namespace {

std::vector<MadeDocument> make_all(const WriteTask& task) {
  std::vector<MadeDocument> made(task.plan.changes.size());
  const std::filesystem::path generation = task.index.current();
  in_parallel(made.size(), task.threads, [&](std::size_t i) {
    const DocumentChange& change = task.plan.changes[i];
    made[i] = DocumentSource(task.sources, generation).make(change);
    task.progress.add(change.files.size(), task.bytes_of(change));
  });
  return made;
}

ChangeResults results_of(const std::vector<MadeDocument>& made) {
  ChangeResults results;
  for (const MadeDocument& document : made)
    results.push_back(
        {document.outcome, document.reason, document.evidence, document.year, document.copy});
  return results;
}

void collect_words_of(Words& words, const Xapian::Database& database, const std::string& id) {
  const std::string term = schema::id_term(id);
  for (auto posting = database.postlist_begin(term); posting != database.postlist_end(term);
       ++posting)
    collect_words(words, database.termlist_begin(*posting), database.termlist_end(*posting));
}

void remove_document(Xapian::WritableDatabase& database, const std::string& id, Words& words) {
  collect_words_of(words, database, id);
  database.delete_document(schema::id_term(id));
}

void apply(Xapian::WritableDatabase& database, const DocumentChange& change,
           const MadeDocument& made, Words& words) {
  if (made.outcome != FileOutcome::indexed)
    return remove_document(database, change.id, words);
  collect_words_of(words, database, change.id);
  collect_words(words, made.posting.termlist_begin(), made.posting.termlist_end());
  database.replace_document(schema::id_term(change.id), made.posting);
}

}  // namespace

void write_collection_data(Xapian::WritableDatabase& database, const WriteTask& task,
                           const ChangeResults& results, const Words& words) {
  EvidenceById evidence;
  for (const ChangeResult& result : results)
    if (result.outcome == FileOutcome::indexed)
      evidence.emplace(schema::evidence_id(result.evidence, result.year), result.evidence);
  write_bodies(database, settle_bodies(database, evidence, task.known_bodies));
  refresh_synonyms(database, words);
}

ChangeResults write_in_place(const WriteTask& task, const IndexMetadata& before,
                             const MetadataAfter& after) {
  const std::vector<MadeDocument> made = make_all(task);
  ChangeResults results = results_of(made);
  Xapian::WritableDatabase database(task.index.current().string(), Xapian::DB_OPEN);
  database.begin_transaction();
  Words words;
  for (const std::string& id : task.plan.removed)
    remove_document(database, id, words);
  for (std::size_t i = 0; i < made.size(); ++i)
    apply(database, task.plan.changes[i], made[i], words);
  write_collection_data(database, task, results, words);
  write_metadata(database, before, after(results));
  database.commit_transaction();
  return results;
}

}  // namespace vankien::indexer
