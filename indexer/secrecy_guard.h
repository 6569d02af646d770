// The one decision whether a text is kept out of the index.
#pragma once

#include "analyzers/canonical_text.h"
#include "indexer/file_state.h"

namespace vankien::indexer {

struct SecrecyGuard {
  // LƯU HÀNH NỘI BỘ withholds too, which otherwise is only shown.
  bool withholds_internal = false;

  // True when the text, or the name of its file or of the container that this lies in, bears a mark
  // whose documents are withheld. What an administrator released or purged is decided before
  // (AuditLog). Thread-safe.
  [[nodiscard]] bool withholds(const analyzers::CanonicalText& text, const FileKey& file) const;
};

}  // namespace vankien::indexer
