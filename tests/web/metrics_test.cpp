// What a monitor reads.
#include "web/metrics.h"

#include <regex>
#include <sstream>
#include <thread>

#include "tests/catch.h"
#include "tests/temporary_folder.h"
#include "tests/web/holds.h"
#include "tests/web/site_under_test.h"

namespace {

using vankien::tests::check_holds;
using vankien::tests::client;
using vankien::tests::holds;
using vankien::web::Metrics;

TEST_CASE("counts are written as Prometheus reads them") {
  Metrics metrics;
  metrics.count_reply("/so/{number*}", 200);
  metrics.count_reply("/so/{number*}", 200);
  metrics.count_reply("/so/{number*}", 404);
  for (const double seconds : {0.0005, 0.001, 0.002, 3.0})
    metrics.observe_search(std::chrono::duration<double>(seconds));
  check_holds(
      metrics.text(vankien::searcher::Searcher::State{20030, "1994-11-06T08:49:37Z"}),
      {"# TYPE vankien_http_requests_total counter\n",
       "vankien_http_requests_total{route=\"/so/{number*}\",code=\"200\"} 2\n",
       "vankien_http_requests_total{route=\"/so/{number*}\",code=\"404\"} 1\n",
       "# TYPE vankien_search_duration_seconds histogram\n",
       "vankien_search_duration_seconds_bucket{le=\"0.001\"} 2\n",
       "vankien_search_duration_seconds_bucket{le=\"0.0025\"} 3\n",
       "vankien_search_duration_seconds_bucket{le=\"2\"} 3\n",
       "vankien_search_duration_seconds_bucket{le=\"+Inf\"} 4\n",
       "vankien_search_duration_seconds_sum 3.00", "vankien_search_duration_seconds_count 4\n",
       "vankien_index_ready 1\n", "vankien_index_documents 20030\n",
       "vankien_index_last_commit_timestamp_seconds 784111777\n"});
}

TEST_CASE("nothing is lost when many count at once") {
  Metrics metrics;
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i)
    threads.emplace_back([&] {
      for (int n = 0; n < 1000; ++n) {
        metrics.count_reply("/", 200);
        metrics.observe_search(std::chrono::milliseconds(1));
      }
    });
  for (auto& thread : threads)
    thread.join();
  check_holds(metrics.text({}), {"{route=\"/\",code=\"200\"} 8000\n", "_seconds_count 8000\n"});
}

// Every line by the grammar of the format, every sample below the type of its metric.
TEST_CASE("the server's counts are well formed and name no query") {
  auto asking = client();
  asking.Get("/tim?q=mat-khau-cua-toi");
  asking.Get("/khong-co/mat-khau-cua-toi");
  asking.Get("/so/mat-khau-cua-toi");
  const auto reply = asking.Get("/metrics");
  CHECK(reply->get_header_value("Content-Type") == "text/plain; version=0.0.4; charset=utf-8");
  CHECK(reply->get_header_value("Cache-Control") == "no-store");
  CHECK_FALSE(holds(reply->body, "mat-khau"));
  check_holds(reply->body,
              {"{route=\"/tim\",code=\"200\"}", "{route=\"none\",code=\"404\"}",
               "{route=\"/so/{number*}\",code=\"404\"}", "vankien_index_documents 2\n"});
  const std::regex comment("# (HELP [a-z_]+ .+|TYPE [a-z_]+ (counter|gauge|histogram))");
  const std::regex sample(R"(([a-z_]+)(\{[a-z]+="[^"\\]*"(,[a-z]+="[^"\\]*")*\})? [0-9.e+-]+)");
  std::istringstream lines(reply->body);
  std::string metric;
  for (std::string line; std::getline(lines, line);) {
    CAPTURE(line);
    std::smatch parts;
    if (line.starts_with('#')) {
      CHECK(std::regex_match(line, comment));
      metric = line.substr(7, line.find(' ', 7) - 7);
    } else {
      REQUIRE(std::regex_match(line, parts, sample));
      CHECK(parts[1].str().starts_with(metric));
    }
  }
}

TEST_CASE("parts and refusals are counted as they went out") {
  auto asking = client();
  const auto count = [&](const std::string& labels) {
    const auto text = asking.Get("/metrics")->body;
    const auto at = text.find(labels);
    return at == std::string::npos ? 0 : std::stoi(text.substr(at + labels.size()));
  };
  const std::string part = "{route=\"/api/v1/documents/{id}/file\",code=\"206\"} ";
  const std::string absent = "{route=\"/api/v1/documents/{id}/file\",code=\"416\"} ";
  const std::string malformed = "{route=\"none\",code=\"400\"} ";
  const int parts = count(part);
  const int absents = count(absent);
  const int refusals = count(malformed);
  const auto path = "/api/v1/documents/" + vankien::tests::id_of("05-NQ/TU") + "/file";
  asking.Get(path.c_str(), httplib::Headers{{"Range", "bytes=0-3"}});
  asking.Get(path.c_str(), httplib::Headers{{"Range", "bytes=99999999-"}});
  vankien::tests::raw("GET\r\n\r\n");
  CHECK(count(part) == parts + 1);
  CHECK(count(absent) == absents + 1);
  CHECK(count(malformed) == refusals + 1);
}

TEST_CASE("without an index the server can be watched all the same") {
  const vankien::tests::TemporaryFolder nothing;
  const vankien::tests::RunningServer server(nothing.path() / "none", {.port = 0});
  const auto reply = httplib::Client("127.0.0.1", server.port()).Get("/metrics");
  CHECK(reply->status == 200);
  CHECK(holds(reply->body, "vankien_index_ready 0\n"));
  CHECK_FALSE(holds(reply->body, "vankien_index_documents"));
}

}  // namespace
