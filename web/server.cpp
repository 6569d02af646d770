// The one file that knows cpp-httplib (0.11 to 0.18): sockets, threads and timeouts around an
// Application. What the library would do by itself and must not: Nagle's delay, sharing its port
// with a second server, printing exceptions, reading bodies, matching paths with std::regex,
// serving many overlapping ranges.
#include "web/server.h"

#include <httplib.h>

#include <array>

#include "schema/error.h"
#include "web/application.h"
#include "web/open_file.h"

namespace vankien::web {
namespace {

constexpr std::size_t worker_threads = 64;  // a connection holds one as long as it lives
constexpr std::size_t keep_alive_requests = 1000;
constexpr time_t keep_alive_seconds = 5;
constexpr time_t transfer_seconds = 10;
constexpr std::size_t largest_payload = 4096;  // nothing that is served takes a body
constexpr std::size_t piece = std::size_t{64} << 10U;

Request request_of(const httplib::Request& from) {
  Request request{
      .method = from.method, .target = from.target, .http_1_0 = from.version == "HTTP/1.0"};
  for (const auto& [name, value] : from.headers)
    request.headers.emplace_back(name, value);
  return request;
}

bool send_file_piece(const OpenFile& file, std::size_t offset, std::size_t length,
                     httplib::DataSink& sink) {
  std::array<char, piece> buffer{};
  const auto wanted = std::min(length, buffer.size());
  const auto count = file.read(offset, std::span(buffer.data(), wanted));
  return count > 0 && sink.write(buffer.data(), count);
}

void put_file(httplib::Response& to, const Reply& reply) {
  to.set_content_provider(
      reply.file->size(), reply.media_type,
      [file = reply.file](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
        return send_file_piece(*file, offset, length, sink);
      });
}

// A provider that fails once all is written: the library then ends the connection, which it offers
// no other way to ask for.
void put_last_body(httplib::Response& to, const Reply& reply) {
  to.set_header("Connection", "close");
  to.set_content_provider(
      reply.body.size(), reply.media_type,
      [body = reply.body](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
        sink.write(body.data() + offset, length);
        return false;
      });
}

void put_reply(httplib::Response& to, const Reply& reply) {
  // 200 stays unset: the library then chooses between 200 and 206.
  if (reply.status != 200)
    to.status = reply.status;
  for (const auto& [name, value] : reply.headers)
    to.set_header(name, value);
  if (reply.file && reply.file->size() > 0)
    put_file(to, reply);
  else if (reply.close && !reply.body.empty())
    put_last_body(to, reply);
  else if (!reply.media_type.empty())
    to.set_content(reply.body, reply.media_type);
}

// The library applies the ranges of a request to whatever is answered; here only originals are sent
// in parts, and one part at a time.
void keep_ranges_for(const Reply& reply, const httplib::Request& request) {
  if (!reply.file || request.ranges.size() > 1)
    const_cast<httplib::Request&>(request).ranges.clear();
}

void set_socket_options(socket_t socket) {
  const int on = 1;
  setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

}  // namespace

class Server::Implementation {
 public:
  Implementation(const searcher::Searcher& searcher, ServerOptions options)
      : options_(std::move(options)), application_(searcher, HostNames(names()), options_.log) {
    configure();
    install_handlers();
  }

  int bind() {
    const bool any = options_.port == 0;
    const int port = any ? http_.bind_to_any_port(options_.host) : options_.port;
    if (any ? port <= 0 : !http_.bind_to_port(options_.host, options_.port))
      throw schema::Error(schema::ErrorCode::usage,
                          "cannot listen on " + options_.host + " port " +
                              std::to_string(options_.port) +
                              ": another program uses it, or the address is not this machine's; "
                              "choose another with --port or --host");
    return port;
  }

  void run() { http_.listen_after_bind(); }
  void stop() { http_.stop(); }

 private:
  [[nodiscard]] std::vector<std::string> names() const {
    auto names = options_.names;
    names.push_back(options_.host);
    names.push_back(machine_name());
    return names;
  }

  void configure() {
    http_.new_task_queue = [] { return new httplib::ThreadPool(worker_threads); };
    http_.set_tcp_nodelay(true);
    http_.set_socket_options(set_socket_options);
    http_.set_keep_alive_max_count(keep_alive_requests);
    http_.set_keep_alive_timeout(keep_alive_seconds);
    http_.set_read_timeout(transfer_seconds);
    http_.set_write_timeout(transfer_seconds);
    http_.set_payload_max_length(largest_payload);
  }

  void install_handlers() {
    using Handled = httplib::Server::HandlerResponse;
    // Before the library's own routing: no regular expression meets a path, no body is read.
    http_.set_pre_routing_handler([this](const httplib::Request& from, httplib::Response& to) {
      const Reply reply = application_.answer(request_of(from));
      keep_ranges_for(reply, from);
      put_reply(to, reply);
      return Handled::Handled;
    });
    // What the library refuses before that.
    const httplib::Server::HandlerWithResponse refuse = [this](const httplib::Request& /*from*/,
                                                               httplib::Response& to) {
      const bool ours = to.has_header("X-Content-Type-Options");
      if (!ours)
        put_reply(to, application_.refuse(to.status));
      return ours ? Handled::Unhandled : Handled::Handled;
    };
    http_.set_error_handler(refuse);
    http_.set_exception_handler(
        [this](const httplib::Request& /*from*/, httplib::Response& to,
               const std::exception_ptr& /*error*/) { put_reply(to, application_.refuse(500)); });
  }

  ServerOptions options_;
  Application application_;
  httplib::Server http_;
};

Server::Server(const searcher::Searcher& searcher, ServerOptions options)
    : implementation_(std::make_unique<Implementation>(searcher, std::move(options))) {}
Server::~Server() = default;
int Server::bind() {
  return implementation_->bind();
}
void Server::run() {
  implementation_->run();
}
void Server::stop() {
  implementation_->stop();
}

}  // namespace vankien::web
