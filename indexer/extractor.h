// Files into text. Everything that parses hostile bytes runs in a child process with limits.
#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <variant>

#include "indexer/reason.h"
#include "schema/record.h"

namespace vankien::indexer {

class ForkServer;
class OfficeConverter;

struct Extracted {
  std::string text;  // document text
  std::string media_type;
  schema::TextSource source = schema::TextSource::original;
};

// A file that gave no document.
struct Skipped {
  std::filesystem::path path;
  Reason reason;
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

  // Files that will be extracted soon: what costs much to start may be done for many at once.
  void expect(const std::filesystem::path& path) const;

 private:
  std::unique_ptr<ForkServer> server_;
  std::unique_ptr<OfficeConverter> office_;
};

}  // namespace vankien::indexer
