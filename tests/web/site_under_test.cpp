#include "tests/web/site_under_test.h"

#include "indexer/indexer.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"
#include "tests/web/raw_connection.h"

namespace vankien::tests {

RunningServer::RunningServer(const std::filesystem::path& index, web::ServerOptions options)
    : searcher_(index), server_(searcher_, std::move(options)) {
  port_ = server_.bind();
  thread_ = std::thread([this] { server_.run(); });
}

RunningServer::~RunningServer() {
  server_.stop();
  thread_.join();
}

const std::string_view resolution = R"(**TỈNH ỦY LAM GIANG**

Số 05-NQ/TU

ĐẢNG CỘNG SẢN VIỆT NAM

Tân Lam, ngày 16 tháng 11 năm 2021

**NGHỊ QUYẾT**

**về chuyển đổi số tỉnh Lam Giang**

Căn cứ Nghị quyết số 52-NQ/TW, ngày 27/9/2019 của Bộ Chính trị, Tỉnh ủy ban hành Nghị quyết về chuyển đổi số, gồm các nội dung sau đây, để các cấp ủy thực hiện.

**I- MỤC TIÊU**

Đến năm 2025, mọi thủ tục làm trên mạng; <script>alert("xin chào")</script> không phải là thẻ.
)";

namespace {

constexpr std::string_view plan = R"(HUYỆN ỦY YÊN HẠC

Số 12-KH/HU

ĐẢNG CỘNG SẢN VIỆT NAM

Yên Hạc, ngày 08 tháng 4 năm 2022

KẾ HOẠCH

thực hiện Nghị quyết số 05-NQ/TU

Thực hiện Nghị quyết số 05-NQ/TU, ngày 16/11/2021 của Tỉnh ủy Lam Giang về chuyển đổi số, Huyện ủy xây dựng kế hoạch.
)";

struct Site {
  TemporaryFolder documents;
  TemporaryFolder folder;
  std::filesystem::path index = folder.path() / "index";
  std::unique_ptr<RunningServer> server;

  Site() {
    documents.write("nghị quyết 05.md", resolution);
    documents.write("12-KH-HU.txt", plan);
    const indexer::Extractor extractor;
    indexer::Options options;
    options.index = index;
    options.paths = {documents.path()};
    indexer::update(options, extractor);
    server = std::make_unique<RunningServer>(
        index, web::ServerOptions{.port = 0, .names = {"vankien.test"}});
  }
};

const Site& site() {
  static const Site the_site;
  return the_site;
}

}  // namespace

int site_port() {
  return site().server->port();
}

const std::filesystem::path& site_index() {
  return site().index;
}

httplib::Client client() {
  httplib::Client made("127.0.0.1", site_port());
  made.set_keep_alive(true);
  made.set_tcp_nodelay(true);
  return made;
}

nlohmann::json get_json(const std::string& path) {
  auto reply = client().Get(path.c_str());
  REQUIRE(reply);
  CAPTURE(path, reply->body);
  REQUIRE(reply->status == 200);
  return nlohmann::json::parse(reply->body);
}

std::string id_of(const std::string& number) {
  const auto found = get_json("/api/v1/search?q=" + number);
  REQUIRE_FALSE(found["results"].empty());
  return found["results"][0]["id"];
}

std::string raw(const std::string& bytes) {
  RawConnection connection(site_port());
  connection.send(bytes);
  return connection.receive_all();
}

}  // namespace vankien::tests
