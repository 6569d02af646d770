// Requests that no browser sends: each gets a clear answer, and the server lives on.
#include "tests/catch.h"
#include "tests/web/site_under_test.h"

namespace {

using vankien::tests::client;
using vankien::tests::raw;

TEST_CASE("odd queries are answered, whatever their bytes") {
  const auto q =
      GENERATE(as<std::string>{}, "%00", "%FF%FE", "a%00b", "%C0%AF", "((((((((", "\"", "-", "OR",
               "%25", "%zz", "*", "%F0%9F%98%80", "%E2%80%AE", "a=b=c", "AND%20NOT%20%28");
  CAPTURE(q);
  for (const std::string path : {"/tim?q=", "/api/v1/search?q="}) {
    auto reply = client().Get((path + q).c_str());
    REQUIRE(reply);
    CHECK(reply->status == 200);
  }
}

TEST_CASE("only reading is allowed, and HEAD is GET without the body") {
  for (const std::string path : {"/", "/tim", "/api/v1/search"}) {
    CAPTURE(path);
    const auto posted = client().Post(path.c_str(), "x=1", "application/x-www-form-urlencoded");
    REQUIRE(posted);
    CHECK(posted->status == 405);
    CHECK(posted->get_header_value("Allow") == "GET, HEAD");
    const auto head = client().Head(path.c_str());
    CHECK(head->status == 200);
    CHECK(head->body.empty());
  }
  CHECK(client().Delete("/api/v1/khong-co")->status == 404);
}

TEST_CASE("requests that try to smuggle another are answered once and the connection ends") {
  const std::string second = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
  const auto begin = GENERATE_COPY(
      as<std::string>{},
      "GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: " +
          std::to_string(second.size()) + "\r\n\r\n",
      "GET /healthz HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n",
      "POST /tim HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(second.size()) +
          "\r\n\r\n",
      "GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Encoding: gzip\r\nContent-Length: "
      "9\r\n\r\n");
  const auto answer = raw(begin + second);
  CAPTURE(begin, answer);
  CHECK(answer.starts_with("HTTP/1.1 4"));
  CHECK(answer.find("200 OK") == std::string::npos);
  CHECK(answer.find("HTTP/1.1", 8) == std::string::npos);
}

TEST_CASE("malformed requests get 4xx and the server lives") {
  const auto request =
      GENERATE(as<std::string>{}, "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
               "XYZ / HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
               "GET /tim HTTP/1.1\r\nHost: localhost\r\nX: " + std::string(9000, 'a') + "\r\n\r\n",
               std::string("\0\0\0\0\r\n\r\n", 8),
               "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
               "GET ../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n");
  const auto answer = raw(request);
  CAPTURE(request, answer);
  CHECK((answer.empty() || answer.starts_with("HTTP/1.1 4")));
  CHECK(client().Get("/healthz")->body == "ok\n");
}

}  // namespace
