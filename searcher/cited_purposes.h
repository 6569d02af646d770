// What documents say of the purposes of those that they cite, in a form that can be compared.
#pragma once

#include <xapian.h>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

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
  struct Purpose {
    std::string number;  // key
    std::string purpose;
  };
  using ByNumber = std::vector<Purpose>;  // each number once, in byte order
  [[nodiscard]] ByNumber read(Xapian::docid citing) const;

  const Reader& reader_;
  std::unordered_map<Xapian::docid, ByNumber> read_;
};

}  // namespace vankien::searcher
