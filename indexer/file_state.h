// What the index remembers of one file: enough to tell whether it must be read again.
#pragma once

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/file_stamp.h"

namespace vankien::indexer {

// A file by its root's name and its path below it. Any bytes; '/' between parts.
struct FileKey {
  std::string root;
  std::string path;

  auto operator<=>(const FileKey&) const = default;  // NOLINT(modernize-use-nullptr): clang 14 errs
  [[nodiscard]] std::string_view file_name() const;
  // Of a member of a container ("thu.eml//12.docx", members.h), the file on the disk that holds it.
  [[nodiscard]] std::optional<FileKey> container() const;
};

// `opened`: a container without words of its own; its members have states of their own.
enum class FileOutcome : std::uint8_t { indexed, failed, withheld, opened };

struct FileState {
  FileStamp stamp;
  FileOutcome outcome = FileOutcome::indexed;
  std::string hash;    // of its content; empty when that was not read, and for withheld files
  std::string detail;  // indexed: document id; failed: the reason, encoded
  std::string copy{};  // indexed: copy_key() of its document, may be empty

  bool operator==(const FileState&) const = default;
};

using FileStates = std::map<FileKey, FileState>;

// The name of the metadata entry of a file: short whatever the path, as Xapian demands.
std::string metadata_key(const FileKey& key);

// The metadata entry holds the key too.
std::string encode(const FileKey& key, const FileState& state);
// Throws schema::Error(index_damaged) when the bytes are not what encode() wrote.
std::pair<FileKey, FileState> decode_file_state(std::string_view bytes);

}  // namespace vankien::indexer
