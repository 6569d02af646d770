// Conditional requests: the rules by themselves, then the whole server.
#include "web/preconditions.h"

#include <regex>

#include "indexer/indexer.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"
#include "tests/web/raw_connection.h"
#include "tests/web/site_under_test.h"

namespace {

using httplib::Headers;
using vankien::tests::client;
using vankien::tests::id_of;
using vankien::tests::raw;
using vankien::tests::resolution;
using vankien::tests::TemporaryFolder;
using vankien::web::Preconditions;
using vankien::web::Reply;
using vankien::web::Request;

constexpr const char* early = "Sun, 06 Nov 1994 08:49:36 GMT";
constexpr const char* then = "Sun, 06 Nov 1994 08:49:37 GMT";
constexpr const char* late = "Sun, 06 Nov 1994 08:49:38 GMT";

constexpr auto hold = Preconditions::hold;
constexpr auto known = Preconditions::not_modified;
constexpr auto failed = Preconditions::failed;

TEST_CASE("conditions are heeded in the order of RFC 9110, section 13.2.2") {
  const auto [headers, outcome] = GENERATE(table<vankien::web::Headers, Preconditions>({
      {vankien::web::Headers{}, hold},
      {vankien::web::Headers{{"If-None-Match", "\"1\""}}, known},
      {vankien::web::Headers{{"if-none-match", "\"0\""}, {"If-None-Match", "W/\"1\""}}, known},
      {vankien::web::Headers{{"If-None-Match", "*"}}, known},
      {vankien::web::Headers{{"If-None-Match", "\"0\""}}, hold},
      {vankien::web::Headers{{"If-None-Match", "\"0\""}, {"If-Modified-Since", late}}, hold},
      {vankien::web::Headers{{"If-Modified-Since", early}}, hold},
      {vankien::web::Headers{{"If-Modified-Since", then}}, known},
      {vankien::web::Headers{{"If-Modified-Since", late}}, known},
      {vankien::web::Headers{{"If-Modified-Since", "yesterday"}}, hold},
      {vankien::web::Headers{{"If-Match", "\"1\""}}, hold},
      {vankien::web::Headers{{"If-Match", "*"}}, hold},
      {vankien::web::Headers{{"If-Match", "W/\"1\""}}, failed},
      {vankien::web::Headers{{"If-Match", "\"0\""}, {"If-None-Match", "\"1\""}}, failed},
      {vankien::web::Headers{{"If-Match", "\"1\""}, {"If-Unmodified-Since", early}}, hold},
      {vankien::web::Headers{{"If-Unmodified-Since", early}}, failed},
      {vankien::web::Headers{{"If-Unmodified-Since", then}}, hold},
      {vankien::web::Headers{{"If-Unmodified-Since", "yesterday"}}, hold},
  }));
  CAPTURE(headers);
  const Request request{.method = "GET", .headers = headers};
  Reply reply{.headers = {{"ETag", "\"1\""}, {"Last-Modified", then}}};
  CHECK(preconditions(request, reply) == outcome);
  reply.status = 404;  // conditions are about what is there
  CHECK(preconditions(request, reply) == hold);
}

TEST_CASE("a part is meant of the state that the client knows") {
  const auto [condition, meant] = GENERATE(table<std::string, bool>({
      {"\"1\"", true},
      {"W/\"1\"", false},
      {"\"0\"", false},
      {then, true},
      {late, false},
  }));
  CAPTURE(condition);
  const Request request{.method = "GET", .headers = {{"If-Range", condition}}};
  const Reply reply{.headers = {{"ETag", "\"1\""}, {"Last-Modified", then}}};
  CHECK(range_is_meant(request, reply) == meant);
}

std::string header_lines(const std::string& answer) {
  return answer.substr(0, answer.find("\r\n\r\n") + 2);
}

// The same but for the moment.
std::string undated(const std::string& lines) {
  return std::regex_replace(lines, std::regex("Date: [^\r]*"), "Date:");
}

std::string asked(const std::string& method, const std::string& path, const std::string& lines) {
  return raw(method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + lines +
             "\r\n");
}

std::string tag_of(const std::string& path) {
  return client().Get(path.c_str(), Headers{{"Host", "localhost"}})->get_header_value("ETag");
}

TEST_CASE("what a client has already is not sent again") {
  const auto path =
      GENERATE(as<std::string>{}, "/", "/tim?q=chuyen%20doi%20so", "/tim.atom", "/so/05-NQ%2FTU",
               "/con-thieu", "/kiem-tra", "/huong-dan", "/favicon.ico", "/opensearch.xml",
               "/api/v1/search?q=chuyen%20doi", "/api/v1/search.csv", "/api/v1/suggest?q=ch",
               "/api/v1/missing", "/api/v1/openapi.json");
  CAPTURE(path);
  const auto tag = tag_of(path);
  REQUIRE(tag.starts_with("W/\""));
  CHECK(tag_of(path) == tag);
  for (const std::string method : {"GET", "HEAD"}) {
    const auto answer = asked(method, path, "If-None-Match: \"x\", " + tag + "\r\n");
    CAPTURE(method, answer);
    CHECK(answer.starts_with("HTTP/1.1 304"));
    CHECK(answer.ends_with("\r\n\r\n"));
    CHECK(answer.find("ETag: " + tag + "\r\n") != std::string::npos);
    for (const std::string header :
         {"Cache-Control: ", "Date: ", "Vary: Accept-Encoding\r\n", "Content-Security-Policy: "})
      CHECK(answer.find("\r\n" + header) != std::string::npos);
    for (const std::string header : {"Content-Length", "Content-Type", "Content-Disposition"})
      CHECK(answer.find("\r\n" + header + ':') == std::string::npos);
  }
  const auto other = client().Get(path.c_str(), Headers{{"If-None-Match", "W/\"x\""}});
  CHECK(other->status == 200);
  const auto insisting = client().Get(path.c_str(), Headers{{"If-Match", "\"x\""}});
  CHECK(insisting->status == 412);
  CHECK_FALSE(insisting->has_header("ETag"));
}

TEST_CASE("a 304 leaves the connection in order") {
  vankien::tests::RawConnection connection(vankien::tests::site_port());
  connection.send("GET /huong-dan HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: *\r\n\r\n");
  const auto known_answer = connection.receive_some();
  CHECK(known_answer.starts_with("HTTP/1.1 304"));
  CHECK(known_answer.ends_with("\r\n\r\n"));
  connection.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  const auto next = connection.receive_all();
  CHECK(next.starts_with("HTTP/1.1 200"));
  CHECK(next.ends_with("\r\n\r\nok\n"));
}

TEST_CASE("what may not be kept has no tag") {
  CHECK(tag_of("/metrics").empty());
  CHECK(tag_of("/khong-co").empty());
  CHECK(tag_of("/api/v1/search?limit=0").empty());
  auto posting = client();
  const auto checked = posting.Post("/api/v1/citations", Headers{{"If-None-Match", "*"}},
                                    "Nghị quyết số 05-NQ/TU", "text/plain");
  CHECK(checked->status == 200);
  CHECK_FALSE(checked->has_header("ETag"));
  CHECK(client().Get("/khong-co", Headers{{"If-None-Match", "*"}})->status == 404);
}

TEST_CASE("a tag changes with the index, and with the name of the server where the answer does") {
  const TemporaryFolder documents;
  const TemporaryFolder folder;
  const auto update = [&] {
    vankien::indexer::Options options;
    options.index = folder.path() / "index";
    options.paths = {documents.path()};
    vankien::indexer::update(options, vankien::indexer::Extractor());
  };
  documents.write("5.md", resolution);
  update();
  const vankien::tests::RunningServer server(folder.path() / "index",
                                             {.port = 0, .names = {"vankien.test"}});
  httplib::Client asking("127.0.0.1", server.port());
  const auto tag = [&](const std::string& path, const std::string& host = "localhost") {
    return asking.Get(path.c_str(), Headers{{"Host", host}})->get_header_value("ETag");
  };
  const std::string query = "/api/v1/search?q=chuyen%20doi%20so";
  const auto before = tag(query);
  const auto page = tag("/tim?q=chuyen%20doi%20so");
  documents.write("12.txt", "KẾ HOẠCH\n\nchuyển đổi số theo Nghị quyết số 05-NQ/TU\n");
  update();
  CHECK(tag(query) != before);
  CHECK(tag("/tim?q=chuyen%20doi%20so") != page);
  CHECK(tag("/opensearch.xml") != tag("/opensearch.xml", "vankien.test"));
  CHECK(tag("/huong-dan") == tag("/huong-dan", "vankien.test"));
}

TEST_CASE("HEAD has the headers of GET") {
  const auto id = id_of("05-NQ/TU");
  const auto path = GENERATE_COPY(
      as<std::string>{}, "/", "/tim?q=chuyen%20doi%20so", "/tim.atom", "/van-ban/" + id,
      "/so/05-NQ%2FTU", "/con-thieu", "/kiem-tra", "/huong-dan", "/favicon.ico", "/opensearch.xml",
      "/robots.txt", "/healthz", "/readyz", "/khong-co", "/static/x", "/api/v1/search.csv",
      "/api/v1/documents/" + id, "/api/v1/documents/" + id + "/text",
      "/api/v1/documents/" + id + "/file", "/api/v1/documents/" + id + "/related",
      "/api/v1/documents/" + id + "/chain", "/api/v1/numbers/05-NQ%2FTU", "/api/v1/suggest?q=ch",
      "/api/v1/suggest.opensearch?q=ch", "/api/v1/missing", "/api/v1/citations",
      "/api/v1/openapi.json");
  const auto coding = GENERATE(as<std::string>{}, "", "Accept-Encoding: gzip\r\n");
  CAPTURE(path, coding);
  const auto head = asked("HEAD", path, coding);
  const auto get = asked("GET", path, coding);
  CHECK(undated(header_lines(head)) == undated(header_lines(get)));
  CHECK(header_lines(head).size() + 2 == head.size());
}

TEST_CASE("an original in parts, as long as it is the same") {
  const auto path = "/api/v1/documents/" + id_of("05-NQ/TU") + "/file";
  // Two changes within a tick of the clock look alike, so that a new file's tag is weak.
  auto file = client().Get(path.c_str());
  while (file->get_header_value("ETag").starts_with("W/")) {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    file = client().Get(path.c_str());
  }
  const auto tag = file->get_header_value("ETag");
  const auto date = file->get_header_value("Last-Modified");
  CHECK(tag.starts_with('"'));
  CHECK(file->get_header_value("Accept-Ranges") == "bytes");
  const auto status = [&](const Headers& headers) {
    return client().Get(path.c_str(), headers)->status;
  };
  CHECK(status({{"Range", "bytes=0-3"}, {"If-Range", tag}}) == 206);
  CHECK(status({{"Range", "bytes=0-3"}, {"If-Range", date}}) == 206);
  CHECK(status({{"Range", "bytes=0-3"}, {"If-Range", "W/" + tag}}) == 200);
  CHECK(status({{"Range", "bytes=0-3"}, {"If-Range", "\"x\""}}) == 200);
  CHECK(status({{"If-Match", tag}}) == 200);
  for (const auto& validator :
       {Headers{{"If-None-Match", tag}}, Headers{{"If-Modified-Since", date}}}) {
    auto lines =
        "Range: bytes=0-3\r\n" + validator.begin()->first + ": " + validator.begin()->second;
    const auto answer = asked("GET", path, lines + "\r\n");
    CAPTURE(answer);
    CHECK(answer.starts_with("HTTP/1.1 304"));
    CHECK(answer.find("Accept-Ranges: bytes\r\n") != std::string::npos);
    CHECK(answer.find("Content-Disposition") == std::string::npos);
  }
}

}  // namespace
