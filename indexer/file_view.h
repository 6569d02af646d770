// What a process that deals with hostile files can see of the disk (Landlock, kernel 5.13 and
// later).
#pragma once

#include <filesystem>

#include "indexer/file_descriptor.h"

namespace vankien::indexer {

class FileView {
 public:
  enum class Rights { read, run, change };  // each with those before it, but for `change` and `run`

  FileView();  // of nothing

  // What decoders load: programs' libraries under /usr, fonts, the linker's cache.
  static FileView of_readers();

  // False where the kernel, or a container around this, has no Landlock.
  [[nodiscard]] bool is_possible() const { return rules_.is_open(); }

  // Adds a file, or a folder with all below. What is not there needs no rule.
  FileView& show(const std::filesystem::path& place, Rights rights);

  // From here on this process and all that it starts can open only what is shown; elsewhere opening
  // fails with EACCES. Files that are open already stay so. False when the kernel refuses this or
  // refused a rule. Needs PR_SET_NO_NEW_PRIVS. Async-signal-safe.
  [[nodiscard]] bool restrict_process() const;

 private:
  FileDescriptor rules_;
  bool complete_ = true;
};

}  // namespace vankien::indexer
