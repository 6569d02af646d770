// What a process that reads hostile files can see of the disk.
#pragma once

namespace vankien::indexer {

// From here on this process can open only what lies under /usr and the tables of the system that
// decoders load (fonts, the linker's cache); elsewhere opening fails with EACCES. Files that are
// open already stay so. Landlock, kernel 5.13 and later: true also where the kernel knows nothing
// of it, for then system_call_filter.h is what there is; false when it refuses. Needs
// PR_SET_NO_NEW_PRIVS.
bool restrict_file_view();

}  // namespace vankien::indexer
