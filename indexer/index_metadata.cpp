#include "indexer/index_metadata.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "indexer/byte_codec.h"
#include "schema/error.h"
#include "schema/index_directory.h"

namespace vankien::indexer {
namespace {

using schema::Error;
using schema::ErrorCode;

void require_our_schema(const Xapian::Database& database) {
  const std::string version = database.get_metadata(std::string(schema::metadata_schema));
  if (version != std::to_string(schema::schema_version))
    throw Error(ErrorCode::other_schema,
                fmt::format("the index has schema version {}, this program writes {}",
                            version.empty() ? "none" : version, schema::schema_version));
}

std::string root_entry(const std::string& name) {
  return std::string(schema::metadata_root_prefix) + name;
}

void write_roots(Xapian::WritableDatabase& database, const Roots::Folders& before,
                 const Roots::Folders& after) {
  for (const auto& [name, folder] : before)
    if (!after.contains(name))
      database.set_metadata(root_entry(name), "");
  for (const auto& [name, folder] : after)
    database.set_metadata(root_entry(name), folder.string());
}

void write_files(Xapian::WritableDatabase& database, const FileStates& before,
                 const FileStates& after) {
  // One pass over both in their common order: of many files, few differ.
  const auto erase = [&](const auto& file) { database.set_metadata(metadata_key(file.first), ""); };
  auto old = before.begin();
  for (const auto& [key, state] : after) {
    for (; old != before.end() && old->first < key; ++old)
      erase(*old);
    const bool is_old = old != before.end() && old->first == key;
    if (!is_old || old->second != state)
      database.set_metadata(metadata_key(key), encode(key, state));
    if (is_old)
      ++old;
  }
  std::for_each(old, before.end(), erase);
}

// Empty for none: an index without corrections has no such entry.
std::string encode_corrections(const std::map<std::string, std::string>& corrections) {
  ByteWriter writer;
  for (const auto& [id, mark] : corrections)
    writer.text(id).text(mark);
  return writer.take();
}

std::map<std::string, std::string> decode_corrections(std::string_view bytes) {
  ByteReader reader(bytes, "the corrections");
  std::map<std::string, std::string> corrections;
  while (!reader.at_end()) {
    const std::string id = reader.text();
    corrections[id] = reader.text();
  }
  return corrections;
}

}  // namespace

IndexMetadata read_metadata(const Xapian::Database& database) {
  require_our_schema(database);
  IndexMetadata metadata;
  const std::string roots(schema::metadata_root_prefix);
  for (auto key = database.metadata_keys_begin(roots); key != database.metadata_keys_end(roots);
       ++key)
    metadata.roots[(*key).substr(roots.size())] = database.get_metadata(*key);
  const std::string files(schema::metadata_file_prefix);
  for (auto key = database.metadata_keys_begin(files); key != database.metadata_keys_end(files);
       ++key)
    metadata.files.insert(decode_file_state(database.get_metadata(*key)));
  metadata.rules = database.get_metadata(std::string(schema::metadata_rules));
  metadata.corrections =
      decode_corrections(database.get_metadata(std::string(schema::metadata_corrections)));
  metadata.traces = !database.get_metadata(std::string(schema::metadata_traces)).empty();
  return metadata;
}

void write_metadata(Xapian::WritableDatabase& database, const IndexMetadata& before,
                    const IndexMetadata& after) {
  write_roots(database, before.roots, after.roots);
  write_files(database, before.files, after.files);
  database.set_metadata(std::string(schema::metadata_rules), after.rules);
  database.set_metadata(std::string(schema::metadata_corrections),
                        encode_corrections(after.corrections));
  database.set_metadata(std::string(schema::metadata_traces), after.traces ? "yes" : "");
  database.set_metadata(std::string(schema::metadata_schema),
                        std::to_string(schema::schema_version));
  const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  database.set_metadata(std::string(schema::metadata_updated),
                        fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(now)));
}

}  // namespace vankien::indexer
