// The real server over real HTTP, on a small index made from files written here.
#include "web/server.h"

#include <arpa/inet.h>
#include <httplib.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "indexer/indexer.h"
#include "schema/error.h"
#include "searcher/searcher.h"
#include "tests/catch.h"
#include "tests/web/json_schema.h"
#include "web/assets.h"

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

class Folder {
 public:
  Folder() {
    std::string pattern = (fs::temp_directory_path() / "vankien-web-XXXXXX").string();
    path_ = mkdtemp(pattern.data());
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] const fs::path& path() const { return path_; }
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(path_ / name) << text;
  }

 private:
  fs::path path_;
};

class RunningServer {
 public:
  RunningServer(const fs::path& index, vankien::web::ServerOptions options)
      : searcher_(index), server_(searcher_, std::move(options)) {
    port_ = server_.bind();
    thread_ = std::thread([this] { server_.run(); });
  }
  ~RunningServer() {
    server_.stop();
    thread_.join();
  }
  RunningServer(const RunningServer&) = delete;
  RunningServer& operator=(const RunningServer&) = delete;

  [[nodiscard]] int port() const { return port_; }

 private:
  vankien::searcher::Searcher searcher_;
  vankien::web::Server server_;
  int port_ = 0;
  std::thread thread_;
};

constexpr std::string_view resolution = R"(**TỈNH ỦY LAM GIANG**

Số 05-NQ/TU

ĐẢNG CỘNG SẢN VIỆT NAM

Tân Lam, ngày 16 tháng 11 năm 2021

**NGHỊ QUYẾT**

**về chuyển đổi số tỉnh Lam Giang**

Căn cứ Nghị quyết số 52-NQ/TW, ngày 27/9/2019 của Bộ Chính trị, Tỉnh ủy ban hành Nghị quyết về chuyển đổi số, gồm các nội dung sau đây, để các cấp ủy thực hiện.

**I- MỤC TIÊU**

Đến năm 2025, mọi thủ tục làm trên mạng; <script>alert("xin chào")</script> không phải là thẻ.
)";

constexpr std::string_view plan = R"(HUYỆN ỦY YÊN HẠC

Số 12-KH/HU

ĐẢNG CỘNG SẢN VIỆT NAM

Yên Hạc, ngày 08 tháng 4 năm 2022

KẾ HOẠCH

thực hiện Nghị quyết số 05-NQ/TU

Thực hiện Nghị quyết số 05-NQ/TU, ngày 16/11/2021 của Tỉnh ủy Lam Giang về chuyển đổi số, Huyện ủy xây dựng kế hoạch.
)";

// One server for all tests of this file: indexing is the slow part.
struct Site {
  Folder documents;
  Folder index;
  std::unique_ptr<RunningServer> server;

  Site() {
    documents.write("nghị quyết 05.md", std::string(resolution));
    documents.write("12-KH-HU.txt", std::string(plan));
    const vankien::indexer::Extractor extractor;
    vankien::indexer::Options options;
    options.index = index.path() / "index";
    options.paths = {documents.path()};
    vankien::indexer::update(options, extractor);
    server = std::make_unique<RunningServer>(
        options.index, vankien::web::ServerOptions{.port = 0, .names = {"vankien.test"}});
  }
};

Site& site() {
  static Site the_site;
  return the_site;
}

httplib::Client client() {
  httplib::Client made("127.0.0.1", site().server->port());
  made.set_keep_alive(true);
  made.set_tcp_nodelay(true);
  return made;
}

json get_json(const std::string& path) {
  auto reply = client().Get(path.c_str());
  REQUIRE(reply);
  CAPTURE(path, reply->body);
  REQUIRE(reply->status == 200);
  return json::parse(reply->body);
}

std::string id_of(const std::string& number) {
  const auto found = get_json("/api/v1/search?q=" + number);
  REQUIRE_FALSE(found["results"].empty());
  return found["results"][0]["id"];
}

// What comes back for bytes sent as they are; the connection is closed by the server or after a
// second without more.
std::string raw(const std::string& bytes) {
  const int socket_number = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(site().server->port()));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const timeval wait{1, 0};
  setsockopt(socket_number, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
  std::string answer;
  if (connect(socket_number, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
    [[maybe_unused]] const auto sent =
        send(socket_number, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    char buffer[4096];
    for (ssize_t count = 0; (count = recv(socket_number, buffer, sizeof buffer, 0)) > 0;)
      answer.append(buffer, static_cast<std::size_t>(count));
  }
  close(socket_number);
  return answer;
}

TEST_CASE("replies for programs are what the description says") {
  const json description = json::parse(vankien::web::asset("openapi.json").content);
  const auto [path, pattern] = GENERATE(table<std::string, std::string>({
      {"/api/v1/search?q=chuyen+doi+so", "/api/v1/search"},
      {"/api/v1/search?q=05-NQ/TU", "/api/v1/search"},
      {"/api/v1/search", "/api/v1/search"},
      {"/api/v1/documents/05-NQ%2FTU", "/api/v1/documents/{id}"},
      {"/api/v1/documents/12-KH%2FHU", "/api/v1/documents/{id}"},
      {"/api/v1/numbers/05-NQ%2FTU", "/api/v1/numbers/{number}"},
      {"/api/v1/numbers/52-NQ/TW", "/api/v1/numbers/{number}"},
      {"/api/v1/numbers/999-QD/XX", "/api/v1/numbers/{number}"},
      {"/readyz", "/readyz"},
      {"/api/v1/openapi.json", "/api/v1/openapi.json"},
  }));
  CAPTURE(path);
  // A document is asked for by its id, which the number leads to.
  const std::string prefix = "/api/v1/documents/";
  const auto address = path.starts_with(prefix) ? prefix + id_of(path.substr(prefix.size())) : path;
  const auto schema = description["paths"][pattern]["get"]["responses"]["200"]["content"]
                                 ["application/json"]["schema"];
  CHECK(vankien::tests::misfit(get_json(address), schema, description) == "");
}

TEST_CASE("wrong requests are told what is wrong") {
  const json description = json::parse(vankien::web::asset("openapi.json").content);
  const auto [path, status, parameter] = GENERATE(table<std::string, int, std::string>({
      {"/api/v1/search?limit=0", 400, "limit"},
      {"/api/v1/search?from=2023-02-30", 400, "from"},
      {"/api/v1/search?sort=x", 400, "sort"},
      {"/api/v1/search?q=" + std::string(2001, 'a'), 400, "q"},
      {"/api/v1/numbers/xin-chao", 400, "number"},
      {"/api/v1/documents/khong-co", 404, ""},
      {"/api/v1/documents/khong-co/text", 404, ""},
      {"/api/v1/documents/khong-co/file", 404, ""},
      {"/api/v1/khong-co", 404, ""},
      {"/static/app.000000000000.css", 404, ""},
      {"/api/v1/search?q=" + std::string(9000, 'a'), 414, ""},
  }));
  CAPTURE(path);
  auto reply = client().Get(path.c_str());
  REQUIRE(reply);
  CHECK(reply->status == status);
  CHECK(reply->get_header_value("Content-Type") == "application/problem+json; charset=utf-8");
  const auto problem = json::parse(reply->body);
  CHECK(vankien::tests::misfit(problem, description["components"]["schemas"]["Problem"],
                               description) == "");
  CHECK(problem["status"] == status);
  CHECK(problem.value("parameter", "") == parameter);
}

TEST_CASE("every reply refuses what it can") {
  const auto path =
      GENERATE(as<std::string>{}, "/", "/tim?q=x", "/so/05-NQ/TU", "/so/x", "/huong-dan",
               "/khong-co", "/api/v1/search", "/api/v1/search?limit=0", "/healthz", "/readyz",
               "/opensearch.xml", "/favicon.ico", "/api/v1/search?q=" + std::string(9000, 'a'));
  CAPTURE(path);
  auto reply = client().Get(path.c_str());
  REQUIRE(reply);
  CHECK(reply->get_header_value("Content-Security-Policy").find("default-src 'none'") == 0);
  CHECK(reply->get_header_value("X-Content-Type-Options") == "nosniff");
  CHECK(reply->get_header_value("Referrer-Policy") == "no-referrer");
  CHECK(reply->get_header_value("Cross-Origin-Opener-Policy") == "same-origin");
  CHECK(reply->get_header_value("Cross-Origin-Resource-Policy") == "same-origin");
  CHECK_FALSE(reply->get_header_value("Permissions-Policy").empty());
  CHECK(reply->get_header_value_count("Content-Security-Policy") == 1);
  CHECK_FALSE(reply->has_header("EXCEPTION_WHAT"));
}

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

TEST_CASE("pages hold what they are for, and markup in documents stays text") {
  const auto id = id_of("05-NQ/TU");
  const auto document = client().Get(("/van-ban/" + id).c_str())->body;
  CHECK(document.find("&lt;script&gt;alert(") != std::string::npos);
  CHECK(document.find("<script>") == std::string::npos);
  CHECK(document.find("id=\"muc-i\"") != std::string::npos);
  CHECK(document.find("href=\"/so/52-NQ%2FTW\"") != std::string::npos);
  CHECK(document.find("12-KH/HU") != std::string::npos);  // cited by
  const auto home = client().Get("/")->body;
  CHECK(home.find("Trong kho có 2 văn bản") != std::string::npos);
  const auto missing = client().Get("/van-ban/khong-co");
  CHECK(missing->status == 404);
  CHECK(missing->get_header_value("Content-Type") == "text/html; charset=utf-8");
}

TEST_CASE("the text is served whole, the original as a download") {
  const auto id = id_of("05-NQ/TU");
  const auto text = client().Get(("/api/v1/documents/" + id + "/text").c_str());
  CHECK(text->body == resolution);
  CHECK(text->get_header_value("Content-Type") == "text/plain; charset=utf-8");
  const auto address = "/api/v1/documents/" + id + "/file";
  const auto file = client().Get(address.c_str());
  CHECK(file->body == resolution);
  // As sent: the library's client decodes the values of headers.
  const auto sent =
      raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  CHECK(sent.find("attachment; filename=\"ngh_quy_t_05.md\"; "
                  "filename*=UTF-8''ngh%E1%BB%8B%20quy%E1%BA%BFt%2005.md\r\n") !=
        std::string::npos);
  CHECK(file->get_header_value("Content-Security-Policy") == "default-src 'none'; sandbox");
  const auto part = client().Get(address.c_str(), {{"Range", "bytes=2-9"}});
  CHECK(part->status == 206);
  CHECK(part->body == resolution.substr(2, 8));
  const auto many = client().Get(address.c_str(), {{"Range", "bytes=0-1,3-4,0-9"}});
  CHECK(many->status == 200);
  CHECK(many->body == resolution);
}

TEST_CASE("ranges are for originals only") {
  const auto reply = client().Get("/huong-dan", {{"Range", "bytes=0-9"}});
  CHECK(reply->status == 200);
  CHECK(reply->body.size() > 1000);
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

TEST_CASE("assets are kept for ever under an address that changes with them") {
  const auto page = client().Get("/")->body;
  const auto begin = page.find("/static/app.");
  const auto address = page.substr(begin, page.find('"', begin) - begin);
  const auto asset = client().Get(address.c_str());
  CHECK(asset->status == 200);
  CHECK(asset->get_header_value("Cache-Control") == "public, max-age=31536000, immutable");
  const auto again =
      client().Get(address.c_str(), {{"If-None-Match", asset->get_header_value("ETag")}});
  CHECK(again->status == 304);
  CHECK(again->body.empty());
}

TEST_CASE("only this server's names are answered") {
  const auto [host, status] = GENERATE(table<std::string, int>({{"localhost", 200},
                                                                {"vankien.test", 200},
                                                                {"10.0.0.9:80", 200},
                                                                {"evil.example", 421},
                                                                {"127.0.0.1.evil.example", 421}}));
  CAPTURE(host);
  CHECK(client().Get("/tim", {{"Host", host}})->status == status);
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

TEST_CASE("the OpenSearch description points back to where it was asked") {
  const auto xml = client().Get("/opensearch.xml", {{"Host", "vankien.test"}})->body;
  CHECK(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
  CHECK(xml.find("template=\"http://vankien.test/tim?q={searchTerms}\"") != std::string::npos);
}

TEST_CASE("a taken port is a clear error, and a second server does not share it") {
  const vankien::searcher::Searcher searcher(site().index.path() / "index");
  vankien::web::Server second(searcher, {.port = site().server->port()});
  try {
    second.bind();
    FAIL("bound a port that is in use");
  } catch (const vankien::schema::Error& error) {
    CHECK(error.code() == vankien::schema::ErrorCode::usage);
    CHECK(std::string(error.what()).find(std::to_string(site().server->port())) !=
          std::string::npos);
  }
}

TEST_CASE("without an index the server says so and when to come back") {
  const Folder nothing;
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
