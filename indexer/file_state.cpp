#include "indexer/file_state.h"

#include "indexer/byte_codec.h"
#include "indexer/content_hash.h"
#include "indexer/members.h"
#include "schema/error.h"
#include "schema/index_directory.h"

namespace vankien::indexer {
namespace {

constexpr std::uint64_t format = 2;

}  // namespace

std::string_view FileKey::file_name() const {
  const std::size_t slash = path.rfind('/');
  return std::string_view(path).substr(slash == std::string::npos ? 0 : slash + 1);
}

std::optional<FileKey> FileKey::container() const {
  const std::size_t mark = path.find(member_mark);
  return mark == std::string::npos ? std::nullopt
                                   : std::optional(FileKey{root, path.substr(0, mark)});
}

std::string metadata_key(const FileKey& key) {
  const std::string name = key.root + '\0' + key.path;
  return std::string(schema::metadata_file_prefix) + content_hash(name);
}

std::string encode(const FileKey& key, const FileState& state) {
  return ByteWriter()
      .number(format)
      .text(key.root)
      .text(key.path)
      .number(state.stamp.size)
      .number(static_cast<std::uint64_t>(state.stamp.modified))
      .number(static_cast<std::uint64_t>(state.stamp.changed))
      .number(static_cast<std::uint64_t>(state.outcome))
      .text(state.hash)
      .text(state.detail)
      .text(state.copy)
      .take();
}

std::pair<FileKey, FileState> decode_file_state(std::string_view bytes) {
  ByteReader reader(bytes, "the state of a file");
  const auto damaged = [] {
    return schema::Error(schema::ErrorCode::index_damaged, "the state of a file is unreadable");
  };
  if (reader.number() != format)
    throw damaged();
  FileKey key;
  key.root = reader.text();
  key.path = reader.text();
  FileState state;
  state.stamp.size = reader.number();
  state.stamp.modified = static_cast<std::int64_t>(reader.number());
  state.stamp.changed = static_cast<std::int64_t>(reader.number());
  const std::uint64_t outcome = reader.number();
  state.hash = reader.text();
  state.detail = reader.text();
  state.copy = reader.text();
  if (outcome > static_cast<std::uint64_t>(FileOutcome::opened) || !reader.at_end())
    throw damaged();
  state.outcome = static_cast<FileOutcome>(outcome);
  return {std::move(key), std::move(state)};
}

}  // namespace vankien::indexer
