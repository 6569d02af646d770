// Files into text. Everything that parses hostile bytes runs in a child process with limits.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "indexer/content_hash.h"
#include "indexer/media_type.h"
#include "indexer/reason.h"
#include "schema/record.h"

namespace vankien::indexer {

// Raise it when a file or its formal parts may be read otherwise than before: all records are then
// made anew, and what failed is tried again.
inline constexpr std::string_view readers_version = "2";

class ForkServer;
class OfficeConverter;
class OpenContainer;
class OpenContainers;

struct Extracted {
  std::string text;  // document text
  std::string media_type;
  schema::TextSource source = schema::TextSource::original;
  bool doubtful = false;  // FileText's
};

// A file that gave no document.
struct Skipped {
  std::filesystem::path path;
  Reason reason;
};

// A file within a container.
struct ListedMember {
  std::string name;
  std::uint64_t size = 0;                  // bytes
  std::variant<std::string, Reason> hash;  // or why it cannot be read
};

// What becomes of a file whose words stand in pictures: it waits (Skipped awaits_recognition), or
// they are read now, which takes a second or two a page.
enum class Pictures { wait, recognise };

// One table {media type → reader} decides: media_type.cpp. Limits: limits.h.
// Make it before any thread starts: it holds the process from which the children are forked.
// Thread-safe afterwards.
class Extractor {
 public:
  Extractor();
  ~Extractor();
  Extractor(const Extractor&) = delete;
  Extractor& operator=(const Extractor&) = delete;

  // Never throws for what lies in the file; a crash or hang of a child is a Skipped. Asked to stop,
  // it leaves the pictures that it has not read, and the file awaits recognition.
  std::variant<Extracted, Skipped> extract(const std::filesystem::path& path,
                                           Pictures pictures = Pictures::wait,
                                           const std::stop_token& stop = {}) const;

  // Whether a file holds other files, by its first bytes; none for what cannot be read.
  Container container(const std::filesystem::path& path) const;
  // What lies in a container. extract() and hash() take its members under
  // container // name.
  std::variant<std::vector<ListedMember>, Reason> members(const std::filesystem::path& path) const;
  // content_hash.h's, of a file or a member.
  std::variant<std::string, Unreadable> hash(const std::filesystem::path& path) const;

  // Files that will be extracted soon: what costs much to start may be done for many at once.
  void expect(const std::filesystem::path& path) const;

 private:
  struct Source;

  std::variant<std::shared_ptr<const OpenContainer>, Reason> open_container(
      const std::filesystem::path& path) const;
  std::variant<Source, Reason> find(const std::filesystem::path& path) const;

  std::unique_ptr<ForkServer> server_;
  std::unique_ptr<OfficeConverter> office_;
  std::unique_ptr<OpenContainers> containers_;
};

}  // namespace vankien::indexer
