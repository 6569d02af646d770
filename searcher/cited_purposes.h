// What documents say of the purposes of those that they cite, in a form that can be compared.
#pragma once

#include <xapian.h>

#include <string>
#include <string_view>
#include <unordered_map>

#include "searcher/reader.h"

namespace vankien::searcher {

// Purposes are cut and misread in many ways: what begins alike means the same.
std::string purpose_key(std::string_view about);

// Each document is read once. The reader must outlive it.
class CitedPurposes {
 public:
  explicit CitedPurposes(const Reader& reader) : reader_(reader) {}

  // purpose_key() of the first purpose that the document gives with the number of this key; empty
  // when it gives none.
  std::string of(Xapian::docid citing, const std::string& key);

 private:
  using ByNumber = std::unordered_map<std::string, std::string>;
  [[nodiscard]] ByNumber read(Xapian::docid citing) const;

  const Reader& reader_;
  std::unordered_map<Xapian::docid, ByNumber> read_;
};

}  // namespace vankien::searcher
