// The server as a process meets it: its port, a missing index, many clients.
#include <atomic>
#include <thread>

#include "schema/error.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"
#include "tests/web/raw_connection.h"
#include "tests/web/site_under_test.h"

namespace {

using vankien::tests::client;
using vankien::tests::RawConnection;
using vankien::tests::RunningServer;
using vankien::tests::site_index;
using vankien::tests::site_port;
using vankien::tests::TemporaryFolder;

TEST_CASE("a taken port is a clear error, and a second server does not share it") {
  const vankien::searcher::Searcher searcher(site_index());
  vankien::web::Server second(searcher, {.port = site_port()});
  try {
    second.bind();
    FAIL("bound a port that is in use");
  } catch (const vankien::schema::Error& error) {
    CHECK(error.code() == vankien::schema::ErrorCode::usage);
    CHECK(std::string(error.what()).find(std::to_string(site_port())) != std::string::npos);
  }
}

TEST_CASE("without an index the server says so and when to come back") {
  const TemporaryFolder nothing;
  std::vector<std::string> log;
  const RunningServer server(
      nothing.path() / "none",
      {.port = 0, .log = [&](const std::string& line) { log.push_back(line); }});
  httplib::Client asking("127.0.0.1", server.port());
  for (const std::string path : {"/api/v1/search", "/readyz", "/", "/tim?q=x", "/so/05-NQ/TU"}) {
    CAPTURE(path);
    const auto reply = asking.Get(path.c_str());
    REQUIRE(reply);
    CHECK(reply->status == 503);
    CHECK(reply->get_header_value("Retry-After") == "30");
    CHECK(reply->body.find("vankien index") != std::string::npos);
    CHECK(reply->body.find(nothing.path().string()) == std::string::npos);
  }
  CHECK(asking.Get("/healthz")->status == 200);
  CHECK(log.size() == 5);
}

TEST_CASE("many clients at once") {
  std::vector<std::thread> threads;
  std::atomic<int> good = 0;
  for (int i = 0; i < 16; ++i)
    threads.emplace_back([&] {
      auto own = client();
      for (int n = 0; n < 20; ++n)
        good += own.Get("/api/v1/search?q=chuyen+doi+so")->status == 200 ? 1 : 0;
    });
  for (auto& thread : threads)
    thread.join();
  CHECK(good == 320);
}

// Nobody accepts yet: what is not refused stands in the queue of the socket.
TEST_CASE("a burst of connections waits in line and every one is answered") {
  constexpr std::size_t clients = 200;
  const vankien::searcher::Searcher searcher(site_index());
  vankien::web::Server server(searcher, {.port = 0});
  const int port = server.bind();
  std::vector<RawConnection> burst;
  for (std::size_t i = 0; i < clients; ++i)
    burst.emplace_back(port);
  std::size_t connected = 0;
  for (auto& connection : burst)
    connected += connection.connected() ? 1 : 0;
  CHECK(connected == clients);
  std::thread running([&] { server.run(); });
  // Kept alive: no connection gives way to the next by ending.
  for (auto& connection : burst)
    connection.send("GET /api/v1/search?q=chuyen+doi+so HTTP/1.1\r\nHost: localhost\r\n\r\n");
  std::size_t answered = 0;
  for (auto& connection : burst)
    answered += connection.receive_some().starts_with("HTTP/1.1 200") ? 1 : 0;
  CHECK(answered == clients);
  burst.clear();
  server.stop();
  running.join();
}

}  // namespace
