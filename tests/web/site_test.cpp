// The pages and what belongs to them over real HTTP: content, headers, caching, names.
#include "indexer/indexer.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"
#include "tests/web/site_under_test.h"

namespace {

using vankien::tests::client;
using vankien::tests::id_of;

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

TEST_CASE("a citation leads to the document held, and that one back by those who cite it") {
  const auto plan = "/van-ban/" + id_of("12-KH/HU");
  const auto resolution = "/van-ban/" + id_of("05-NQ/TU");
  const auto citing = client().Get(plan.c_str())->body;
  CHECK(citing.find("id=\"cho-dan-1\" href=\"" + resolution) != std::string::npos);
  const auto cited = client().Get(resolution.c_str())->body;
  const auto box = cited.find("Được thực hiện bởi<");
  REQUIRE(box != std::string::npos);
  CHECK(cited.find("href=\"" + plan, box) != std::string::npos);
}

TEST_CASE("a number keeps its address when the document arrives") {
  const vankien::tests::TemporaryFolder documents;
  const vankien::tests::TemporaryFolder folder;
  const auto index = folder.path() / "index";
  const auto page = [&] {
    vankien::indexer::Options options;
    options.index = index;
    options.paths = {documents.path()};
    vankien::indexer::update(options, vankien::indexer::Extractor());
    const vankien::tests::RunningServer server(index, {.port = 0});
    return httplib::Client("127.0.0.1", server.port()).Get("/so/05-NQ%2FTU")->body;
  };
  documents.write("12.txt", "KẾ HOẠCH\n\nThực hiện Nghị quyết số 05-NQ/TU, ngày 16/11/2021.\n");
  CHECK(page().find("Kho chưa có văn bản này") != std::string::npos);
  documents.write("5.md", vankien::tests::resolution);
  const auto later = page();
  CHECK(later.find("Kho chưa có văn bản này") == std::string::npos);
  CHECK(later.find("Đúng số hiệu") != std::string::npos);
}

TEST_CASE("every reply refuses what it can") {
  const auto path = GENERATE(as<std::string>{}, "/", "/tim?q=x", "/so/05-NQ/TU", "/so/x",
                             "/huong-dan", "/khong-co", "/api/v1/search", "/api/v1/search?limit=0",
                             "/healthz", "/readyz", "/opensearch.xml", "/embed", "/favicon.ico",
                             "/api/v1/search?q=" + std::string(9000, 'a'));
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

TEST_CASE("assets are kept for ever under an address that changes with them") {
  const auto page = client().Get("/")->body;
  const auto begin = page.find("/static/app.");
  const auto address = page.substr(begin, page.find('"', begin) - begin);
  const auto asset = client().Get(address.c_str());
  CHECK(asset->status == 200);
  CHECK(asset->get_header_value("Cache-Control") == "public, max-age=31536000, immutable");
  const auto again = vankien::tests::raw("GET " + address +
                                         " HTTP/1.1\r\nHost: localhost\r\nConnection: "
                                         "close\r\nIf-None-Match: " +
                                         asset->get_header_value("ETag") + "\r\n\r\n");
  CHECK(again.starts_with("HTTP/1.1 304"));
  CHECK(again.find("Cache-Control: public, max-age=31536000, immutable\r\n") != std::string::npos);
}

TEST_CASE("only this server's names are answered") {
  const auto [host, status] = GENERATE(table<std::string, int>({{"localhost", 200},
                                                                {"vankien.test", 200},
                                                                {"10.0.0.9:80", 200},
                                                                {"evil.example", 421},
                                                                {"127.0.0.1.evil.example", 421}}));
  CAPTURE(host);
  CHECK(client().Get("/tim", httplib::Headers{{"Host", host}})->status == status);
}

TEST_CASE("the OpenSearch description points back to where it was asked") {
  const auto xml =
      client().Get("/opensearch.xml", httplib::Headers{{"Host", "vankien.test"}})->body;
  CHECK(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
  for (const std::string address :
       {"template=\"http://vankien.test/tim?q={searchTerms}\"",
        "template=\"http://vankien.test/api/v1/suggest.opensearch?q={searchTerms}\"",
        "template=\"http://vankien.test/tim.atom?q={searchTerms}&amp;offset={startIndex?}&amp;",
        ">http://vankien.test/static/icon."})
    CHECK(xml.find(address) != std::string::npos);
}

}  // namespace
