#include "tests/searcher/tiny_index.h"

#include <unistd.h>
#include <xapian.h>

#include <algorithm>
#include <atomic>
#include <map>

#include "analyzers/syllable.h"
#include "schema/bodies.h"
#include "schema/index_directory.h"
#include "schema/posting.h"
#include "schema/terms.h"

namespace vankien::searcher {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> present(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

analyzers::Citation make_citation(const DraftCitation& cited, const std::string& text) {
  analyzers::Citation citation;
  citation.number = analyzers::DocumentNumber::parse(cited.number);
  citation.date = analyzers::parse_iso_date(cited.date);
  citation.relation = analyzers::relation_named(cited.relation).value();
  if (cited.year != 0) {
    citation.kind = analyzers::Citation::Kind::descriptive;
    citation.type_code = "NQ";
    citation.year = cited.year;
    if (!cited.issuer.empty())
      citation.issuer = cited.issuer;
    return citation;
  }
  citation.part = cited.part;
  if (!cited.about.empty())
    citation.about = {text.find(cited.about), text.find(cited.about) + cited.about.size()};
  const std::size_t at = text.find(cited.number);
  if (at == std::string::npos)
    return citation;
  citation.span = {at, at + cited.number.size()};
  citation.sentence = {text.rfind('\n', at) + 1, std::min(text.find('\n', at), text.size())};
  return citation;
}

fs::path new_folder() {
  static std::atomic<int> counter{0};
  return fs::temp_directory_path() /
         ("vankien-searcher-" + std::to_string(::getpid()) + "-" + std::to_string(++counter));
}

void add_document(Xapian::WritableDatabase& database, const Draft& draft) {
  const Xapian::Document document = schema::make_document(make_stored(draft));
  database.replace_document(schema::id_term(draft.id), document);
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
    const bool word = !((*term).front() >= 'A' && (*term).front() <= 'Z');
    const std::string folded = analyzers::fold(*term);
    if (word && folded != *term)
      database.add_synonym(folded, *term);
  }
}

void write(const fs::path& generation, const std::vector<Draft>& drafts, int mode) {
  Xapian::WritableDatabase database(generation.string(), mode);
  for (const Draft& draft : drafts)
    add_document(database, draft);
  // Each draft's issuer is a body of its own name.
  std::map<std::string, analyzers::IssuerEvidence> evidence;
  for (auto id = database.postlist_begin(""); id != database.postlist_end(""); ++id) {
    const auto record = schema::decode_record(database.get_document(*id).get_data());
    evidence[schema::evidence_id(record.issuer_evidence)] = record.issuer_evidence;
  }
  database.set_metadata(std::string(schema::metadata_bodies),
                        schema::BodyTable::settle(evidence, {}).print());
  database.set_metadata(std::string(schema::metadata_schema),
                        std::to_string(schema::schema_version));
  database.set_metadata(std::string(schema::metadata_updated), "2026-11-22T00:00:00Z");
  database.commit();
}

}  // namespace

schema::StoredDocument make_stored(const Draft& draft) {
  schema::StoredDocument stored;
  stored.text = draft.text;
  schema::RecordHead& head = stored.record.head;
  head.id = draft.id;
  head.files = {{"kho", draft.path.empty() ? draft.id + ".txt" : draft.path, "text/plain"}};
  head.title = present(draft.title);
  head.number = present(draft.number);
  head.draft = draft.unsigned_yet;
  head.text_source = draft.text_source;
  head.type_code = present(draft.type);
  head.date = analyzers::parse_iso_date(draft.date);
  if (head.date)
    head.year = head.date->year;
  stored.record.issuer_evidence.name = draft.issuer;
  stored.record.signer.name = present(draft.signer);
  for (const DraftCitation& cited : draft.cites)
    stored.record.citations.push_back(make_citation(cited, draft.text));
  return stored;
}

TinyIndex::TinyIndex(const std::vector<Draft>& drafts) : path_(new_folder()), searcher_(path_) {
  fs::create_directories(path_);
  replace(drafts);
}

TinyIndex::~TinyIndex() {
  std::error_code error;
  fs::remove_all(path_, error);
}

void TinyIndex::add(const std::vector<Draft>& drafts) const {
  write(schema::IndexDirectory(path_).current(), drafts, Xapian::DB_OPEN);
}

void TinyIndex::replace(const std::vector<Draft>& drafts) const {
  const schema::IndexDirectory directory(path_);
  const fs::path generation = directory.next_generation();
  write(generation, drafts, Xapian::DB_CREATE);
  directory.publish(generation);
  directory.remove_leftovers();
}

std::string ids(const SearchResponse& response) {
  std::string text;
  for (const Hit& hit : response.hits)
    text += (text.empty() ? "" : " ") + hit.head.id;
  return text;
}

SearchResponse search(const TinyIndex& index, const std::string& text) {
  SearchRequest request;
  request.text = text;
  request.limit = 100;
  return index.searcher().search(request);
}

}  // namespace vankien::searcher
