// Compression: when a client takes it, of what, and that it comes out as it went in.
#include "web/content_coding.h"

#include "tests/catch.h"
#include "tests/web/site_under_test.h"

namespace {

using httplib::Headers;
using vankien::tests::client;
using vankien::tests::id_of;
using vankien::tests::raw;
using vankien::web::compress_body;
using vankien::web::Reply;
using vankien::web::takes_gzip;

TEST_CASE("clients say whether they take gzip") {
  const auto [accepted, takes] = GENERATE(table<std::string, bool>({
      {"gzip", true},
      {"GZip", true},
      {"gzip, deflate, br, zstd", true},
      {"br;q=1.0, gzip;q=0.8, *;q=0.1", true},
      {"gzip ; q=0.001", true},
      {"*", true},
      {"identity;q=0, *", true},
      {"", false},
      {"identity", false},
      {"br, deflate", false},
      {"gzip;q=0", false},
      {"gzip; Q=0.000, br", false},
      {"gzip;q=0, *", false},
      {"*;q=0", false},
      {"xgzip", false},
      {"gzipped", false},
  }));
  CAPTURE(accepted);
  CHECK(takes_gzip(accepted) == takes);
}

TEST_CASE("texts are compressed, if they are long") {
  const auto [media_type, size, compressed] = GENERATE(table<std::string, std::size_t, bool>({
      {std::string(vankien::web::media::html), 5000, true},
      {std::string(vankien::web::media::problem), 5000, true},
      {std::string(vankien::web::media::csv), 5000, true},
      {"image/svg+xml", 5000, true},
      {std::string(vankien::web::media::html), 1000, false},
      {"application/pdf", 5000, false},
      {"", 5000, false},
  }));
  CAPTURE(media_type, size);
  Reply reply{.media_type = media_type, .body = std::string(size, 'a')};
  compress_body(reply, {.method = "GET", .headers = {{"Accept-Encoding", "gzip"}}});
  CHECK((reply.header("Content-Encoding") == "gzip") == compressed);
  CHECK((reply.body.size() < size) == compressed);
}

std::string asked(const std::string& method, const std::string& path, const std::string& accepted) {
  return raw(method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" +
             "Accept-Encoding: " + accepted + "\r\n\r\n");
}

TEST_CASE("a compressed answer is the same answer") {
  const auto id = id_of("05-NQ/TU");
  const auto path = GENERATE_COPY(as<std::string>{}, "/", "/tim?q=chuyen%20doi%20so", "/tim.atom",
                                  "/van-ban/" + id, "/khong-co", "/api/v1/documents/" + id,
                                  "/api/v1/search.csv", "/api/v1/openapi.json");
  CAPTURE(path);
  const auto packed = client().Get(path.c_str(), Headers{{"Accept-Encoding", "gzip"}});
  const auto plain = client().Get(path.c_str(), Headers{{"Accept-Encoding", "identity"}});
  CHECK(packed->get_header_value("Content-Encoding") == (plain->body.size() < 1024 ? "" : "gzip"));
  CHECK_FALSE(plain->has_header("Content-Encoding"));
  CHECK(packed->body == plain->body);  // the library's client has unpacked it
  CHECK(packed->get_header_value("ETag") == plain->get_header_value("ETag"));
  for (const auto& reply : {&*packed, &*plain})
    CHECK(reply->get_header_value("Vary") == "Accept-Encoding");
}

TEST_CASE("nothing is compressed against a client's will, or twice") {
  const auto accepted = GENERATE(as<std::string>{}, "gzip;q=0", "br", "br, gzip;q=0", "*;q=0",
                                 "gzip, br", "br;q=1, gzip;q=0.5");
  CAPTURE(accepted);
  for (const std::string path : {"/huong-dan", "/api/v1/openapi.json"}) {
    const auto answer = asked("GET", path, accepted);
    const auto body = answer.substr(answer.find("\r\n\r\n") + 4);
    const bool compressed = takes_gzip(accepted);
    CHECK((answer.find("\r\nContent-Encoding: gzip\r\n") != std::string::npos) == compressed);
    CHECK(body.starts_with("\x1F\x8B") == compressed);
    const auto length = "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    CHECK(answer.find(length) != std::string::npos);
  }
}

TEST_CASE("the answer to a draft is compressed too, an original never") {
  std::string draft = "Căn cứ Nghị quyết số 05-NQ/TU, ngày 16/11/2021 của Tỉnh ủy Lam Giang;\n";
  draft += draft;
  const auto checked =
      raw("POST /api/v1/citations HTTP/1.1\r\nHost: localhost\r\nConnection: "
          "close\r\nAccept-Encoding: gzip\r\nContent-Type: text/plain\r\n"
          "Content-Length: " +
          std::to_string(draft.size()) + "\r\n\r\n" + draft);
  CHECK(checked.find("\r\nContent-Encoding: gzip\r\n") != std::string::npos);
  const auto file = asked("GET", "/api/v1/documents/" + id_of("05-NQ/TU") + "/file", "gzip");
  CHECK(file.find("Content-Encoding") == std::string::npos);
  CHECK(file.find("Vary") == std::string::npos);
}

}  // namespace
