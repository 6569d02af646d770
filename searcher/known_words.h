// What a collection says of a query's words, as the parser asks it: the parser knows no index. This
// class knows nothing; indexed_words.h asks an index.
#pragma once

#include <string>
#include <vector>

namespace vankien::searcher {

class KnownWords {
 public:
  KnownWords() = default;
  virtual ~KnownWords() = default;
  KnownWords(const KnownWords&) = delete;
  KnownWords& operator=(const KnownWords&) = delete;

  // What documents define `short_form` to stand for, each as blank-divided accent keys.
  [[nodiscard]] virtual std::vector<std::string> long_forms(
      const std::string& /*short_form*/) const {
    return {};
  }
  // What documents define to stand for `words`, blank-divided.
  [[nodiscard]] virtual std::vector<std::string> short_forms(const std::string& /*words*/) const {
    return {};
  }
  // Whether a defined long form begins with `words`.
  [[nodiscard]] virtual bool begins_long_form(const std::string& /*words*/) const { return false; }
  // The key of what a word is when it is the remains of Telex or VNI typing and in no document as
  // it stands; else empty.
  [[nodiscard]] virtual std::string repaired(const std::string& /*key*/) const { return {}; }
};

}  // namespace vankien::searcher
