#include "indexer/correction.h"

#include <algorithm>

#include "analyzers/document_number.h"
#include "indexer/content_hash.h"

namespace vankien::indexer {
namespace {

using analyzers::Letterhead;

void set_number(Letterhead& letterhead, const std::string& number) {
  letterhead.number = analyzers::DocumentNumber::parse(number);
  if (letterhead.number)
    letterhead.issuer.code = letterhead.number->body_code();
}

// The body's own name; its code goes with the number.
void set_body(Letterhead& letterhead, const std::string& body) {
  const auto parsed = analyzers::parse_body_name(body);
  letterhead.issuer.name = parsed ? parsed->name : body;
  letterhead.issuer.parent.clear();
}

}  // namespace

const Correction* find_correction(const Corrections& corrections,
                                  const std::vector<std::string>& hashes,
                                  const std::vector<FileKey>& files) {
  const auto last =
      std::find_if(corrections.rbegin(), corrections.rend(), [&](const Correction& correction) {
        const auto is_named = [&](const FileKey& file) { return file.path == correction.path; };
        return (!correction.sha256.empty() &&
                std::find(hashes.begin(), hashes.end(), correction.sha256) != hashes.end()) ||
               (!correction.path.empty() && std::any_of(files.begin(), files.end(), is_named));
      });
  return last == corrections.rend() ? nullptr : &*last;
}

std::string fingerprint(const Correction* correction) {
  if (correction == nullptr)
    return "";
  std::string all;
  const auto add = [&all](char field, const std::optional<std::string>& value) {
    if (value)
      all += field + *value + '\0';
  };
  add('n', correction->number);
  add('t', correction->type);
  add('b', correction->body);
  add('d', correction->date ? std::optional(correction->date->iso()) : std::nullopt);
  add('h', correction->title);
  add('s', correction->signer);
  return all.empty() ? "" : content_hash(all).substr(0, 16);
}

std::map<std::string, std::string> corrections_of(const FileStates& files,
                                                  const Corrections& corrections) {
  std::map<std::string, std::string> marks;
  if (corrections.empty())
    return marks;
  struct Document {
    std::vector<std::string> hashes;
    std::vector<FileKey> files;
  };
  std::map<std::string, Document> documents;
  for (const auto& [key, state] : files) {
    if (state.outcome != FileOutcome::indexed)
      continue;
    Document& document = documents[state.detail];
    document.hashes.push_back(state.hash);
    document.files.push_back(key);
  }
  for (const auto& [id, document] : documents)
    if (auto mark = fingerprint(find_correction(corrections, document.hashes, document.files));
        !mark.empty())
      marks.emplace(id, std::move(mark));
  return marks;
}

std::vector<std::string> apply(const Correction& correction, Letterhead& letterhead) {
  std::vector<std::string> fields;
  const auto decide = [&fields](const char* field, const auto& value, const auto& set) {
    if (!value)
      return;
    set(*value);
    fields.emplace_back(field);
  };
  decide("number", correction.number, [&](const auto& value) { set_number(letterhead, value); });
  decide("type", correction.type, [&](const auto& value) { letterhead.type_code = value; });
  decide("issuer", correction.body, [&](const auto& value) { set_body(letterhead, value); });
  decide("date", correction.date, [&](const auto& value) { letterhead.date = value; });
  decide("title", correction.title, [&](const auto& value) { letterhead.title = value; });
  decide("signer", correction.signer, [&](const auto& value) { letterhead.signer.name = value; });
  return fields;
}

}  // namespace vankien::indexer
