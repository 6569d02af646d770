#include "indexer/system_call_filter.h"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace vankien::indexer {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_AARCH64;
#elif defined(__riscv) && __riscv_xlen == 64
constexpr std::uint32_t architecture = AUDIT_ARCH_RISCV64;
#else
#error "name the architecture of system calls here"
#endif

constexpr std::uint32_t foreign_calls = 0x40000000;  // x32's, from here on

constexpr std::array denied {
  // Network; io_uring would do any of these calls unseen.
  SYS_socket, SYS_io_uring_setup,
      // Processes.
      SYS_clone, SYS_clone3, SYS_execve, SYS_execveat, SYS_ptrace, SYS_process_vm_readv,
      SYS_process_vm_writev, SYS_pidfd_getfd,
      // Files.
      SYS_openat2, SYS_open_by_handle_at, SYS_truncate, SYS_unlinkat, SYS_renameat2, SYS_mkdirat,
      SYS_mknodat, SYS_linkat, SYS_symlinkat, SYS_fchmodat, SYS_fchownat,
#if defined(__x86_64__)  // which keeps the old forms
      SYS_fork, SYS_vfork, SYS_creat, SYS_unlink, SYS_rename, SYS_renameat, SYS_mkdir, SYS_rmdir,
      SYS_mknod, SYS_link, SYS_symlink, SYS_chmod, SYS_chown, SYS_lchown,
#elif defined(__aarch64__)
      SYS_renameat,
#endif
};

struct OpenCall {
  long number;
  std::size_t flags;  // place of its flags among the arguments
};
constexpr std::array opening {
  OpenCall{SYS_openat, 2},
#if defined(__x86_64__)
      OpenCall{SYS_open, 1},
#endif
};
constexpr std::uint32_t writing_flags = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;

constexpr sock_filter load(std::size_t offset) {
  return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset));
}

constexpr sock_filter answer(std::uint32_t what) {
  return BPF_STMT(BPF_RET | BPF_K, what);
}

// Goes over the next `skipped` instructions unless `test` of the loaded word holds.
constexpr sock_filter unless(std::uint16_t test, std::uint32_t value, std::uint8_t skipped) {
  return BPF_JUMP(static_cast<std::uint16_t>(BPF_JMP | BPF_K | test), value, 0, skipped);
}

std::vector<sock_filter> program() {
  constexpr sock_filter refuse = answer(SECCOMP_RET_ERRNO | EPERM);
  constexpr std::size_t low_half = 0;  // of an argument: all these machines are little-endian
  std::vector<sock_filter> code{
      load(offsetof(seccomp_data, arch)), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, architecture, 1, 0),
      answer(SECCOMP_RET_KILL_PROCESS),   load(offsetof(seccomp_data, nr)),
      unless(BPF_JGE, foreign_calls, 1),  refuse,
  };
  for (const long call : denied)
    code.insert(code.end(), {unless(BPF_JEQ, static_cast<std::uint32_t>(call), 1), refuse});
  for (const OpenCall& open : opening)
    code.insert(code.end(),
                {unless(BPF_JEQ, static_cast<std::uint32_t>(open.number), 4),
                 load(offsetof(seccomp_data, args) + open.flags * sizeof(std::uint64_t) + low_half),
                 unless(BPF_JSET, writing_flags, 1), refuse, answer(SECCOMP_RET_ALLOW)});
  code.push_back(answer(SECCOMP_RET_ALLOW));
  return code;
}

}  // namespace

bool renounce_system_calls() {
  std::vector<sock_filter> code = program();
  const sock_fprog filter{.len = static_cast<unsigned short>(code.size()), .filter = code.data()};
  return ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

}  // namespace vankien::indexer
