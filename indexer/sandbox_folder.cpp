#include "indexer/sandbox_folder.h"

#include <stdlib.h>

#include <cerrno>

namespace vankien::indexer {

namespace fs = std::filesystem;

SandboxFolder::SandboxFolder() {
  std::string name = (fs::temp_directory_path() / "vankien-sandbox-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) {
    error_ = std::error_code(errno, std::generic_category());
    return;
  }
  path_ = name;
  for (const fs::path& folder : {inputs(), results(), scratch()})
    if (!error_)
      fs::create_directory(folder, error_);
}

SandboxFolder::~SandboxFolder() {
  std::error_code ignored;  // what cannot be removed is the temporary folder's to clean
  if (!path_.empty())
    fs::remove_all(path_, ignored);
}

}  // namespace vankien::indexer
