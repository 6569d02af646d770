#include "indexer/secrecy_guard.h"

#include <algorithm>

#include "analyzers/secrecy.h"
#include "analyzers/secrecy_mark.h"

namespace vankien::indexer {

bool SecrecyGuard::withholds(const analyzers::CanonicalText& text, const FileKey& file) const {
  auto mark = analyzers::find_classification(text, file.file_name());
  if (const auto container = file.container())
    mark = std::max(mark, analyzers::mark_of_file_name(container->file_name()));
  return mark && (withholds_internal || analyzers::withholds(*mark));
}

}  // namespace vankien::indexer
