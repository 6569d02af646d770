// The real server on a small index made from files written here, and ways to ask it.
#pragma once

#include <httplib.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <thread>

#include "searcher/searcher.h"
#include "web/server.h"

namespace vankien::tests {

class RunningServer {
 public:
  RunningServer(const std::filesystem::path& index, web::ServerOptions options);
  ~RunningServer();
  RunningServer(const RunningServer&) = delete;
  RunningServer& operator=(const RunningServer&) = delete;

  [[nodiscard]] int port() const { return port_; }

 private:
  searcher::Searcher searcher_;
  web::Server server_;
  int port_ = 0;
  std::thread thread_;
};

// One server for all tests of the program: indexing is the slow part. It holds two documents,
// 05-NQ/TU (whose whole text is `resolution`) and 12-KH/HU, and is also called vankien.test.
extern const std::string_view resolution;
int site_port();
const std::filesystem::path& site_index();

httplib::Client client();
// The body of a 200, parsed.
nlohmann::json get_json(const std::string& path);
std::string id_of(const std::string& number);

// What comes back for bytes sent as they are; the connection is closed by the server or after a
// second without more.
std::string raw(const std::string& bytes);

}  // namespace vankien::tests
