#include "indexer/settled_bodies.h"

#include <algorithm>

#include "analyzers/body_codes.h"
#include "indexer/byte_codec.h"
#include "schema/fields.h"
#include "schema/index_directory.h"

namespace vankien::indexer {
namespace {

constexpr std::string_view metadata_evidence = "vankien.evidence";

std::string encode(const EvidenceById& evidence) {
  ByteWriter writer;
  for (const auto& [id, item] : evidence)
    writer.text(id)
        .text(item.code)
        .text(item.name)
        .text(item.parent)
        .text(item.place)
        .number(item.organ ? 1 : 0)
        .text(item.organ.value_or(""));
  return writer.take();
}

EvidenceById decode(std::string_view bytes) {
  EvidenceById evidence;
  ByteReader reader(bytes, "the table of issuers' evidence");
  while (!reader.at_end()) {
    const std::string id = reader.text();
    analyzers::IssuerEvidence& item = evidence[id];
    item.code = reader.text();
    item.name = reader.text();
    item.parent = reader.text();
    item.place = reader.text();
    const bool has_organ = reader.number() != 0;
    std::string organ = reader.text();
    if (has_organ)
      item.organ = std::move(organ);
  }
  return evidence;
}

// The evidence that some document still gives, and how many do.
std::map<std::string, std::size_t> evidence_in_use(const Xapian::Database& database) {
  std::map<std::string, std::size_t> ids;
  const std::uint32_t slot = schema::field(schema::FieldId::issuer).slot;
  for (auto value = database.valuestream_begin(slot); value != database.valuestream_end(slot);
       ++value)
    ++ids[*value];
  return ids;
}

bool is_known(const std::string& code, const std::vector<schema::KnownBody>& known) {
  return code.empty() || analyzers::national_body(code) || analyzers::generic_body(code) ||
         std::any_of(known.begin(), known.end(),
                     [&](const schema::KnownBody& body) { return body.code == code; });
}

}  // namespace

SettledBodies read_bodies(const Xapian::Database& database) {
  return {.evidence = database.get_metadata(std::string(metadata_evidence)),
          .bodies = database.get_metadata(std::string(schema::metadata_bodies))};
}

SettledBodies settle_bodies(const Xapian::Database& database, const EvidenceById& added,
                            const std::vector<schema::KnownBody>& known) {
  EvidenceById evidence = decode(read_bodies(database).evidence);
  evidence.insert(added.begin(), added.end());
  const auto used = evidence_in_use(database);
  std::erase_if(evidence, [&](const auto& entry) { return !used.contains(entry.first); });
  return {.evidence = encode(evidence),
          .bodies = schema::BodyTable::settle(evidence, known).print()};
}

std::map<std::string, std::size_t> unknown_codes(const Xapian::Database& database,
                                                 const std::vector<schema::KnownBody>& known) {
  const EvidenceById evidence = decode(read_bodies(database).evidence);
  std::map<std::string, std::size_t> unknown;
  for (const auto& [id, documents] : evidence_in_use(database)) {
    const auto item = evidence.find(id);
    if (item != evidence.end() && !is_known(item->second.code, known))
      unknown[item->second.code] += documents;
  }
  return unknown;
}

void write_bodies(Xapian::WritableDatabase& database, const SettledBodies& bodies) {
  database.set_metadata(std::string(metadata_evidence), bodies.evidence);
  database.set_metadata(std::string(schema::metadata_bodies), bodies.bodies);
}

}  // namespace vankien::indexer
