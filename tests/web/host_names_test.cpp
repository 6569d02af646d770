// Whose Host headers are answered.
#include "web/host_names.h"

#include "tests/catch.h"

namespace {

TEST_CASE("hosts that no foreign page can own, and those named") {
  const vankien::web::HostNames names({"Vankien.TinhUy.local", ""});
  const auto [header, accepted] = GENERATE(table<std::string, bool>({
      {"localhost", true},
      {"localhost:8080", true},
      {"LOCALHOST.", true},
      {"may.localhost", true},
      {"127.0.0.1:8080", true},
      {"10.1.2.3", true},
      {"[::1]", true},
      {"[::1]:8080", true},
      {"[fe80::1]:80", true},
      {"vankien.tinhuy.local", true},
      {"vankien.tinhuy.local:443", true},
      {"evil.example", false},
      {"evil.example:8080", false},
      {"vankien.tinhuy.local.evil.example", false},
      {"localhost.evil.example", false},
      {"127.0.0.1.evil.example", false},
      {"localhost:80:80", false},
      {"localhost:x", false},
      {"[::1", false},
      {"[::1]x", false},
      {"[localhost]", false},
      {"localhost/x", false},
      {"a@localhost", false},
      {"", false},
      {":8080", false},
      {"0x7f.1", false},
  }));
  CAPTURE(header);
  CHECK(names.accepts(header) == accepted);
}

}  // namespace
