// Times searches over HTTP on one kept-alive connection: median, 95th percentile and maximum in
// milliseconds. Usage: bench_http PORT QUERIES.txt [ROUNDS]   (one query a line; a warm-up round is
// not counted)
#include <fmt/format.h>
#include <httplib.h>

#include <algorithm>
#include <chrono>
#include <fstream>

namespace {

std::vector<std::string> read_lines(const char* file) {
  std::vector<std::string> lines;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);)
    lines.push_back(line);
  return lines;
}

// Milliseconds of one request; throws when it is not answered with 200.
double time_of(httplib::Client& client, const std::string& query) {
  const auto start = std::chrono::steady_clock::now();
  const auto answer = client.Get("/api/v1/search?q=" + httplib::detail::encode_query_param(query));
  const auto end = std::chrono::steady_clock::now();
  if (!answer || answer->status != 200)
    throw std::runtime_error("no answer to: " + query);
  return std::chrono::duration<double, std::milli>(end - start).count();
}

void print_times(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  fmt::print("{} requests: median {:.2f} ms, p95 {:.2f} ms, max {:.2f} ms\n", times.size(),
             times[times.size() / 2], times[times.size() * 95 / 100], times.back());
}

int run(int port, const char* file, int rounds) {
  const std::vector<std::string> queries = read_lines(file);
  if (queries.empty())
    throw std::runtime_error(std::string("no queries in ") + file);
  httplib::Client client("127.0.0.1", port);
  client.set_keep_alive(true);
  client.set_tcp_nodelay(true);
  for (const std::string& query : queries)
    time_of(client, query);
  std::vector<double> times;
  for (int round = 0; round < rounds; ++round)
    for (const std::string& query : queries)
      times.push_back(time_of(client, query));
  print_times(std::move(times));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    fmt::print(stderr, "usage: {} PORT QUERIES.txt [ROUNDS]\n", argv[0]);
    return 2;
  }
  try {
    return run(std::stoi(argv[1]), argv[2], argc > 3 ? std::stoi(argv[3]) : 20);
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 1;
  }
}
