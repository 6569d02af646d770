// The server as a process meets it: its port, a missing index, many clients.
#include <atomic>
#include <thread>

#include "schema/error.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"
#include "tests/web/site_under_test.h"

namespace {

using vankien::tests::client;
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

}  // namespace
