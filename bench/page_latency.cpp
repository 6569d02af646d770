// What pages cost: pages of results beside the same answers as JSON, and pages of the most cited
// and the longest documents found, by themselves and as opened from the list (their marks found,
// their neighbours in it looked up). Usage: bench_pages PORT QUERIES.txt [ROUNDS]
// A line of the file is a query in the form of an address: q=nghi+quyet&type=NQ. Times are medians
// over rounds in which page and JSON take turns, on one kept-alive connection; sizes are of the
// body, then of the same compressed.
#include <fmt/format.h>
#include <httplib.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

namespace {

constexpr std::size_t documents_measured = 6;

struct Document {
  std::string id;
  std::string opened;  // its address in the list that found it first
  std::size_t cited_by = 0;
  std::size_t text = 0;  // bytes
};

using Found = std::map<std::string, Document>;  // by their ids

struct Answer {
  double milliseconds = 0;
  std::string body;
};

class Client {
 public:
  explicit Client(int port) : client_("127.0.0.1", port) {
    client_.set_keep_alive(true);
    client_.set_tcp_nodelay(true);
    client_.set_decompress(false);
  }

  Answer get(const std::string& address, const httplib::Headers& headers = {}) {
    const auto start = std::chrono::steady_clock::now();
    auto answer = client_.Get(address, headers);
    const auto end = std::chrono::steady_clock::now();
    if (!answer || answer->status != 200)
      throw std::runtime_error("no answer to: " + address);
    return {std::chrono::duration<double, std::milli>(end - start).count(),
            std::move(answer->body)};
  }

  std::size_t compressed_size(const std::string& address) {
    return get(address, {{"Accept-Encoding", "gzip"}}).body.size();
  }

 private:
  httplib::Client client_;
};

double median(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

// Tells of one query; collects the documents that it finds.
double measure_results(Client& client, const std::string& query, int rounds, Found& found) {
  const std::string page = "/tim?" + query;
  const std::string json = "/api/v1/search?" + query;
  std::vector<double> page_times;
  std::vector<double> json_times;
  for (int round = 0; round < rounds; ++round) {
    json_times.push_back(client.get(json).milliseconds);
    page_times.push_back(client.get(page).milliseconds);
  }
  const auto answer = nlohmann::json::parse(client.get(json).body);
  std::size_t place = 0;
  for (const auto& hit : answer.at("results")) {
    const auto id = hit.at("id").get<std::string>();
    found.try_emplace(id, Document{id, fmt::format("/van-ban/{}?{}&place={}", id, query, ++place),
                                   hit.at("cited_by").get<std::size_t>()});
  }
  const double ratio = median(page_times) / median(json_times);
  fmt::print("{:6.2f} {:6.2f} {:5.2f} {:7} {:6}  {}\n", median(page_times), median(json_times),
             ratio, client.get(page).body.size(), client.compressed_size(page), query);
  return ratio;
}

void measure_document(Client& client, const Document& document, int rounds) {
  const std::string address = "/van-ban/" + document.id;
  std::vector<double> times;
  std::vector<double> opened_times;
  for (int round = 0; round < rounds; ++round) {
    times.push_back(client.get(address).milliseconds);
    opened_times.push_back(client.get(document.opened).milliseconds);
  }
  fmt::print("{:6.2f} {:6.2f} {:7} {:6} {:7} {:6}  {}\n", median(times), median(opened_times),
             client.get(address).body.size(), client.compressed_size(address), document.text,
             document.cited_by, document.id);
}

// Those for which `size` is greatest.
void measure_greatest(Client& client, std::vector<Document> documents, int rounds,
                      std::size_t Document::*size) {
  std::sort(
      documents.begin(), documents.end(),
      [size](const Document& left, const Document& right) { return left.*size > right.*size; });
  documents.resize(std::min(documents.size(), documents_measured));
  for (const Document& document : documents)
    measure_document(client, document, rounds);
}

void measure_documents(Client& client, const Found& found, int rounds) {
  std::vector<Document> documents;
  documents.reserve(found.size());
  for (const auto& [id, document] : found) {
    documents.push_back(document);
    documents.back().text = client.get("/api/v1/documents/" + id + "/text").body.size();
  }
  fmt::print("  page opened   bytes   gzip    text  cited  document\n");
  measure_greatest(client, documents, rounds, &Document::cited_by);
  measure_greatest(client, std::move(documents), rounds, &Document::text);
}

int run(int port, const char* file, int rounds) {
  Client client(port);
  Found found;
  std::vector<double> ratios;
  std::ifstream in(file);
  fmt::print("  page   JSON ratio   bytes   gzip  query\n");
  for (std::string query; std::getline(in, query);)
    ratios.push_back(measure_results(client, query, rounds, found));
  if (ratios.empty())
    throw std::runtime_error(std::string("no queries in ") + file);
  fmt::print("ratio: median {:.2f}, greatest {:.2f}\n", median(ratios),
             *std::max_element(ratios.begin(), ratios.end()));

  measure_documents(client, found, rounds);
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
