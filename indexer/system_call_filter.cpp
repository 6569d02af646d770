#include "indexer/system_call_filter.h"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>

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

// Another process's memory, and io_uring, which would do any call unseen.
constexpr std::array denied_to_all{SYS_io_uring_setup,    SYS_ptrace,      SYS_process_vm_readv,
                                   SYS_process_vm_writev, SYS_pidfd_getfd, SYS_open_by_handle_at};

constexpr std::array denied_to_readers {
  SYS_socket,
      // Processes.
      SYS_clone, SYS_clone3, SYS_execve, SYS_execveat,
      // Files.
      SYS_openat2, SYS_truncate, SYS_unlinkat, SYS_renameat2, SYS_mkdirat, SYS_mknodat, SYS_linkat,
      SYS_symlinkat, SYS_fchmodat, SYS_fchownat,
#if defined(__x86_64__)  // which keeps the old forms
      SYS_fork, SYS_vfork, SYS_creat, SYS_unlink, SYS_rename, SYS_renameat, SYS_mkdir, SYS_rmdir,
      SYS_mknod, SYS_link, SYS_symlink, SYS_chmod, SYS_chown, SYS_lchown,
#elif defined(__aarch64__)
      SYS_renameat,
#endif
};

constexpr std::array denied_to_programs {
  SYS_connect,
      // Signals, and the way out of the process group that is ended as one.
      SYS_kill, SYS_tkill, SYS_tgkill, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo,
      SYS_pidfd_send_signal, SYS_setsid, SYS_setpgid, SYS_unshare, SYS_setns,
      // What all processes of a user share.
      SYS_keyctl, SYS_add_key, SYS_request_key, SYS_bpf, SYS_perf_event_open,
      // Files by their path, of which Landlock says nothing.
      SYS_truncate, SYS_fchmodat, SYS_fchownat, SYS_utimensat, SYS_setxattr, SYS_lsetxattr,
      SYS_removexattr, SYS_lremovexattr,
#if defined(__x86_64__)
      SYS_chmod, SYS_chown, SYS_lchown, SYS_utime, SYS_utimes, SYS_futimesat,
#endif
};

constexpr std::array pretended_to_programs{SYS_bind, SYS_listen};

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

constexpr sock_filter allow = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
constexpr sock_filter refuse = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
constexpr sock_filter kill_process = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
constexpr sock_filter pretend = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO);  // error 0: done

constexpr sock_filter load(std::size_t offset) {
  return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset));
}

// The low half: all these machines are little-endian.
constexpr sock_filter load_argument(std::size_t place) {
  return load(offsetof(seccomp_data, args) + place * sizeof(std::uint64_t));
}

// Goes over the next `skipped` instructions unless `test` of the loaded word holds.
constexpr sock_filter unless(std::uint16_t test, std::uint32_t value, std::uint8_t skipped) {
  return BPF_JUMP(static_cast<std::uint16_t>(BPF_JMP | BPF_K | test), value, 0, skipped);
}

constexpr sock_filter unless_call(long call, std::uint8_t skipped) {
  return unless(BPF_JEQ, static_cast<std::uint32_t>(call), skipped);
}

using Code = std::vector<sock_filter>;

// Leaves the number of the call loaded; so does each part below for the calls that it lets pass.
Code beginning() {
  return {load(offsetof(seccomp_data, arch)),
          BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, architecture, 1, 0),
          kill_process,
          load(offsetof(seccomp_data, nr)),
          unless(BPF_JGE, foreign_calls, 1),
          refuse};
}

template <class Calls>
void answer(Code& code, const Calls& calls, const sock_filter& what) {
  for (const long call : calls)
    code.insert(code.end(), {unless_call(call, 1), what});
}

void refuse_opening_to_write(Code& code) {
  for (const OpenCall& open : opening)
    code.insert(code.end(), {unless_call(open.number, 4), load_argument(open.flags),
                             unless(BPF_JSET, writing_flags, 1), refuse, allow});
}

// Datagrams could be sent without connecting.
void refuse_sockets_but_local_streams(Code& code) {
  constexpr std::uint32_t type_bits = 0xF;  // the others are flags
  code.insert(code.end(),
              {unless_call(SYS_socket, 7), load_argument(0), unless(BPF_JEQ, AF_UNIX, 3),
               load_argument(1), BPF_STMT(BPF_ALU | BPF_AND | BPF_K, type_bits),
               BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SOCK_STREAM, 1, 0), refuse, allow});
}

}  // namespace

SystemCallFilter SystemCallFilter::of_readers() {
  Code code = beginning();
  answer(code, denied_to_all, refuse);
  answer(code, denied_to_readers, refuse);
  refuse_opening_to_write(code);
  code.push_back(allow);
  return SystemCallFilter(std::move(code));
}

SystemCallFilter SystemCallFilter::of_programs() {
  Code code = beginning();
  answer(code, denied_to_all, refuse);
  answer(code, denied_to_programs, refuse);
  answer(code, pretended_to_programs, pretend);
  refuse_sockets_but_local_streams(code);
  code.push_back(allow);
  return SystemCallFilter(std::move(code));
}

bool SystemCallFilter::restrict_process() const {
  // The kernel only reads it.
  const sock_fprog filter{.len = static_cast<unsigned short>(code_.size()),
                          .filter = const_cast<sock_filter*>(code_.data())};
  return ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

}  // namespace vankien::indexer
