// The system calls that a process which reads hostile files never needs, taken from it for good.
#pragma once

namespace vankien::indexer {

// From here on this process can make no socket, start no process or program, look into no other
// process, open no file for writing, create, cut, rename or remove none: such calls fail with
// EPERM. Reading files is left, since decoders load their tables. False when the kernel refuses the
// filter. Needs PR_SET_NO_NEW_PRIVS.
bool renounce_system_calls();

}  // namespace vankien::indexer
