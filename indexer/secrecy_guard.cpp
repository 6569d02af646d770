#include "indexer/secrecy_guard.h"

#include <algorithm>

#include "analyzers/secrecy.h"
#include "analyzers/secrecy_mark.h"

namespace vankien::indexer {

bool SecrecyGuard::withholds(const analyzers::CanonicalText& text,
                             std::span<const FileKey> files) const {
  auto mark = analyzers::find_classification(text, "");
  for (const FileKey& file : files)
    for (std::optional<FileKey> named = file; named; named = named->container())
      mark = std::max(mark, analyzers::mark_of_file_name(named->file_name()));
  return mark && (withholds_internal || analyzers::withholds(*mark));
}

}  // namespace vankien::indexer
