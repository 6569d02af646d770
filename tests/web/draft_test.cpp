// A draft sent over real HTTP: by programs and by the form, in every way that is refused, and what
// is left of it.
#include "tests/catch.h"
#include "tests/temporary_folder.h"
#include "tests/web/json_schema.h"
#include "tests/web/site_under_test.h"
#include "web/assets.h"
#include "web/request_body.h"
#include "web/url.h"

namespace {

using nlohmann::json;
using vankien::tests::client;
using vankien::tests::misfit;
using vankien::tests::raw;
using vankien::web::max_body_bytes;

const std::string plain = "text/plain; charset=utf-8";
const std::string form = "application/x-www-form-urlencoded";
const std::string draft =
    "Thực hiện Nghị quyết số 05-NQ/TU, ngày 16/12/2021 của Tỉnh ủy Lam Giang và Nghị quyết số "
    "52-NQ/TW, ngày 27/9/2019 của Bộ Chính trị <b>.";

json check(const std::string& body, const std::string& type) {
  const auto reply = client().Post("/api/v1/citations", body, type.c_str());
  REQUIRE(reply);
  CAPTURE(reply->body);
  REQUIRE(reply->status == 200);
  CHECK(reply->get_header_value("Cache-Control") == "no-store");
  return json::parse(reply->body);
}

TEST_CASE("a draft's citations are checked, sent as text or as JSON") {
  const json description = json::parse(vankien::web::asset("openapi.json").content);
  const json answer = check(draft, plain);
  CHECK(misfit(answer, description["components"]["schemas"]["CheckedDraft"], description) == "");
  REQUIRE(answer["citations"].size() == 2);
  const json& first = answer["citations"][0];
  CHECK(first["number"] == "05-NQ/TU");
  CHECK(first["begin"] == 10);
  CHECK(first["problems"] == json::array({"date-differs"}));
  CHECK(first["held"][0]["number"] == "05-NQ/TU");
  CHECK(first["formal"] ==
        "Nghị quyết số 05-NQ/TU, ngày 16/11/2021 của Tỉnh ủy Lam Giang về chuyển đổi số tỉnh Lam "
        "Giang");
  const json& second = answer["citations"][1];
  CHECK(second["problems"] == json::array({"not-held"}));
  CHECK(second["known"]["count"] == 1);
  CHECK(second["formal"] == "Nghị quyết số 52-NQ/TW, ngày 27/9/2019 của Bộ Chính trị");
  CHECK(check(json{{"text", draft}}.dump(), "application/json") == answer);
  CHECK(check("", plain)["citations"].empty());
}

TEST_CASE("of too many numbers the first are checked, and it is said") {
  std::string text;
  for (std::size_t i = 1; i <= vankien::searcher::most_checked_numbers + 7; ++i)
    text += "Kế hoạch số " + std::to_string(i) + "-KH/TU;\n";
  const json answer = check(text, plain);
  CHECK(answer["citations"].size() == vankien::searcher::most_checked_numbers);
  CHECK(answer["unchecked"] == 7);
  CHECK(check(draft, plain)["unchecked"] == 0);
  const auto page = client().Post("/kiem-tra", "text=" + text, form);
  REQUIRE(page);
  CHECK(page->body.find("còn 7 dẫn chiếu phía sau chưa kiểm tra") != std::string::npos);
}

TEST_CASE("bodies that are not taken are told why") {
  const auto [body, type, status] = GENERATE(table<std::string, std::string, int>({
      {draft, "application/xml", 415},
      {draft, "text/plain; charset=ISO-8859-1", 415},
      {draft, "text/plain; charset=utf-7", 415},
      {draft, "text/plain; charset=\"utf-8", 415},
      {draft, "multipart/form-data; boundary=x", 415},
      {"text=x", form, 415},
      {"{\"text\": 5}", "application/json", 400},
      {"{\"text\": ", "application/json", 400},
      {"[[[[", "application/json", 400},
      {std::string("a\0b", 3), plain, 400},
      {"\xff\xfe\xff", plain, 400},
      {std::string(max_body_bytes + 1, 'a'), plain, 413},
  }));
  CAPTURE(type, body.substr(0, 20));
  const auto reply = client().Post("/api/v1/citations", body, type.c_str());
  REQUIRE(reply);
  CHECK(reply->status == status);
  CHECK(reply->get_header_value("Content-Type") == "application/problem+json; charset=utf-8");
  if (status == 413)
    CHECK(reply->body.find("1.048.576") != std::string::npos);
}

TEST_CASE("a body without one clear length is refused and the connection ends") {
  const std::string second = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
  const auto headers = GENERATE(as<std::string>{}, "", "Transfer-Encoding: chunked\r\n",
                                "Content-Length: 5\r\nContent-Length: 0\r\n",
                                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                                "Content-Length: 99999999999\r\n", "Content-Length: -1\r\n",
                                "Content-Length: 5\r\nContent-Encoding: gzip\r\n");
  const auto answer =
      raw("POST /api/v1/citations HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
          "text/plain\r\n" +
          headers + "\r\n" + (headers.empty() ? "" : second));
  CAPTURE(headers, answer);
  CHECK(answer.starts_with("HTTP/1.1 4"));
  CHECK(answer.find("HTTP/1.1", 8) == std::string::npos);
}

TEST_CASE("a connection serves on after a draft") {
  auto own = client();
  CHECK(own.Post("/api/v1/citations", draft, plain.c_str())->status == 200);
  CHECK(own.Get("/healthz")->body == "ok\n");
}

TEST_CASE("the form works without script, with the draft as text in the answer") {
  CHECK(client().Get("/kiem-tra")->body.find("method=\"post\"") != std::string::npos);
  const auto reply = client().Post(
      "/kiem-tra", "text=" + vankien::web::percent_encode(draft + "\r\n") + "&x=y", form.c_str());
  REQUIRE(reply);
  CHECK(reply->status == 200);
  CHECK(reply->get_header_value("Cache-Control") == "no-store");
  CHECK(reply->get_header_value("Content-Security-Policy").find("default-src 'none'") == 0);
  for (const std::string part : {"2 dẫn chiếu: 1 chỗ cần xem lại, 1 chỗ dẫn văn bản kho chưa có.",
                                 "Ngày không khớp: văn bản trong kho đề ngày 16/11/2021.",
                                 "<h2>Kho chưa có văn bản được dẫn</h2>", "&lt;b&gt;",
                                 "Nghị quyết số 05-NQ/TU, ngày 16/11/2021 của Tỉnh ủy Lam Giang"}) {
    CAPTURE(part);
    CHECK(reply->body.find(part) != std::string::npos);
  }
  CHECK(reply->body.find("<b>") == reply->body.find("<b>Văn kiện</b>"));
  CHECK(client().Post("/kiem-tra", "", form.c_str())->status == 200);
  CHECK(client().Post("/kiem-tra", draft, plain.c_str())->status == 415);
  const auto large =
      client().Post("/kiem-tra", "text=" + std::string(3 * max_body_bytes, 'a'), form.c_str());
  REQUIRE(large);
  CHECK(large->status == 413);
  CHECK(large->get_header_value("Content-Type") == "text/html; charset=utf-8");
}

TEST_CASE("nothing of a draft is kept or logged") {
  const std::string secret = "Chỉ thị số 987-CT/TU về việc riêng";
  const vankien::tests::TemporaryFolder nothing;
  std::vector<std::string> log;
  {
    const vankien::tests::RunningServer server(
        nothing.path() / "none",
        {.port = 0, .log = [&](const std::string& line) { log.push_back(line); }});
    httplib::Client asking("127.0.0.1", server.port());
    CHECK(asking.Post("/api/v1/citations", secret, plain.c_str())->status == 503);
    CHECK(asking.Post("/api/v1/citations", "{" + secret, "application/json")->status == 400);
  }
  REQUIRE(log.size() == 1);
  CHECK(log.front().find("987") == std::string::npos);
  CHECK(client().Post("/api/v1/citations", secret, plain.c_str())->status == 200);
  CHECK(vankien::tests::get_json("/api/v1/numbers/987-CT%2FTU")["known"].empty());
}

}  // namespace
