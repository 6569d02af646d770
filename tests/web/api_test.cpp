// Replies for programs over real HTTP: what the description promises, and what a wrong request is
// told.
#include <algorithm>

#include "tests/catch.h"
#include "tests/web/json_schema.h"
#include "tests/web/site_under_test.h"
#include "web/assets.h"

namespace {

using nlohmann::json;
using vankien::tests::client;
using vankien::tests::get_json;
using vankien::tests::id_of;
using vankien::tests::misfit;

// A document is asked for by its id, which the number in `path` leads to.
std::string address_of(const std::string& path) {
  const std::string prefix = "/api/v1/documents/";
  if (!path.starts_with(prefix))
    return path;
  const auto end = std::min(path.find('/', prefix.size()), path.size());
  return prefix + id_of(path.substr(prefix.size(), end - prefix.size())) + path.substr(end);
}

TEST_CASE("replies for programs are what the description says") {
  const json description = json::parse(vankien::web::asset("openapi.json").content);
  const auto [path, pattern] = GENERATE(table<std::string, std::string>({
      {"/api/v1/search?q=chuyen+doi+so", "/api/v1/search"},
      {"/api/v1/search?q=05-NQ/TU", "/api/v1/search"},
      {"/api/v1/search", "/api/v1/search"},
      {"/api/v1/documents/05-NQ%2FTU", "/api/v1/documents/{id}"},
      {"/api/v1/documents/12-KH%2FHU", "/api/v1/documents/{id}"},
      {"/api/v1/documents/05-NQ%2FTU/related", "/api/v1/documents/{id}/related"},
      {"/api/v1/documents/12-KH%2FHU/related?limit=1", "/api/v1/documents/{id}/related"},
      {"/api/v1/documents/05-NQ%2FTU/chain", "/api/v1/documents/{id}/chain"},
      {"/api/v1/documents/12-KH%2FHU/chain", "/api/v1/documents/{id}/chain"},
      {"/api/v1/numbers/05-NQ%2FTU", "/api/v1/numbers/{number}"},
      {"/api/v1/numbers/52-NQ/TW", "/api/v1/numbers/{number}"},
      {"/api/v1/numbers/999-QD/XX", "/api/v1/numbers/{number}"},
      {"/api/v1/suggest?q=05", "/api/v1/suggest"},
      {"/api/v1/suggest?q=chuy%E1%BB%83n+d", "/api/v1/suggest"},
      {"/api/v1/suggest", "/api/v1/suggest"},
      {"/api/v1/missing", "/api/v1/missing"},
      {"/api/v1/missing?limit=1&offset=5", "/api/v1/missing"},
      {"/readyz", "/readyz"},
      {"/api/v1/openapi.json", "/api/v1/openapi.json"},
  }));
  CAPTURE(path);
  const auto address = address_of(path);
  const auto schema = description["paths"][pattern]["get"]["responses"]["200"]["content"]
                                 ["application/json"]["schema"];
  CHECK(misfit(get_json(address), schema, description) == "");
}

// The description called it an index.
TEST_CASE("a citation inside the purpose of another names that as the description says") {
  const json description = json::parse(vankien::web::asset("openapi.json").content);
  const auto reply = client().Post("/api/v1/citations",
                                   "Theo Kế hoạch số 12-KH/HU, ngày 08/4/2022 của Huyện ủy Yên Hạc "
                                   "thực hiện Nghị quyết số 05-NQ/TU của Tỉnh ủy.",
                                   "text/plain");
  REQUIRE(reply);
  const auto answer = json::parse(reply->body);
  const auto schema = description["paths"]["/api/v1/citations"]["post"]["responses"]["200"]
                                 ["content"]["application/json"]["schema"];
  CHECK(misfit(answer, schema, description) == "");
  CHECK(answer["citations"][1]["nested_in"] == "12-KH/HU");
}

TEST_CASE("a plan is related to its resolution and carries it out") {
  const std::string plan = id_of("12-KH/HU");
  const std::string resolution = id_of("05-NQ/TU");
  const json related = get_json("/api/v1/documents/" + plan + "/related")["related"];
  REQUIRE_FALSE(related.empty());
  CHECK(related[0]["id"] == resolution);
  CHECK(related[0]["reasons"][0] == "implements");
  const json chain = get_json("/api/v1/documents/" + resolution + "/chain");
  CHECK(chain["document"]["id"] == resolution);
  CHECK(chain["relation"] == nullptr);
  REQUIRE(chain["children"].size() == 1);
  CHECK(chain["children"][0]["document"]["id"] == plan);
  CHECK(chain["children"][0]["relation"] == "implements");
}

TEST_CASE("a browser's address bar gets the same suggestions in its own form") {
  const auto reply = client().Get("/api/v1/suggest.opensearch?q=chuy%E1%BB%83n%20d%22");
  CHECK(reply->get_header_value("Content-Type") == "application/x-suggestions+json; charset=utf-8");
  json texts = json::array();
  const json suggestions = get_json("/api/v1/suggest?q=chuy%E1%BB%83n%20d%22");
  for (const auto& suggestion : suggestions["suggestions"])
    texts.push_back(suggestion["text"]);
  CHECK(json::parse(reply->body) == json{"chuyển d\"", texts});
}

TEST_CASE("wrong requests are told what is wrong") {
  const json description = json::parse(vankien::web::asset("openapi.json").content);
  const auto [path, status, parameter] = GENERATE(table<std::string, int, std::string>({
      {"/api/v1/search?limit=0", 400, "limit"},
      {"/api/v1/search?from=2023-02-30", 400, "from"},
      {"/api/v1/suggest?q=" + std::string(2001, 'a'), 400, "q"},
      {"/api/v1/missing?limit=0", 400, "limit"},
      {"/api/v1/missing?offset=-1", 400, "offset"},
      {"/api/v1/search?sort=x", 400, "sort"},
      {"/api/v1/search?q=" + std::string(2001, 'a'), 400, "q"},
      {"/api/v1/numbers/xin-chao", 400, "number"},
      {"/api/v1/documents/khong-co", 404, ""},
      {"/api/v1/documents/khong-co/text", 404, ""},
      {"/api/v1/documents/khong-co/file", 404, ""},
      {"/api/v1/documents/khong-co/related", 404, ""},
      {"/api/v1/documents/khong-co/related?limit=101", 400, "limit"},
      {"/api/v1/documents/khong-co/chain", 404, ""},
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
  CHECK(misfit(problem, description["components"]["schemas"]["Problem"], description) == "");
  CHECK(problem["status"] == status);
  CHECK(problem.value("parameter", "") == parameter);
}

// Probes and readers of feeds got a page to read.
TEST_CASE("programs outside the interface are refused in their language too") {
  const auto path =
      GENERATE(as<std::string>{}, "/metrics", "/healthz", "/tim.atom", "/opensearch.xml");
  CAPTURE(path);
  const auto reply = client().Get(path.c_str(), httplib::Headers{{"Host", "evil.example"}});
  REQUIRE(reply);
  CHECK(reply->status == 421);
  CHECK(reply->get_header_value("Content-Type") == "application/problem+json; charset=utf-8");
}

TEST_CASE("requests refused for a header are told so") {
  const auto [name, value, status] = GENERATE(table<std::string, std::string, int>({
      {"Content-Encoding", "gzip", 415},
      {"Host", "evil.example", 421},
      {"X-Long", std::string(9000, 'a'), 400},
  }));
  CAPTURE(name);
  const auto reply = client().Get("/api/v1/search", httplib::Headers{{name, value}});
  REQUIRE(reply);
  CHECK(reply->status == status);
  CHECK(reply->get_header_value("Content-Type") == "application/problem+json; charset=utf-8");
  CHECK(json::parse(reply->body)["type"] == "urn:vankien:problem:wrong-request");
}

}  // namespace
