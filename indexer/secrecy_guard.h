// The one decision whether a text is kept out of the index.
#pragma once

#include <span>

#include "analyzers/canonical_text.h"
#include "indexer/file_state.h"

namespace vankien::indexer {

struct SecrecyGuard {
  // LƯU HÀNH NỘI BỘ withholds too, which otherwise is only shown.
  bool withholds_internal = false;

  // True when the text, or the name of one of its files or of a container that this lies in, bears
  // a mark whose documents are withheld. What an administrator released or purged is decided before
  // (AuditLog). Thread-safe.
  [[nodiscard]] bool withholds(const analyzers::CanonicalText& text,
                               std::span<const FileKey> files) const;
};

}  // namespace vankien::indexer
