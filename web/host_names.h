// Which Host headers are answered: a guard against DNS rebinding, where a foreign name is made to
// point at this server.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankien::web {

// Names under which the server may be asked: loopback names and IP literals always (no foreign page
// can own those), and the names given: the bound host, the machine's own name, what the
// administrator adds. Ports are free.
class HostNames {
 public:
  explicit HostNames(std::vector<std::string> names);

  [[nodiscard]] bool accepts(std::string_view host_header) const;

 private:
  std::vector<std::string> names_;  // lower case
};

// The name this machine goes by; empty when the system has none.
std::string machine_name();

}  // namespace vankien::web
