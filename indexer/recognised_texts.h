// What character recognition has read, kept by content: a page costs a second or two, and an index
// may be built anew many times. DIR/recognised/ holds a file for each content.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "indexer/extractor.h"

namespace vankien::indexer {

// A scan that bears a mark of secrecy: nothing of its text is kept.
struct MarkedSecret {};

using Recognised = std::variant<Extracted, Reason, MarkedSecret>;

class RecognisedTexts {
 public:
  explicit RecognisedTexts(const std::filesystem::path& index);

  // What is kept of a content; nullopt when nothing is, or nothing that can be read: then it is
  // read again. Thread-safe, as all that follow.
  [[nodiscard]] std::optional<Recognised> find(std::string_view hash) const;
  [[nodiscard]] bool has(std::string_view hash) const;
  // Throws schema::Error(disk_full), (input_output).
  void keep(std::string_view hash, const Recognised& recognised) const;
  void forget(std::string_view hash) const;
  // So that what could not be read, or was withheld, is looked at again.
  void forget_failures() const;

 private:
  [[nodiscard]] std::filesystem::path file_of(std::string_view hash) const;

  std::filesystem::path folder_;
};

}  // namespace vankien::indexer
