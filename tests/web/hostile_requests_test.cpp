// Requests that no browser sends: each gets a clear answer, and the server lives on.
#include <regex>

#include "tests/catch.h"
#include "tests/web/raw_connection.h"
#include "tests/web/site_under_test.h"
#include "web/routes.h"

namespace {

using vankien::tests::client;
using vankien::tests::raw;

std::string repeated(const std::string& part, std::size_t times) {
  std::string all;
  for (; times > 0; --times)
    all += part;
  return all;
}

TEST_CASE("odd queries are answered, whatever their bytes") {
  const auto q =
      GENERATE(as<std::string>{}, "%00", "%FF%FE", "a%00b", "%C0%AF", "((((((((", "\"", "-", "OR",
               "%25", "%zz", "*", "%F0%9F%98%80", "%E2%80%AE", "a=b=c", "AND%20NOT%20%28", "AND",
               "NOT", "OR%20OR%20OR", "-%20-%20-", "%22%22%22", "%3A",
               "s%E1%BB%91:", repeated("(", 2000), repeated("(-", 1000), repeated("a%20OR%20", 250),
               repeated("%22a%20", 400), repeated("a*%20", 400), repeated("%CC%81", 1000));
  CAPTURE(q);
  for (const std::string path : {"/tim?q=", "/api/v1/search?q="}) {
    auto reply = client().Get((path + q).c_str());
    REQUIRE(reply);
    CHECK(reply->status == 200);
  }
}

// An address of the route, with `argument` for what its pattern leaves open.
std::string address_of(const vankien::web::Route& route, const std::string& argument) {
  const std::string pattern(route.pattern);
  const auto open = pattern.find('{');
  return open == std::string::npos
             ? pattern
             : pattern.substr(0, open) + argument + pattern.substr(pattern.find('}') + 1);
}

TEST_CASE("every route takes any argument and any parameters") {
  const auto argument = GENERATE(as<std::string>{}, "..%2f..%2f..%2fetc%2fpasswd", "%2e%2e",
                                 "..%5c..%5cwin.ini", "%00", "a%00.txt", "%FF%FE", "%", "%zz",
                                 "%25%2e", "'%20OR%201=1", "%3Cscript%3E", "%0d%0aX:%20y", "*", "Q",
                                 std::string(4000, '1'), std::string(4000, '('), "-", "%E2%80%AE");
  for (const auto& route : vankien::web::routes()) {
    const auto address = address_of(route, argument) + "?" + argument + "=" + argument;
    CAPTURE(address);
    const auto reply = client().Get(address.c_str());
    REQUIRE(reply);
    if (route.handler == nullptr) {
      CHECK(reply->status == 405);
      continue;
    }
    CHECK((reply->status == 200 || reply->status == 400 || reply->status == 404 ||
           (reply->status == 414 && address.size() > 8000)));
    CHECK(reply->body.find("root:") == std::string::npos);
    CHECK_FALSE(reply->has_header("X"));
  }
}

// Status and headers, but for the moment and for lengths that follow it (preconditions_test.cpp has
// the others).
std::string lasting_head(const std::string& answer) {
  static const std::regex passing("(Date|Content-Length): [^\r]*");
  return std::regex_replace(answer.substr(0, answer.find("\r\n\r\n")), passing, "$1");
}

TEST_CASE("routes take the methods they name, and HEAD is GET without the body") {
  for (const auto& route : vankien::web::routes()) {
    for (const std::string method : {"OPTIONS", "PUT", "POST", "DELETE", "PATCH", "TRACE"}) {
      const auto answer = raw(method + ' ' + address_of(route, "x") +
                              " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      CAPTURE(method, route.pattern, answer);
      if (method == "POST" && route.post != nullptr) {
        CHECK(answer.starts_with("HTTP/1.1 411"));
        continue;
      }
      CHECK(answer.starts_with("HTTP/1.1 405"));
      const std::string allowed = "Allow: " + std::string(route.methods()) + "\r\n";
      CHECK(answer.find(allowed) != std::string::npos);
    }
    const auto ask = [&](const std::string& method) {
      return raw(method + ' ' + address_of(route, "x") +
                 " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    };
    const auto head = ask("HEAD");
    CAPTURE(route.pattern);
    CHECK(lasting_head(head) == lasting_head(ask("GET")));
    CHECK(head.find("\r\n\r\n") + 4 == head.size());
  }
}

TEST_CASE("a page stays small however many filters are asked for") {
  std::string path = "/tim?q=chuyen+doi+so";
  for (int i = 0; i < 900; ++i)
    path += "&year=" + std::to_string(i % 50);
  const auto reply = client().Get(path.c_str());
  CHECK(reply->status == 200);
  CHECK(reply->body.size() < 300'000);
}

TEST_CASE("what is far too much is refused") {
  const auto [request, status] = GENERATE(table<std::string, std::string>({
      {"GET /tim?q=" + std::string(1'000'000, 'a') + " HTTP/1.1\r\nHost: localhost\r\n\r\n", "414"},
      {"GET /tim?" + repeated("a=b&", 10'000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n", "414"},
      {"GET /tim HTTP/1.1\r\nHost: localhost\r\n" + repeated("A: b\r\n", 10'000) + "\r\n", "431"},
      {"POST /tim HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n" +
           std::string(1'000'000, 'a'),
       "405"},
      {"GET /tim HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n",
       "400"},
      {"GET /tim HTTP/1.1\r\nHost: localhost\r\nRange: bytes=" + repeated("0-,", 2'000) +
           "0-\r\nConnection: close\r\n\r\n",
       "200"},
  }));
  const auto answer = raw(request);
  CAPTURE(request.substr(0, 60), answer.substr(0, 60));
  CHECK(answer.starts_with("HTTP/1.1 " + status));
  CHECK(client().Get("/healthz")->body == "ok\n");
}

TEST_CASE("requests that try to smuggle another are answered once and the connection ends") {
  const std::string second = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
  const auto begin = GENERATE_COPY(
      as<std::string>{},
      "GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: " +
          std::to_string(second.size()) + "\r\n\r\n",
      "GET /healthz HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n",
      "GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\n",
      "GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
      "0\r\ntransfer-encoding:\tx\r\n\r\n",
      "GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
      "HEAD /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: " +
          std::to_string(second.size()) + "\r\n\r\n",
      "POST /tim HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(second.size()) +
          "\r\n\r\n",
      "GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Encoding: gzip\r\nContent-Length: "
      "9\r\n\r\n");
  // Sent at once, and when the first answer is there: what the library has read ahead it forgets.
  vankien::tests::RawConnection connection(vankien::tests::site_port());
  connection.send(begin);
  const auto first = connection.receive_some();
  connection.send(second);
  for (const auto& answer : {raw(begin + second), first + connection.receive_all()}) {
    CAPTURE(begin, answer);
    CHECK(answer.starts_with("HTTP/1.1 4"));
    CHECK(answer.find("200 OK") == std::string::npos);
    CHECK(answer.find("HTTP/1.1", 8) == std::string::npos);
  }
}

TEST_CASE("an address in full is the path at the host that it names") {
  const auto status = [](const std::string& target) {
    return raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .substr(0, 12);
  };
  CHECK(status("http://localhost/healthz") == "HTTP/1.1 200");
  CHECK(status("HTTP://localhost/api/v1/search?q=a") == "HTTP/1.1 200");
  CHECK(status("http://localhost") == "HTTP/1.1 200");
  CHECK(status("http://evil.example/healthz") == "HTTP/1.1 421");
}

TEST_CASE("malformed requests get 4xx and the server lives") {
  const auto request =
      GENERATE(as<std::string>{}, "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
               "XYZ / HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
               "GET /tim HTTP/1.1\r\nHost: localhost\r\nX: " + std::string(9000, 'a') + "\r\n\r\n",
               std::string("\0\0\0\0\r\n\r\n", 8),
               "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
               "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
               "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
               "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
               "CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n",
               "GET /tim?q=a" + std::string(1, '\0') + "b HTTP/1.1\r\nHost: localhost\r\n\r\n",
               "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "GET /\nHost: localhost\n\n",
               "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n",
               "GET ../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n");
  const auto answer = raw(request);
  CAPTURE(request, answer);
  CHECK((answer.empty() || answer.starts_with("HTTP/1.1 4")));
  CHECK(client().Get("/healthz")->body == "ok\n");
}

}  // namespace
