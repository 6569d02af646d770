// The HTTP server: routes over a searcher. Knows no Xapian and no indexer.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "web/origin.h"

namespace vankien::searcher {
class Searcher;
}

namespace vankien::web {

struct ServerOptions {
  std::string host = "127.0.0.1";
  int port = 8080;  // 0: any free one
  std::vector<std::string> names =
      {};  // further names the server is asked by; see host_names.h for those always accepted
  std::vector<Origin> origins = {};  // whose pages may hold the search box; see sharing.h
  std::function<void(const std::string& line)> log =
      {};  // what went wrong inside, a line each; may be empty
};

class Server {
 public:
  // `searcher` must outlive the server.
  Server(const searcher::Searcher& searcher, ServerOptions options);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  // Binds; throws schema::Error(usage) naming host and port and what to do when it cannot (port
  // taken). Returns the port.
  int bind();
  // Serves until stop(); bind() first.
  void run();
  // Safe from a signal-handling thread.
  void stop();

 private:
  class Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace vankien::web
